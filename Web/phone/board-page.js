// @ts-check

import { markWords } from "../shared/marks.js";
import { Drafts } from "./drafts.js";
import { part } from "./frame.js";
import { ListenPlace } from "./listen-place.js";
import { NoteForm } from "./note-form.js";
import { NoteList } from "./note-list.js";
import { hasText, NoteWishes } from "./note-wishes.js";
import { NoteMenu, RewriteWishes } from "./overlays.js";
import { canWrite, currentColumns, leftColumn, ownNotes } from "./reading.js";
import { drawAroundNotes, drawQuestion, drawQuestions, leadOf } from "./screens.js";
import { notesToShow, underHeadings } from "./shown-notes.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./overlays.js").Toast} Toast */
/** @typedef {import("./reading.js").Card} Card */

/** The question, its notes, and all that can be done with them. */
export class BoardPage {
  #store;
  #queue;
  #asking;
  #toast;
  #wishes;
  #say;
  #redraw;
  #form;
  #list;
  #menu;
  #listen;
  /** The question that is answered, when several are open. */
  #column = "";
  /** @type {Card[]} */
  #own = [];

  /**
   * @param {object} options
   * @param {string} options.board
   * @param {DeviceMemory} options.memory
   * @param {BoardStore} options.store
   * @param {CommandQueue} options.queue
   * @param {Toast} options.toast
   * @param {Speech["say"]} options.say
   * @param {() => void} options.redraw
   */
  constructor({ board, memory, store, queue, toast, say, redraw }) {
    this.#store = store;
    this.#queue = queue;
    this.#asking = new NoteWishes(queue);
    this.#toast = toast;
    this.#wishes = new RewriteWishes(toast, say);
    this.#say = say;
    this.#redraw = redraw;
    this.#list = new NoteList({ list: part("notes"), news: part("news"), say });
    this.#menu = new NoteMenu({
      edit: (card) => this.#edit(card),
      withdraw: (card) => this.#withdraw(card),
    });
    const form = /** @type {HTMLFormElement} */ (part("form"));
    const drafts = new Drafts(board, memory);
    this.#listen = new ListenPlace(board, memory, toast, (text) => this.#form.rewrite(text, {}));
    this.#form = new NoteForm(form, drafts, say, (written) => this.#send(written));
  }

  /** How many texts the server has not answered for. */
  get waiting() {
    return this.#asking.waiting;
  }

  /**
   * A refused text goes back to where it was written, when there is room for it; otherwise it
   * stays as a note with a way back.
   * @param {Entry} entry
   */
  takeBack({ id, command, reason }) {
    const { type, note, column, text, marks } = /** @type {Record<string, any>} */ (command);
    const why = this.#say(`refused.${reason}`) || this.#say("refused.other");
    const isText = hasText(type);
    const isBack = type === "postNote" && canWrite(this.#store, column) &&
      this.#form.giveBack(column, text, marks ?? {}, why);
    if (!isBack && reason === "noteHasChanged" && this.#settle(note, text, id)) return;
    if (!isBack) this.#toast.show(why);
    if (isBack || !isText) this.#queue.discard(id);
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @param {boolean} isOnline
   */
  draw(view, group, isOnline) {
    const columns = currentColumns(this.#store);
    const state = this.#store.get("board")?.state;
    const late = this.#form.isWriting ? leftColumn(this.#store, columns, this.#column) : undefined;
    const column = late ?? columns.find(({ id }) => id === this.#column) ?? columns[0];
    this.#column = column?.id ?? "";
    const own = ownNotes(this.#store, this.#queue.entries, isOnline);
    // The server forgets who wrote what when the meeting ends; this page may be read until it closes.
    if (state !== "closed" || own.length > 0) this.#own = own;
    const { asked, shown } = notesToShow(this.#store, this.#own, column);
    this.#wishes.tell(asked);
    drawQuestions(view, columns, this.#column, (id) => this.#turnTo(id));
    drawQuestion(view, column, group, late !== undefined);
    drawAroundNotes(view, column, shown.length);
    this.#list.draw(underHeadings(this.#store, shown), {
      lead: (card) => leadOf(view, card.column, column),
      marks: (card) => markWords(card.marks, this.#store.get("column", card.column), view),
      canWrite: (card) => canWrite(this.#store, card.column),
      isFixed: state !== "open",
      openMenu: (card) => this.#menu.open(card, canWrite(this.#store, card.column)),
      rewrite: (card) => this.#rewrite(card),
      discard: (card) => card.refused ? this.#drop(card.refused.id) : this.#withdraw(card),
    });
    const isWriting = column !== undefined && (late || canWrite(this.#store, column.id));
    part("form").hidden = !isWriting && !(this.#form.isEditing && state === "open");
    if (column) this.#form.show(column, view);
    this.#listen.draw(view, Boolean(isWriting));
  }

  /** @param {string} column */
  #turnTo(column) {
    this.#column = column;
    this.#redraw();
  }

  /** @param {import("./note-form.js").Written} written */
  #send({ texts, marks, edited }) {
    if (edited) this.#asking.change(edited, texts[0], marks);
    else for (const text of texts) this.#asking.post(this.#column, text, marks);
    this.#redraw();
    if (!edited) part("page").scrollTo({ top: part("page").scrollHeight });
  }

  /**
   * Somebody else has changed the note: the person chooses a text, when none is being edited.
   * @param {string} note @param {string} mine @param {string} entry
   */
  #settle(note, mine, entry) {
    const now = this.#store.get("ownNote", note);
    if (!now || this.#form.isEditing) return false;
    this.#turnTo(now.column);
    this.#form.settle(now, mine, () => this.#drop(entry));
    return true;
  }

  /** @param {Card} card */
  #edit(card) {
    this.#turnTo(card.column);
    this.#form.edit(card);
  }

  /** @param {Card} card */
  #withdraw(card) {
    this.#toast.show(this.#say("note.withdrawn"), this.#asking.withdraw(card));
  }

  /** @param {string} [entry]  that was refused */
  #drop(entry = "") {
    this.#queue.discard(entry);
    this.#redraw();
  }

  /** @param {Card} card */
  #rewrite(card) {
    const { id = "", reason } = card.refused ?? {};
    if (reason === "noteHasChanged" && this.#settle(card.id, card.text, id)) return;
    this.#drop(id);
    this.#turnTo(card.column);
    if (this.#store.get("ownNote", card.id)) this.#form.edit(card);
    else this.#form.rewrite(card.text, card.marks ?? {});
  }
}
