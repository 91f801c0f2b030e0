// @ts-check

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */

/**
 * The columns that can be voted on: what is private to a group, or hidden, cannot; what has no approved notes need
 * not be offered, unless the phase is about it. Those of the phase first.
 * @param {ColumnRecord[]} columns in order
 * @param {NoteRecord[]} notes
 * @param {string[]} ofPhase
 * @returns {{column: ColumnRecord, count: number, isChosen: boolean}[]}
 */
export function votableColumns(columns, notes, ofPhase) {
  const up = notes.filter(({ state, isBlurred }) => state === "approved" && !isBlurred);
  return columns
    .filter(({ isPrivate, isHidden }) => !isPrivate && !isHidden)
    .map((column) => ({
      column,
      count: up.filter(({ placements }) => placements.some((place) => place.column === column.id))
        .length,
      isChosen: ofPhase.includes(column.id),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
}
