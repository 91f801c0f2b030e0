// @ts-check

import assert from "node:assert/strict";
import { approvals } from "../../Web/facilitator/approve-several.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/** @param {string} id @param {string} column @param {string} [group] @returns {NoteRecord} */
const note = (id, column, group) => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state: "pending",
  placements: [{ column, rank: 1 }],
  group,
});

const groups = new Map([["hotell", { letter: "K", title: { sv: "Hotell" } }]]);
const desk = /** @type {any} */ ({
  say: (/** @type {string} */ key, /** @type {any} */ values) =>
    values ? `${values.name}: ${values.count}` : key,
  columnName: (/** @type {string} */ id) => id.toUpperCase(),
  text: (/** @type {any} */ text) => text.sv,
  meeting: {
    store: { get: (/** @type {string} */ _, /** @type {string} */ id) => groups.get(id) },
  },
});

/** What can be chosen, and which notes each choice approves, @param {NoteRecord[]} read */
function choices(read) {
  /** @type {string[]} */
  const approved = [];
  const acts = /** @type {any} */ ({
    approveAll: (/** @type {NoteRecord[]} */ notes) =>
      approved.push(notes.map(({ id }) => id).join("")),
  });
  const items = approvals(desk, acts, read).flatMap((part) => part.items);
  for (const item of items) item.act();
  return items.map(({ word }, place) => [word, approved[place]]);
}

Deno.test("[M9] all that was seen, those of one column, those of one group are approved at once", () => {
  assert.deepEqual(choices([note("a", "x"), note("b", "y", "hotell"), note("c", "x", "hotell")]), [
    ["review.allSeen: 3", "abc"],
    ["X: 2", "ac"],
    ["Y: 1", "b"],
    ["K · Hotell: 2", "bc"],
  ]);
});

Deno.test("[M9] one column without groups is no choice beside all", () => {
  assert.deepEqual(choices([note("a", "x"), note("b", "x")]), [["review.allSeen: 2", "ab"]]);
});
