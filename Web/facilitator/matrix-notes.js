// @ts-check
import { standingIn } from "../shared/analysis.js";
import { excerpt } from "../shared/marks.js";
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
 * @param {import("./plan-acts.js").PlanActs} plan
 * @param {string} title
 * @param {string} column
 * @param {MatrixRow} row
 */
export function openNotes(desk, plan, title, column, row) {
  const { say, meeting } = desk;
  const notes = notesOf(meeting.notes, column, row);
  const dialog = element(
    "dialog",
    { class: "dialog matrix-dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    element(
      "ul",
      { class: "matrix-notes" },
      ...notes.map(({ id, text }) =>
        element(
          "li",
          { class: "card" },
          element("p", { dir: "auto" }, text),
          ...plan.items({ id }).map((item) =>
            wordButton(item.picture, item.word, () => {
              dialog.close();
              item.act();
            }, { class: "button button-quiet", "aria-label": `${item.word}: ”${excerpt(text)}”` })
          ),
        )
      ),
    ),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("matrix.close"), () => dialog.close(), { autofocus: true }),
    ),
  );
  openDialog(dialog);
}
