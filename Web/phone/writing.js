// @ts-check

import { sameMarks } from "../shared/marks.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("./drafts.js").Drafts} Drafts */
/** @typedef {import("./reading.js").Card} Card */

/**
 * What is sent. `edited`: the note as it was before; `column`: the question of a new one.
 * @typedef {{texts: string[], marks: Marks, column: string, edited?: Card}} Written
 */

/**
 * What stands in the field: a new note for a question, or a change of a note. It is kept on the device at each key
 * and follows from what the person does, never from what the room turns to.
 */
export class Writing {
  #drafts;
  #field;
  /** The question it is for. */
  column = "";
  /** @type {Marks} */
  marks = {};
  /** The note that is changed, as it was. @type {Card | undefined} */
  edited;

  /**
   * @param {Drafts} drafts
   * @param {HTMLTextAreaElement} field
   */
  constructor(drafts, field) {
    this.#drafts = drafts;
    this.#field = field;
    const change = drafts.change;
    if (!change) return;
    this.#take(change.note, change.text, change.marks);
    this.column = change.note.column;
  }

  get text() {
    return this.#field.value.trim();
  }

  /** Whether a new text has been begun. */
  get isNew() {
    return !this.edited && this.text !== "";
  }

  /** Whether a note would be otherwise if it were saved now. */
  get isChange() {
    return this.edited !== undefined &&
      (this.text !== this.edited.text || !sameMarks(this.marks, this.edited.marks));
  }

  /**
   * Turns to a question and its draft.
   * @param {string} column
   */
  turnTo(column) {
    this.column = column;
    this.#take(undefined, this.#drafts.of(column), this.#drafts.marksOf(column));
  }

  /** @param {Card} note @param {string} text  another one was written already, and must not be lost */
  change(note, text) {
    this.#take(note, text, note.marks ?? {});
    if (text !== note.text) this.keep();
  }

  /** Lets go of a change; the draft of the question comes back. */
  leave() {
    this.#drafts.keepChange();
    this.turnTo(this.column);
  }

  /** What was written is on its way. */
  done() {
    if (!this.edited) this.#drafts.keep(this.column, "");
    this.leave();
  }

  /** Puts another new text in the field. @param {string} text @param {Marks} marks */
  renew(text, marks) {
    this.#take(undefined, text, marks);
    this.keep();
  }

  keep() {
    const { edited, marks } = this;
    const text = this.#field.value;
    if (edited) this.#drafts.keepChange({ note: edited, text, marks });
    else this.#drafts.keep(this.column, text, marks);
  }

  /** @param {Card | undefined} edited @param {string} text @param {Marks} marks */
  #take(edited, text, marks) {
    this.edited = edited;
    this.marks = marks;
    this.#field.value = text;
  }
}
