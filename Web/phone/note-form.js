// @ts-check

import { Brake } from "./brake.js";
import { FormChoices } from "./form-choices.js";
import { FormFace } from "./form-face.js";
import { isList, sendFrom } from "./lists.js";
import { MarkPlace } from "./mark-place.js";
import { charactersLeft } from "./note-length.js";
import { Writing } from "./writing.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./drafts.js").Drafts} Drafts */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./reading.js").Card} Card */
/** @typedef {import("./writing.js").Written} Written */

/** Where a note is written. */
export class NoteForm {
  #face;
  #writing;
  #onSend;
  #brake;
  #choices;
  #picker;
  /** @type {ColumnRecord | undefined} */
  #column;
  /** @type {View | undefined} */
  #view;

  /**
   * @param {HTMLFormElement} form
   * @param {Drafts} drafts
   * @param {import("./language.js").Speech["say"]} say
   * @param {(written: Written) => void} onSend
   */
  constructor(form, drafts, say, onSend) {
    this.#face = new FormFace(form);
    this.#writing = new Writing(drafts, this.#face.text);
    this.#onSend = onSend;
    this.#brake = new Brake(form, say, () => this.#submit(true));
    this.#choices = new FormChoices(this.#face.part("choice"), () => this.#view);
    this.#picker = new MarkPlace(this.#face.part("marks"), (marks) => {
      this.#writing.marks = marks;
      this.#keep();
    });
    this.#face.text.addEventListener("input", () => this.#keep());
    sendFrom(form, this.#face.text, () => this.#submit());
    this.#face.part("cancel").addEventListener("click", () => this.#leaveChange());
  }

  /**
   * Turns to a column and its draft; a change stays until it is saved or left.
   * @param {ColumnRecord} column
   * @param {View} view
   */
  show(column, view) {
    const isOther = column.id !== this.#writing.column || !this.#column;
    this.#column = column;
    this.#view = view;
    if (isOther && !this.#writing.edited) {
      this.#face.explain("");
      this.#writing.turnTo(column.id);
      this.#renewed();
    }
    this.#draw();
  }

  /** Whether a new text has been begun. */
  get isWriting() {
    return this.#writing.isNew;
  }

  /** The note that is being changed, as it was. */
  get edited() {
    return this.#writing.edited;
  }

  /** Goes back to a change that is not saved, instead of to something else; false when there is none. */
  comesBack() {
    if (this.#writing.isChange) {
      this.#face.explain(this.#view?.say("write.saveFirst") ?? "");
      this.#face.focusAtEnd();
      return true;
    }
    this.#leaveChange();
    return false;
  }

  /** @param {Card} note @param {string} [text]  that was written for it before */
  edit(note, text = note.text) {
    this.#writing.change(note, text);
    this.#renewed();
    this.#face.focusAtEnd();
  }

  /**
   * Somebody else has changed a note meanwhile: both texts are shown, and the person chooses.
   * @param {Card} note  as it is now
   * @param {string} mine  the text that was refused
   * @param {() => void} settled
   */
  settle(note, mine, settled) {
    this.#writing.change(note, mine);
    this.#renewed();
    this.#choices.settle(note.text, settled, () => this.#submit(true), () => this.#leaveChange());
  }

  #leaveChange() {
    if (!this.#writing.edited) return;
    this.#writing.leave();
    this.#face.explain("");
    this.#renewed();
  }

  /** Another text stands in the field. */
  #renewed() {
    this.#brake.release();
    this.#choices.close();
    this.#draw();
  }

  /**
   * Puts a text back to be written anew; `reason`: why it came back.
   * @param {string} column @param {string} text @param {Marks} marks @param {string} reason
   * @returns {boolean} false when another text is already being written there
   */
  giveBack(column, text, marks, reason) {
    const { edited, isNew } = this.#writing;
    if (column !== this.#writing.column || edited || isNew) return false;
    this.#writing.renew(text, marks);
    this.#renewed();
    this.#face.explain(reason);
    return true;
  }

  /** Puts a text before what is being written. @param {string} text @param {Marks} marks */
  rewrite(text, marks) {
    const written = [text, this.#writing.text].filter(Boolean).join(" ");
    this.#writing.renew(written, { ...marks, ...this.#writing.marks });
    this.#renewed();
    this.#face.focusAtEnd();
  }

  #keep() {
    this.#writing.keep();
    if (!this.#writing.edited) this.#choices.close();
    this.#draw();
  }

  /** @param {boolean} [isSeen]  what it looks like */
  #submit(isSeen = false) {
    const { text, edited } = this.#writing;
    if (!text) return this.#face.text.focus();
    if (!isSeen && this.#brake.stops()) return this.#draw();
    const isTooLong = charactersLeft(text) < 0;
    if (!edited && (isTooLong || isList(text))) {
      return this.#choices.divide(text, () => this.#writing.text, (texts) => this.#send(texts));
    }
    if (isTooLong) return this.#face.text.focus();
    this.#send([text]);
  }

  /** @param {string[]} texts */
  #send(texts) {
    const { marks, column, edited } = this.#writing;
    this.#choices.done();
    this.#face.explain("");
    this.#writing.done();
    this.#renewed();
    this.#onSend({ texts, marks, column, edited });
    this.#face.text.focus();
  }

  #draw() {
    if (!this.#column || !this.#view) return;
    this.#face.draw(this.#view, this.#column, this.#writing.edited !== undefined);
    this.#picker.draw(this.#view, this.#column, this.#writing.marks);
  }
}
