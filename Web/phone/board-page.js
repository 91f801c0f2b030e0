// @ts-check

import { Drafts } from "./drafts.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";
import { ListenPlace } from "./listen-place.js";
import { NoteActs } from "./note-acts.js";
import { NoteForm } from "./note-form.js";
import { NoteList } from "./note-list.js";
import { NoteWishes } from "./note-wishes.js";
import { OnePlace } from "./one-place.js";
import { NoteMenu, RewriteWishes } from "./overlays.js";
import { canWrite, currentColumns, leftColumn, ownNotes } from "./reading.js";
import { drawAroundNotes, drawQuestion, drawQuestions, leadOf } from "./screens.js";
import { SharePlace, tools } from "./share-place.js";
import { notesToShow, underHeadings } from "./shown-notes.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./reading.js").Card} Card */

/** The question, its notes, and all that can be done with them. */
export class BoardPage {
  #store;
  #queue;
  #asking;
  #asked;
  #redraw;
  drafts;
  #form;
  #acts;
  #list;
  #menu;
  #listen;
  #one;
  #share;
  #soFar;
  /** The question that is answered, when several are open. */
  #column = "";
  /** @type {Card[]} */
  #own = [];

  /**
   * @param {object} options
   * @param {string} options.board
   * @param {import("../shared/device-memory.js").DeviceMemory} options.memory
   * @param {BoardStore} options.store
   * @param {CommandQueue} options.queue
   * @param {import("./overlays.js").Toast} options.toast
   * @param {import("./language.js").Speech["say"]} options.say
   * @param {() => void} options.redraw
   */
  constructor({ board, memory, store, queue, toast, say, redraw }) {
    this.#store = store;
    this.#queue = queue;
    this.#asking = new NoteWishes(queue);
    this.#asked = new RewriteWishes(toast, say);
    this.#redraw = redraw;
    this.drafts = new Drafts(board, memory);
    this.#one = new OnePlace(redraw);
    this.#share = new SharePlace({ queue, memory, board, redraw });
    this.#soFar = fetched(() => import("./so-far.js"), (page) => page.drawSoFar, redraw);
    const form = /** @type {HTMLFormElement} */ (part("form"));
    this.#form = new NoteForm(form, this.drafts, say, (written) => this.#send(written));
    this.#column = this.#form.edited?.column ?? "";
    this.#acts = new NoteActs({
      store,
      queue,
      drafts: this.drafts,
      wishes: this.#asking,
      form: this.#form,
      toast,
      say,
      turnTo: (column) => this.#turnTo(column || this.#column),
      focusQuestion: () => part("question").focus(),
    });
    this.#list = new NoteList({ list: part("notes"), news: part("news"), say });
    this.#menu = new NoteMenu(this.#acts);
    const toNote = (/** @type {string} */ text) => {
      if (this.#form.comesBack()) return false;
      this.#form.rewrite(text, {});
      return true;
    };
    this.#listen = new ListenPlace({ board, memory, toast, toNote });
  }

  /** How many texts the server has not answered for. */
  get waiting() {
    return this.#asking.waiting;
  }

  /** Whether something is being written that the page must not be turned away from. */
  get isBusy() {
    return this.#form.isWriting || this.#form.edited !== undefined || this.#share.isWriting;
  }

  /** A text was refused. @param {import("../shared/command-queue.js").Entry} entry */
  takeBack(entry) {
    this.#acts.takeBack(entry);
  }

  /** The meeting is over: what one wrote to oneself goes. */
  close = () => this.#listen.forget();

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @param {boolean} isOnline
   */
  draw(view, group, isOnline) {
    const columns = currentColumns(this.#store);
    const state = this.#store.get("board")?.state;
    const late = this.#lateColumn(columns);
    const column = late ?? columns.find(({ id }) => id === this.#column) ?? columns[0];
    this.#column = column?.id ?? "";
    const own = ownNotes(this.#store, this.#queue.entries, isOnline);
    // The server forgets who wrote what when the meeting ends; this page may be read until it closes.
    const isTold = new Set(own.map(({ id }) => id));
    const before = this.#own.filter(({ id, refused }) => !refused && !isTold.has(id));
    this.#own = state === "closed" ? [...before, ...own] : own;
    const unsent = state === "closed" ? this.drafts.unsent : [];
    const { asked, shown } = notesToShow(this.#store, [...this.#own, ...unsent], column);
    this.#asked.tell(asked);
    const left = this.drafts.columns.flatMap((id) => leftColumn(this.#store, columns, id) ?? []);
    const turn = (/** @type {string} */ id) => this.#form.comesBack() || this.#turnTo(id);
    // While a group tells, its obstacles take the place of one's own notes.
    const isListening = this.#share.draw(view, group) && !late;
    const here = isListening ? undefined : column;
    drawQuestions(view, isListening ? [] : [...columns, ...left], this.#column, turn);
    drawQuestion(view, here, group, late !== undefined);
    const cards = isListening ? [] : this.#one.draw(view, group, column, shown);
    if (isListening) part("one").hidden = true;
    drawAroundNotes(view, here, cards.length);
    this.#list.draw(underHeadings(this.#store, cards), {
      lead: (card) => leadOf(view, card.column, column),
      marks: (card) => this.#one.words(view, card),
      canWrite: (card) => canWrite(this.#store, card.column),
      ...{ column: this.#column, texts: view.texts },
      isFixed: state !== "open",
      openMenu: (card) => this.#menu.open(card, canWrite(this.#store, card.column)),
      rewrite: (card) => this.#acts.rewrite(card),
      discard: (card) => card.refused ? this.#acts.discard(card) : this.#acts.withdraw(card),
    });
    const isWriting = column !== undefined && (late || canWrite(this.#store, column.id));
    part("form").hidden = !isWriting && !(this.#form.edited && state === "open");
    if (column) this.#form.show(column, view);
    this.#listen.draw(view, Boolean(isWriting));
    this.#soFar()?.(tools, view, columns);
  }

  /**
   * The question that the room has left while something was being written for it: a note that is changed, else the
   * answer on the page, else one that was begun before a reload.
   * @param {ColumnRecord[]} columns  those of now
   */
  #lateColumn(columns) {
    const { edited } = this.#form;
    const begun = edited ? [edited.column] : this.drafts.columns;
    const wanted = this.#column && !edited ? begun.filter((id) => id === this.#column) : begun;
    return wanted.map((id) => leftColumn(this.#store, columns, id)).find(Boolean);
  }

  /** @param {string} column */
  #turnTo(column) {
    this.#column = column;
    this.#redraw();
  }

  /** @param {import("./note-form.js").Written} written */
  #send({ texts, marks, column, edited }) {
    const linked = edited ? marks : this.#one.linked(marks, column);
    if (edited) this.#asking.change(edited, texts[0], marks);
    else for (const text of texts) this.#asking.post(column, text, linked);
    this.#redraw();
    if (!edited) part("page").scrollTo({ top: part("page").scrollHeight });
  }
}
