// @ts-check

import assert from "node:assert/strict";
import { findPersonalData } from "../../Web/shared/personal-data.js";

/** @typedef {{kind: string, spot: string}} Spot */

/** @type {{text: string, found: Spot[]}[]} */
const table = JSON.parse(Deno.readTextFileSync("Tests/Fixtures/personal-data.json"));

/**
 * @param {string} text
 * @returns {Spot[]}
 */
const spots = (text) =>
  findPersonalData(text).map(({ kind, start, end }) => ({ kind, spot: text.slice(start, end) }));

Deno.test("[PD1] every text of the table is told as the server tells it", () => {
  assert.ok(table.length >= 250);
  const told = table.map(({ text }) => ({ text, found: spots(text) }));
  assert.deepEqual(told, table);
});

Deno.test("[PD4] a text that would tire a careless search is searched in its length", () => {
  const pieces = [
    "0701",
    "@a.",
    "www.",
    "a.se/",
    "(at)",
    "ABC 12",
    "vägen ",
    "1 ",
    "+46 ",
    "--.",
    "gatan 3",
  ];
  for (const piece of pieces) {
    // A hundred notes long: a square of it would not end within the limit of this step.
    const text = piece.repeat(200_000 / piece.length);
    assert.ok(findPersonalData(text).length <= text.length, piece);
  }
});
