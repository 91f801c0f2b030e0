// @ts-check

import { Brake } from "./brake.js";
import { Drafts } from "./drafts.js";
import { grow } from "./frame.js";
import { charactersLeft, lengthHint } from "./note-length.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./reading.js").Card} Card */

/** Where a note is written. What is written is kept at each keystroke, one draft for each column. */
export class NoteForm {
  #form;
  #text;
  #say;
  #drafts;
  #onSend;
  #brake;
  #column = "";
  #placeholder = "";
  #stem = "";
  /** @type {Card | undefined} */
  #edited;

  /**
   * @param {object} options
   * @param {HTMLFormElement} options.form
   * @param {string} options.board
   * @param {DeviceMemory} options.memory
   * @param {Speech["say"]} options.say
   * @param {(text: string, edited: Card | undefined) => void} options.onSend  with the note as it was when the edit began
   */
  constructor({ form, board, memory, say, onSend }) {
    this.#form = form;
    this.#text = /** @type {HTMLTextAreaElement} */ (this.#part("text"));
    this.#drafts = new Drafts(board, memory);
    this.#say = say;
    this.#onSend = onSend;
    this.#brake = new Brake(form, say, () => this.#submit(true));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("input", () => this.#keep());
    this.#text.addEventListener("keydown", (event) => {
      // While composing, Enter chooses a word of the input method.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    this.#part("cancel").addEventListener("click", () => this.#leaveEdit());
  }

  /**
   * Turns to a column and its draft; what is being edited stays until it is saved or left.
   * @param {ColumnRecord} column
   * @param {string} stem  the beginning of the sentence that the note completes
   */
  show(column, stem) {
    this.#placeholder = this.#say(`write.${column.meaning ?? "note"}`);
    this.#stem = stem;
    if (column.id !== this.#column) {
      this.#column = column.id;
      this.#explain("");
      this.#take(undefined, this.#draft);
    }
    this.#draw();
  }

  /** Whether a note that was sent is being changed. */
  get isEditing() {
    return this.#edited !== undefined;
  }

  /** @param {Card} note */
  edit(note) {
    this.#take(note, note.text);
    this.#focusAtEnd();
  }

  /** @param {Card | undefined} edited @param {string} text */
  #take(edited, text) {
    this.#edited = edited;
    this.#text.value = text;
    this.#brake.release();
    this.#draw();
  }

  /**
   * Puts a text back to be written anew.
   * @param {string} column
   * @param {string} text
   * @param {string} reason  why it came back
   * @returns {boolean} false when another text is already being written there
   */
  giveBack(column, text, reason) {
    if (column !== this.#column || this.#edited || this.#text.value.trim()) return false;
    this.#text.value = text;
    this.#explain(reason);
    this.#keep();
    return true;
  }

  /**
   * Puts a text before what is being written.
   * @param {string} text
   */
  rewrite(text) {
    this.#leaveEdit();
    this.#text.value = [text, this.#text.value.trim()].filter(Boolean).join(" ");
    this.#keep();
    this.#focusAtEnd();
  }

  get #draft() {
    return this.#drafts.of(this.#column);
  }

  #keep() {
    if (!this.#edited) this.#drafts.keep(this.#column, this.#text.value);
    this.#draw();
  }

  /** @param {boolean} [isSeen]  what it looks like */
  #submit(isSeen = false) {
    const text = this.#text.value.trim();
    if (text && charactersLeft(text) >= 0) {
      if (!isSeen && this.#brake.stops()) return this.#draw();
      const edited = this.#edited;
      this.#edited = undefined;
      if (!edited) this.#drafts.keep(this.#column, "");
      this.#text.value = this.#draft;
      this.#explain("");
      this.#brake.release();
      this.#onSend(text, edited);
    }
    this.#draw();
    this.#text.focus();
  }

  #leaveEdit() {
    if (!this.#edited) return;
    this.#take(undefined, this.#draft);
  }

  #draw() {
    const left = charactersLeft(this.#text.value);
    const isEdit = this.#edited !== undefined;
    const label = isEdit ? this.#say("write.edit") : this.#stem;
    this.#part("text-label").textContent = label || this.#say("write.label");
    this.#part("text-label").classList.toggle("visually-hidden", !label);
    this.#part("hint").textContent = lengthHint(left, this.#say);
    this.#part("hint").classList.toggle("problem", left < 0);
    this.#part("send-word").textContent = this.#say(isEdit ? "write.save" : "write.add");
    this.#part("send").setAttribute("aria-disabled", String(left < 0));
    this.#part("cancel").hidden = !isEdit;
    this.#text.placeholder = this.#placeholder;
    this.#text.setAttribute("aria-invalid", String(left < 0));
    grow(this.#text);
  }

  /** @param {string} reason */
  #explain(reason) {
    this.#part("problem").textContent = reason;
    this.#part("problem").hidden = !reason;
  }

  #focusAtEnd() {
    this.#text.focus();
    this.#text.setSelectionRange(this.#text.value.length, this.#text.value.length);
  }

  /** @param {string} id */
  #part(id) {
    return /** @type {HTMLElement} */ (this.#form.querySelector(`#${id}`));
  }
}
