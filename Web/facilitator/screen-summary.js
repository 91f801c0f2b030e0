// @ts-check
import { inOrder } from "./column-model.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../shared/records.js").Meaning} Meaning */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").TallyRecord} TallyRecord */
/** @typedef {{notes: number, meaning?: Meaning, group?: GroupRecord, column?: ColumnRecord}} Activity */

/** Columns of text that go on one page of the projector. */
const columnsOnPage = 3;

/**
 * How many notes each group, or each column of the room, has in these columns: what the projector shows of
 * the work without showing a word of it.
 * @param {ColumnRecord[]} columns
 * @param {TallyRecord[]} tallies
 * @param {GroupRecord[]} groups
 * @returns {Activity[]}
 */
export function activity(columns, tallies, groups) {
  if (!columns.some(({ scope }) => scope === "group")) {
    return columns.map((column) => {
      const notes = sum(tallies.filter((tally) => tally.column === column.id));
      return { column, meaning: column.meaning, notes };
    });
  }
  const ids = new Set(columns.map(({ id }) => id));
  const meaning = columns[0]?.meaning;
  return inOrder(groups).flatMap((group) => {
    const own = tallies.filter((tally) => tally.group === group.id && ids.has(tally.column));
    return own.length > 0 ? [{ group, meaning, notes: sum(own) }] : [];
  });
}

/** @param {TallyRecord[]} tallies */
function sum(tallies) {
  return tallies.reduce((total, { notes }) => total + notes, 0);
}

/**
 * The columns the projector shows with their approved notes; what is hidden until reveal is a count there too,
 * and so is what groups write.
 * @param {ColumnRecord[]} columns
 * @param {NoteRecord[]} notes
 * @returns {Activity[]}
 */
export function shownColumns(columns, notes) {
  return columns.slice(0, columnsOnPage).map((column) => ({
    column,
    meaning: column.meaning,
    notes: notes.filter((note) =>
      column.scope === "room" && note.state === "approved" &&
      note.placements.some((place) => place.column === column.id)
    ).length,
  }));
}
