// @ts-check

import { Brake } from "./brake.js";
import { FormChoices } from "./form-choices.js";
import { FormFace } from "./form-face.js";
import { isList, sendFrom } from "./lists.js";
import { MarkPlace } from "./mark-place.js";
import { charactersLeft } from "./note-length.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./drafts.js").Drafts} Drafts */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./reading.js").Card} Card */
/** @typedef {{texts: string[], marks: Marks, edited?: Card}} Written  `edited`: as it was before */

/** Where a note is written. What is written is kept at each keystroke, one draft for each column. */
export class NoteForm {
  #face;
  #text;
  #drafts;
  #onSend;
  #brake;
  #choices;
  #picker;
  /** @type {ColumnRecord | undefined} */
  #column;
  /** @type {View | undefined} */
  #view;
  /** @type {Marks} */
  #marks = {};
  /** @type {Card | undefined} */
  #edited;

  /**
   * @param {HTMLFormElement} form
   * @param {Drafts} drafts
   * @param {import("./language.js").Speech["say"]} say
   * @param {(written: Written) => void} onSend
   */
  constructor(form, drafts, say, onSend) {
    this.#face = new FormFace(form);
    this.#text = this.#face.text;
    this.#drafts = drafts;
    this.#onSend = onSend;
    this.#brake = new Brake(form, say, () => this.#submit(true));
    this.#choices = new FormChoices(this.#face.part("choice"), say);
    this.#picker = new MarkPlace(this.#face.part("marks"), (marks) => {
      this.#marks = marks;
      this.#keep();
    });
    this.#text.addEventListener("input", () => this.#keep());
    sendFrom(form, this.#text, () => this.#submit());
    this.#face.part("cancel").addEventListener("click", () => this.#leaveEdit());
  }

  /**
   * Turns to a column and its draft; what is being edited stays until it is saved or left.
   * @param {ColumnRecord} column
   * @param {View} view
   */
  show(column, view) {
    const isOther = column.id !== this.#column?.id;
    this.#column = column;
    this.#view = view;
    if (isOther) {
      this.#face.explain("");
      this.#takeDraft();
    }
    this.#draw();
  }

  /** Whether a new text has been begun. */
  get isWriting() {
    return !this.#edited && this.#text.value.trim() !== "";
  }

  /** Whether a note that was sent is being changed. */
  get isEditing() {
    return this.#edited !== undefined;
  }

  /** @param {Card} note */
  edit(note) {
    this.#take(note, note.text, note.marks ?? {});
    this.#face.focusAtEnd();
  }

  /**
   * Somebody else has changed a note meanwhile: both texts are shown, and the person chooses.
   * @param {Card} note  as it is now
   * @param {string} mine  the text that was refused
   * @param {() => void} settled
   */
  settle(note, mine, settled) {
    this.#take(note, mine, note.marks ?? {});
    this.#choices.settle(note.text, settled, () => this.#submit(true), () => this.#leaveEdit());
  }

  /** @param {Card | undefined} edited @param {string} text @param {Marks} marks */
  #take(edited, text, marks) {
    this.#edited = edited;
    this.#text.value = text;
    this.#marks = marks;
    this.#brake.release();
    this.#choices.close();
    this.#draw();
  }

  #leaveEdit = () => this.#edited && this.#takeDraft();

  #takeDraft() {
    const column = this.#column?.id ?? "";
    this.#take(undefined, this.#drafts.of(column), this.#drafts.marksOf(column));
  }

  /**
   * Puts a text back to be written anew.
   * @param {string} column
   * @param {string} text
   * @param {Marks} marks
   * @param {string} reason  why it came back
   * @returns {boolean} false when another text is already being written there
   */
  giveBack(column, text, marks, reason) {
    if (column !== this.#column?.id || this.#edited || this.isWriting) return false;
    this.#take(undefined, text, marks);
    this.#face.explain(reason);
    this.#keep();
    return true;
  }

  /** Puts a text before what is being written. @param {string} text @param {Marks} marks */
  rewrite(text, marks) {
    this.#leaveEdit();
    const written = [text, this.#text.value.trim()].filter(Boolean).join(" ");
    this.#take(undefined, written, { ...marks, ...this.#marks });
    this.#keep();
    this.#face.focusAtEnd();
  }

  #keep() {
    if (!this.#edited) {
      this.#drafts.keep(this.#column?.id ?? "", this.#text.value, this.#marks);
      this.#choices.close();
    }
    this.#draw();
  }

  /** @param {boolean} [isSeen]  what it looks like */
  #submit(isSeen = false) {
    const text = this.#text.value.trim();
    if (!text) return this.#text.focus();
    if (!isSeen && this.#brake.stops()) return this.#draw();
    const isTooLong = charactersLeft(text) < 0;
    if (!this.#edited && (isTooLong || isList(text))) {
      return this.#choices.divide(text, (texts) => this.#send(texts));
    }
    if (isTooLong) return this.#text.focus();
    this.#send([text]);
  }

  /** @param {string[]} texts */
  #send(texts) {
    const written = { texts, marks: this.#marks, edited: this.#edited };
    if (!this.#edited) this.#drafts.keep(this.#column?.id ?? "", "");
    this.#choices.done();
    this.#face.explain("");
    this.#takeDraft();
    this.#onSend(written);
    this.#text.focus();
  }

  #draw() {
    if (!this.#column || !this.#view) return;
    this.#face.draw(this.#view, this.#column, this.isEditing);
    this.#picker.draw(this.#view, this.#column, this.#marks);
  }
}
