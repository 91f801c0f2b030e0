// @ts-check

import { pointedAt } from "../shared/analysis.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-place.js").OneView} View */
/** @typedef {import("./reading.js").Card} Card */

/**
 * Whether a note gets past another.
 * @param {NoteRecord} note
 * @param {string} obstacle
 * @param {readonly import("../shared/records.js").ThemeRecord[]} themes
 */
export function getsPast(note, obstacle, themes) {
  return pointedAt(note, themes).some(({ type, id }) => type === "overcomes" && id === obstacle);
}

/**
 * The notes of the group, with what this phone has on its way.
 * @param {View} view
 * @param {Card[]} cards
 * @returns {NoteRecord[]}
 */
export function notesHere({ store, group }, cards) {
  const own = new Map(cards.map((card) => [card.id, card]));
  const known = store.all("note").filter((note) => note.group === group?.id);
  const ids = new Set(known.map(({ id }) => id));
  const there = known.map((note) => ({ ...note, marks: own.get(note.id)?.marks ?? note.marks }));
  const coming = cards.filter(({ id }) => !ids.has(id)).map(({ id, column, text, marks }) => ({
    type: /** @type {const} */ ("note"),
    state: /** @type {const} */ ("pending"),
    revision: 1,
    placements: [{ column, rank: Infinity }],
    ...{ id, text, marks },
  }));
  return [...there, ...coming];
}
