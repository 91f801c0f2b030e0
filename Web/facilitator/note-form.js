// @ts-check
import { newId } from "../shared/ids.js";
import { element } from "../shared/page.js";
import { wordButton } from "./controls.js";
import { textField, textProblem } from "./text-field.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * The foot of a column where the facilitator adds a note: a button that becomes a form.
 * @param {Desk} desk
 * @param {string} column
 * @returns {{root: HTMLElement, readonly isWritten: boolean}} where it stands, and whether it holds a text
 */
export function noteForm(desk, column) {
  const { say, tell } = desk;
  const label = say("note.addLabel", { column: desk.columnName(column) });
  const { field, left } = textField(desk, label, "", { save, cancel: close });
  const opener = wordButton("plus", say("note.add"), open, { class: "button button-quiet" });
  const form = element(
    "div",
    { class: "note-form", hidden: true },
    field,
    element(
      "div",
      { class: "note-form-acts" },
      left,
      wordButton(undefined, say("note.cancel"), close, { class: "button button-quiet" }),
      wordButton("plus", say("note.addDo"), save),
    ),
  );
  return {
    root: element("div", { class: "column-foot", "data-for": "lead" }, opener, form),
    get isWritten() {
      return !form.hidden && field.value.trim() !== "";
    },
  };

  function open() {
    form.hidden = false;
    opener.hidden = true;
    field.focus();
  }

  function close() {
    form.hidden = true;
    opener.hidden = false;
    opener.focus();
    desk.redraw();
  }

  function save() {
    const text = field.value.trim();
    const problem = textProblem(text);
    if (problem) return tell(desk.refusal(problem));
    const command = { type: "postNote", note: newId(), column, text };
    if (!desk.ask(command, say("note.added"))) return;
    field.value = "";
    field.dispatchEvent(new Event("input"));
    field.focus();
  }
}
