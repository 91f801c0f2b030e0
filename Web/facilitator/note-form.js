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
 * @returns {HTMLElement}
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
  return element(
    "div",
    { class: "column-foot", "data-for": "lead", onrefused: giveBack },
    opener,
    form,
  );

  function open() {
    form.hidden = false;
    opener.hidden = true;
    field.focus();
  }

  function close() {
    form.hidden = true;
    opener.hidden = false;
    opener.focus();
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

  /** @param {Event} event the text of a note that was refused */
  function giveBack(event) {
    open();
    if (!field.value) field.value = /** @type {CustomEvent<string>} */ (event).detail;
  }
}

/**
 * Gives the text of a refused note back to the form it was written in, if that is on the board.
 * @param {string} column
 * @param {string} text
 */
export function giveTextBack(column, text) {
  const list = document.querySelector(`[data-column="${CSS.escape(column)}"]`);
  const form = list?.parentElement?.querySelector(".column-foot");
  form?.dispatchEvent(new CustomEvent("refused", { detail: text }));
}
