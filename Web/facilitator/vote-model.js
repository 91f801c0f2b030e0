// @ts-check
import { themesByNote } from "./theme-model.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */

/**
 * The columns that can be voted on: what is private to a group, or hidden, cannot; what has no approved notes need
 * not be offered, unless the phase is about it. Those of the phase first.
 * @param {ColumnRecord[]} columns in order
 * @param {NoteRecord[]} notes
 * @param {string[]} ofPhase
 * @returns {{column: ColumnRecord, count: number, isChosen: boolean}[]}
 */
export function votableColumns(columns, notes, ofPhase) {
  return columns
    .filter(({ isPrivate, isHidden }) => !isPrivate && !isHidden)
    .map((column) => ({
      column,
      count: upIn(notes, [column.id]).length,
      isChosen: ofPhase.includes(column.id),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
}

/**
 * How many candidates a round over some columns would have.
 * @param {NoteRecord[]} notes
 * @param {ThemeRecord[]} themes
 * @param {string[]} columns
 * @returns {{notes: number, themes: number, single: number}}  notes, or else themes and the notes in none
 */
export function ballot(notes, themes, columns) {
  const up = upIn(notes, columns);
  const byNote = themesByNote(themes);
  return {
    notes: up.length,
    themes: new Set(up.flatMap(({ id }) => byNote.get(id) ?? [])).size,
    single: up.filter(({ id }) => !byNote.has(id)).length,
  };
}

/**
 * @param {NoteRecord[]} notes
 * @param {string[]} columns
 */
function upIn(notes, columns) {
  return notes.filter(({ state, isBlurred, placements }) =>
    state === "approved" && !isBlurred &&
    placements.some(({ column }) => columns.includes(column))
  );
}
