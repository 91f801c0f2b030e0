// @ts-check
import { standingIn } from "../shared/analysis.js";
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/matrix-records.js").MatrixRow} MatrixRow */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * The approved notes that a cell counts, in their order.
 * @param {NoteRecord[]} notes
 * @param {string} column
 * @param {MatrixRow} row
 */
export function notesOf(notes, column, { covers = [] }) {
  return standingIn(
    notes.filter(({ state, group = "" }) => state === "approved" && covers.includes(group)),
    column,
  );
}

/**
 * Opens the notes that a number counts.
 * @param {Desk} desk
 * @param {string} title
 * @param {string} column
 * @param {MatrixRow} row
 */
export function openNotes({ say, meeting }, title, column, row) {
  const notes = notesOf(meeting.notes, column, row);
  const dialog = element(
    "dialog",
    { class: "dialog matrix-dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    element(
      "ul",
      { class: "matrix-notes" },
      ...notes.map(({ text }) => element("li", { class: "card", dir: "auto" }, text)),
    ),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("matrix.close"), () => dialog.close(), { autofocus: true }),
    ),
  );
  openDialog(dialog);
}
