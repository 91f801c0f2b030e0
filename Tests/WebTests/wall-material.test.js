// @ts-check

import assert from "node:assert/strict";
import { comparison, materialOf } from "../../Web/projector/material.js";
import { Reading } from "../../Web/projector/reading.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { cardsOf, ground, note } from "./wall-ground.js";

/** @typedef {import("../../Web/shared/card-records.js").CardRecord} CardRecord */

/**
 * @param {string} id
 * @param {number} number
 * @param {Partial<CardRecord>} [fields]
 * @returns {CardRecord}
 */
const card = (id, number, fields) => ({
  type: "card",
  id,
  exercise: "e4",
  number,
  heading: id,
  bullets: [],
  state: "shown",
  ...fields,
});

/** @param {CardRecord[]} cards */
function reading(...cards) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ type: "changes", head: 1, put: [...ground, ...cards], remove: [] });
  return new Reading(store);
}

/**
 * @param {string} id
 * @param {import("../../Web/projector/wall-columns.js").Card[]} cards
 */
const column = (id, cards) => ({ id, question: id, title: "", cards });

Deno.test("the screen shows the cards of the exercise that runs, in order", () => {
  const found = materialOf(reading(card("b", 2), card("a", 1), card("x", 1, { exercise: "e5" })));
  assert.deepEqual(found.map(({ id }) => id), ["a", "b"]);
});

Deno.test("beside each question stands what the core group says of it, last what it says of the whole", () => {
  const room = [
    column("hinder", cardsOf({}, note("n", 1))),
    column("gavs", []),
    column("tomt", []),
  ];
  const about = reading(
    card("a", 1, { column: "hinder" }),
    card("b", 2, { column: "gavs" }),
    card("c", 3),
  );
  const sets = comparison(about, room).map((set) =>
    set.map(({ id, cards }) => `${id}: ${cards.map(({ text }) => text).join(", ")}`)
  );
  assert.deepEqual(sets, [
    ["hinder: text n", "hinder/core: a"],
    ["gavs: Inga lappar här.", "gavs/core: b"],
    ["core: c"],
  ]);
});

Deno.test("a question the core group has not answered says so", () => {
  const [[, core]] = comparison(reading(), [column("hinder", cardsOf({}, note("n", 1)))]);
  assert.deepEqual(core.cards.map(({ kind, text }) => [kind, text]), [
    ["notice", "Kärngruppen har inget kort här."],
  ]);
});

Deno.test("a long card goes on on another, without its heading again", () => {
  const bullets = ["1", "2", "3", "4", "5", "6"];
  const [[{ cards }]] = comparison(reading(card("a", 1, { bullets })), []);
  assert.deepEqual(cards.map(({ text, points }) => [text, points]), [
    ["a", ["1", "2", "3", "4"]],
    ["", ["5", "6"]],
  ]);
});
