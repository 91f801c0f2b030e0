// @ts-check

import { newId } from "../shared/ids.js";
import { inLanguage } from "../shared/page.js";
import { part } from "./frame.js";
import { NoteForm } from "./note-form.js";
import { NoteList } from "./note-list.js";
import { NoteMenu, RewriteWishes } from "./overlays.js";
import { canWrite, currentColumns, notesOfOthers, ownNotes } from "./reading.js";
import { drawAroundNotes, drawQuestion, drawQuestions, leadOf } from "./screens.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./overlays.js").Toast} Toast */
/** @typedef {import("./reading.js").Card} Card */

const textCommands = new Set(["postNote", "editNote"]);

/** The question, its notes, and all that can be done with them. */
export class BoardPage {
  #store;
  #queue;
  #toast;
  #wishes;
  #say;
  #redraw;
  #form;
  #list;
  #menu;
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
    this.#toast = toast;
    this.#wishes = new RewriteWishes(toast, say);
    this.#say = say;
    this.#redraw = redraw;
    this.#list = new NoteList({ list: part("notes"), news: part("news"), say });
    this.#menu = new NoteMenu({
      edit: (card) => this.#edit(card),
      withdraw: (card) => this.#withdraw(card),
    });
    this.#form = new NoteForm({
      form: /** @type {HTMLFormElement} */ (part("form")),
      board,
      memory,
      say,
      onSend: (text, edited) => this.#send(text, edited),
    });
  }

  /** How many texts the server has not answered for. */
  get waiting() {
    return this.#queue.entries.filter(({ command, state }) =>
      textCommands.has(command.type) && state !== "saved" && state !== "refused"
    ).length;
  }

  /**
   * A refused text goes back to where it was written, when there is room for it; otherwise it
   * stays as a note with a way back.
   * @param {Entry} entry
   */
  takeBack({ id, command, reason }) {
    const { type, column, text } = /** @type {Record<string, string>} */ (command);
    const why = this.#say(`refused.${reason}`) || this.#say("refused.other");
    const isText = textCommands.has(type);
    const isBack = type === "postNote" && canWrite(this.#store, column) &&
      this.#form.giveBack(column, text, why);
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
    const column = columns.find(({ id }) => id === this.#column) ?? columns[0];
    const state = this.#store.get("board")?.state;
    this.#column = column?.id ?? "";
    const own = ownNotes(this.#store, this.#queue.entries, isOnline);
    // The server forgets who wrote what when the meeting ends; this page may be read until it closes.
    if (state !== "closed" || own.length > 0) this.#own = own;
    const others = column ? notesOfOthers(this.#store, column.id, own) : [];
    const mine = this.#own.filter((card) => !column || card.column === column.id || card.refused);
    const asked = this.#own.filter(({ fate }) => fate === "rewriteAsked");
    this.#wishes.tell(asked);
    drawQuestions(view, columns, this.#column, (id) => this.#turnTo(id));
    drawQuestion(view, column, group);
    const shown = [...asked, ...others, ...mine.filter((card) => !asked.includes(card))];
    drawAroundNotes(view, column, shown.length);
    this.#list.draw(shown, {
      lead: (card) => leadOf(view, card.column, column),
      canWrite: (card) => canWrite(this.#store, card.column),
      isFixed: state !== "open",
      openMenu: (card) => this.#menu.open(card, canWrite(this.#store, card.column)),
      rewrite: (card) => this.#rewrite(card),
      discard: (card) => card.refused ? this.#discard(card) : this.#withdraw(card),
    });
    const isWriting = column !== undefined && canWrite(this.#store, column.id);
    part("form").hidden = !isWriting && !(this.#form.isEditing && state === "open");
    if (column) this.#form.show(column, inLanguage(column.stem, view.language));
  }

  /** @param {string} column */
  #turnTo(column) {
    this.#column = column;
    this.#redraw();
  }

  /**
   * @param {string} text
   * @param {Card | undefined} edited
   */
  #send(text, edited) {
    if (edited?.text === text) return;
    if (edited) {
      this.#queue.add({ type: "editNote", note: edited.id, text, revision: edited.revision });
    } else this.#queue.add({ type: "postNote", note: newId(), column: this.#column, text });
    this.#redraw();
    if (!edited) part("page").scrollTo({ top: part("page").scrollHeight });
  }

  /** @param {Card} card */
  #edit(card) {
    this.#turnTo(card.column);
    this.#form.edit(card);
  }

  /** @param {Card} card */
  #withdraw({ id, column, text }) {
    this.#queue.add({ type: "withdrawNote", note: id });
    const putBack = () => this.#queue.add({ type: "postNote", note: newId(), column, text });
    this.#toast.show(this.#say("note.withdrawn"), putBack);
  }

  /** @param {Card} card */
  #discard({ refused }) {
    this.#queue.discard(refused?.id ?? "");
    this.#redraw();
  }

  /** @param {Card} card */
  #rewrite(card) {
    this.#discard(card);
    this.#turnTo(card.column);
    if (this.#store.get("ownNote", card.id)) this.#form.edit(card);
    else this.#form.rewrite(card.text);
  }
}
