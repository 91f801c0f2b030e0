// @ts-check

import { Reading } from "../../Web/projector/reading.js";
import { wallColumns } from "../../Web/projector/wall-columns.js";
import { BoardStore } from "../../Web/shared/board-store.js";

/** @typedef {import("../../Web/shared/records.js").BoardItem} BoardItem */
/** @typedef {import("../../Web/shared/records.js").ColumnRecord} ColumnRecord */

/** @type {BoardItem[]} */
export const ground = [
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
export function cardsOf(column, ...records) {
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
export function note(id, rank) {
  const placements = [{ column: "elsewhere", rank: 0 }, { column: "hinder", rank }];
  const text = `text ${id}`;
  return { type: "note", id, text, revision: 1, state: "approved", placements, group: "hotell" };
}
