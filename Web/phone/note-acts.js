// @ts-check

import { isOfAnother } from "./note-wishes.js";
import { canWrite } from "./reading.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./note-form.js").NoteForm} NoteForm */
/** @typedef {import("./note-wishes.js").NoteWishes} NoteWishes */
/** @typedef {import("./overlays.js").Toast} Toast */
/** @typedef {import("./reading.js").Card} Card */

/**
 * @typedef {object} Page  what the acts need of the page
 * @property {BoardStore} store
 * @property {CommandQueue} queue
 * @property {import("./drafts.js").Drafts} drafts
 * @property {NoteWishes} wishes
 * @property {NoteForm} form
 * @property {Toast} toast
 * @property {Speech["say"]} say
 * @property {(column: string) => void} turnTo
 * @property {() => void} focusQuestion
 */

/** What can be done with the own notes, and what becomes of a text that the server did not take. */
export class NoteActs {
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /**
   * A refused text goes back to where it was written, when there is room for it; otherwise it
   * stays as a note with a way back.
   * @param {Entry} entry
   */
  takeBack(entry) {
    const { queue, form, store, say, toast, wishes } = this.#page;
    const { id, command, reason = "" } = entry;
    const later = reason === "noteHasChanged" ? wishes.changeAfter(entry) : undefined;
    if (later) {
      // It is the same wish, later: what it was made from is not what stands there now.
      queue.discard(id);
      return queue.refuse(later, reason);
    }
    // The sheet of the secretary gives it back.
    if (command.type === "editNote" && isOfAnother(store, entry)) return;
    const { type, note, column, text, marks } = /** @type {Record<string, any>} */ (command);
    const why = say(`refused.${reason}`) || say("refused.other");
    const isBack = type === "postNote" && canWrite(store, column) &&
      form.giveBack(column, text, marks ?? {}, why);
    // Who is writing is not asked now: the text stays as a note with a way back.
    const isFree = !isBack && !form.edited && !form.isWriting;
    if (isFree && reason === "noteHasChanged" && this.#settle(note, text, id)) return;
    if (!isBack) toast.show(why);
    // What an offer or a comment said goes back to where that is written.
    if (isBack || text === undefined) queue.discard(id);
  }

  /**
   * Somebody else has changed the note: the person chooses a text.
   * @param {string} note @param {string} mine @param {string} entry
   */
  #settle(note, mine, entry) {
    const { store, form, turnTo } = this.#page;
    const now = store.get("ownNote", note);
    if (!now) return false;
    turnTo(now.column);
    form.settle(now, mine, () => this.#drop(entry));
    return true;
  }

  /** @param {Card} card */
  edit(card) {
    const { form, turnTo } = this.#page;
    if (form.comesBack()) return;
    turnTo(card.column);
    form.edit(card);
  }

  /** Where another note can be posted, its text can be had back. @param {Card} card */
  withdraw(card) {
    const { store, toast, say, wishes, focusQuestion } = this.#page;
    const undo = wishes.withdraw(card);
    toast.show(say("note.withdrawn"), canWrite(store, card.column) ? undo : undefined);
    focusQuestion();
  }

  /** Lets a note of a private column be seen outside the group, or no longer. @param {Card} card */
  share({ id: note, isShared }) {
    this.#page.queue.add({ type: isShared ? "unshareNote" : "shareNote", note });
  }

  /** What that is called; nothing where there is nothing to share. @param {Card} card */
  wordToShare({ column, isShared }) {
    const { store, say } = this.#page;
    if (!store.get("column", column)?.isPrivate) return "";
    return say(isShared ? "note.unshare" : "note.share");
  }

  /** @param {Card} card  whose text was refused */
  discard({ id, refused }) {
    if (!refused?.id) this.#page.drafts.drop(id);
    this.#drop(refused?.id ?? "");
    this.#page.focusQuestion();
  }

  /** @param {string} entry */
  #drop(entry) {
    this.#page.queue.discard(entry);
    this.#page.turnTo("");
  }

  /** @param {Card} card */
  rewrite(card) {
    const { store, form, turnTo } = this.#page;
    if (form.comesBack()) return;
    const { id = "", reason } = card.refused ?? {};
    if (reason === "noteHasChanged" && this.#settle(card.id, card.text, id)) return;
    turnTo(card.column);
    const now = store.get("ownNote", card.id);
    if (now) form.edit(now, card.text);
    else form.rewrite(card.text, card.marks ?? {});
    // Only now: the text is kept elsewhere.
    this.#drop(id);
  }
}
