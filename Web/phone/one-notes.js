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

/** The stop after the last note in the middle: what concerns all of them, or none. */
export const rest = "rest";

/**
 * Where to stop once the note one stood at is gone: at the one that came after it, else before it, else at the first.
 * @param {string[]} stops  those of now
 * @param {string[]} before
 * @param {string} gone
 */
export function stopNear(stops, before, gone) {
  const at = before.indexOf(gone);
  const isThere = (/** @type {string} */ stop) => stop !== rest && stops.includes(stop);
  return before.slice(at + 1).find(isThere) ?? before.slice(0, Math.max(0, at)).findLast(isThere) ??
    stops[0];
}
