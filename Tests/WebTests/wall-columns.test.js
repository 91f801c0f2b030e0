// @ts-check

import assert from "node:assert/strict";
import { Reading } from "../../Web/projector/reading.js";
import { wallColumns } from "../../Web/projector/wall-columns.js";
import { BoardStore } from "../../Web/shared/board-store.js";

/** @typedef {import("../../Web/shared/records.js").BoardItem} BoardItem */
/** @typedef {import("../../Web/shared/records.js").ColumnRecord} ColumnRecord */

/** @type {BoardItem[]} */
const ground = [
  {
    type: "board",
    title: "Möte 3",
    templateTitle: { sv: "Stad för stad" },
    profile: "sensitive",
    state: "open",
    language: "sv",
    languages: ["sv", "en"],
  },
  {
    type: "phase",
    id: "e4.obstacle",
    number: 4,
    exercise: { id: "e4", number: 4, title: { sv: "Nätverket" } },
    kind: "write",
    title: { sv: "Hinder" },
    columns: ["hinder"],
    isCurrent: true,
  },
  {
    type: "group",
    id: "hotell",
    set: "bransch",
    number: 10,
    title: { sv: "Hotell" },
    letter: "K",
    isOpen: true,
  },
];

/**
 * What stands in the one column of the phase.
 * @param {Partial<ColumnRecord>} column
 * @param {BoardItem[]} records
 */
function cardsOf(column, ...records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  /** @type {ColumnRecord} */
  const whole = {
    type: "column",
    id: "hinder",
    number: 1,
    question: { sv: "Vad hindrar?" },
    scope: "room",
    isPrivate: false,
    isHidden: false,
    isOpen: true,
    ...column,
  };
  store.receive({ type: "changes", head: 1, put: [...ground, whole, ...records], remove: [] });
  return wallColumns(new Reading(store))[0].cards;
}

/**
 * @param {string} id
 * @param {number} rank
 * @returns {BoardItem}
 */
function note(id, rank) {
  const placements = [{ column: "elsewhere", rank: 0 }, { column: "hinder", rank }];
  const text = `text ${id}`;
  return { type: "note", id, text, revision: 1, state: "approved", placements, group: "hotell" };
}

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
