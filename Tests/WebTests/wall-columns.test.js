// @ts-check

import assert from "node:assert/strict";
import { cardsOf, note } from "./wall-ground.js";

/** @typedef {import("../../Web/shared/records.js").BoardItem} BoardItem */

/**
 * @param {number} notes
 * @returns {BoardItem}
 */
const tally = (notes) => ({ type: "tally", id: "hinder", column: "hinder", notes });

Deno.test("notes stand in order of rank, then id", () => {
  const cards = cardsOf({}, note("b", 2), note("c", -10), note("a", 2), note("d", 10));
  assert.deepEqual(cards.map(({ text }) => text), ["text c", "text a", "text b", "text d"]);
});

Deno.test("a note carries its group's letter and its column's meaning and stem", () => {
  const [card] = cardsOf({ meaning: "obstacle", stem: { sv: "Om vi …" } }, note("a", 1));
  assert.deepEqual(card, {
    key: "hinder/a",
    kind: "note",
    text: "text a",
    lines: undefined,
    marks: [],
    stem: "Om vi …",
    letter: "K",
    meaning: "obstacle",
  });
});

Deno.test("[V9] a blurred note has its lines, and no stem that would begin a sentence", () => {
  const blurred = { ...note("a", 1), text: "", isBlurred: true, lines: 3 };
  const [card] = cardsOf({ stem: { sv: "Om vi …" } }, blurred);
  assert.deepEqual([card.text, card.lines, card.stem], ["", 3, undefined]);
});

Deno.test("a hidden column and one of groups say how many notes wait, before what is shown", () => {
  const hidden = cardsOf({ isHidden: true }, tally(12));
  assert.deepEqual(hidden.map(({ text }) => text), ["12 lappar väntar på att visas"]);
  const shared = cardsOf({ scope: "group" }, note("a", 1), tally(2));
  assert.deepEqual(shared.map(({ text }) => text), ["1 lapp stannar i gruppen", "text a"]);
});

Deno.test("an empty column shows its example, or that it is empty", () => {
  const [example] = cardsOf({ example: { sv: "Rädsla" } });
  assert.deepEqual([example.kind, example.text], ["notice", "Till exempel: Rädsla"]);
  assert.equal(cardsOf({})[0].text, "Inga lappar än");
  assert.deepEqual(cardsOf({ example: { sv: "Rädsla" } }, note("a", 1)).length, 1);
});
