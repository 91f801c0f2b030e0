// @ts-check
import { MarkPicker } from "../shared/mark-picker.js";
import { hasMarks, markTools, sameMarks } from "../shared/marks.js";
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

const tools = { ...markTools, sheetLook: "dialog" };

/**
 * The column whose questions a note's marks answer, when there are some.
 * @param {Desk} desk
 * @param {NoteRecord} note
 * @param {string} [place] where it is looked at
 */
export function markedIn(
  { meeting },
  note,
  place = note.placements[0]?.column,
) {
  const column = meeting.store.get("column", place ?? "");
  return column && hasMarks(column) ? column : undefined;
}

/**
 * Shows what a note says beside its text and lets it be changed. The board is asked once, when that is saved: so one
 * undo takes it all back. Escape leaves it as it was.
 * @param {Desk} desk
 * @param {import("./note-acts.js").NoteActs} acts
 * @param {NoteRecord} note
 * @param {ColumnRecord} column
 */
export function openMarks(desk, acts, note, column) {
  const { say, language, meeting: { store } } = desk;
  let { marks = {} } = note;
  const view = { store, say, language, mayBeMeant };
  const chips = element("div", {
    class: "marks",
    role: "group",
    "aria-label": say("marks.title"),
  });
  const picker = new MarkPicker(tools, chips, (changed) => {
    marks = changed;
    picker.draw(view, column, marks);
  });
  const dialog = element(
    "dialog",
    { class: "dialog mark-dialog", "aria-labelledby": "dialog-title" },
    element(
      "h2",
      { id: "dialog-title", tabindex: "-1", autofocus: true },
      say("marks.title"),
    ),
    element("p", { class: "dialog-quote card", dir: "auto" }, note.text),
    chips,
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close()),
      wordButton("check", say("note.save"), () => save(), {
        class: "button button-primary",
      }),
    ),
  );
  picker.draw(view, column, marks);
  openDialog(dialog);

  function save() {
    dialog.close();
    if (!sameMarks(marks, note.marks)) acts.mark(note.id, marks);
  }

  /**
   * What the room cannot see, and what another group wrote for itself, is not offered; see [MK2].
   * @param {NoteRecord} other
   */
  function mayBeMeant({ id, state, group, placements }) {
    const isOnBoard = state === "approved" || state === "pending";
    const isOfTheRoom = placements.some((place) =>
      store.get("column", place.column)?.scope === "room"
    );
    return id !== note.id && isOnBoard && (isOfTheRoom || group === note.group);
  }
}
