// @ts-check

import { part, write } from "./frame.js";

/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./reading.js").Card} Card */

const toastFor = 15_000;
const bandAfter = 3_000;

/** A line at the foot that says what was done, with a way to take it back. */
export class Toast {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {(() => void) | undefined} */
  #undo;

  constructor() {
    part("toast-undo").addEventListener("click", () => {
      this.#undo?.();
      this.show("");
    });
  }

  /**
   * @param {string} text
   * @param {() => void} [undo]
   */
  show(text, undo) {
    this.#undo = undo;
    clearTimeout(this.#timer);
    part("toast").hidden = !text;
    part("toast-undo").hidden = !undo;
    write("toast-text", text);
    if (text) this.#timer = setTimeout(() => this.show(""), toastFor);
  }
}

/** Says once of each note that another text is asked for. */
export class RewriteWishes {
  #toast;
  #say;
  /** @type {Set<string>} */
  #told = new Set();

  /**
   * @param {Toast} toast
   * @param {Speech["say"]} say
   */
  constructor(toast, say) {
    this.#toast = toast;
    this.#say = say;
  }

  /** @param {Card[]} asked */
  tell(asked) {
    const isNew = asked.some(({ id }) => !this.#told.has(id));
    this.#told = new Set(asked.map(({ id }) => id));
    if (isNew) this.#toast.show(this.#say("note.asked"));
  }
}

/** The band that says there is no network. A short gap is nobody's business, so it waits a little. */
export class OfflineBand {
  #say;
  #isAwayLong = false;
  #waiting = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Speech["say"]} say */
  constructor(say) {
    this.#say = say;
  }

  /** @param {boolean} isAway */
  note(isAway) {
    clearTimeout(this.#timer);
    this.#isAwayLong = false;
    if (isAway) {
      this.#timer = setTimeout(() => {
        this.#isAwayLong = true;
        this.draw(this.#waiting);
      }, bandAfter);
    }
    this.draw(this.#waiting);
  }

  /** @param {number} waiting  how many texts have not reached the server */
  draw(waiting) {
    this.#waiting = waiting;
    const text = waiting ? this.#say("net.waiting", { count: waiting }) : this.#say("net.offline");
    part("net").hidden = !this.#isAwayLong;
    write("net-text", this.#isAwayLong ? text : "");
  }
}

/** The sheet with what can be done to one own note. */
export class NoteMenu {
  #sheet = /** @type {HTMLDialogElement} */ (part("menu"));
  /** @type {Card | undefined} */
  #card;

  #acts;

  /** @param {import("./note-acts.js").NoteActs} acts */
  constructor(acts) {
    this.#acts = acts;
    this.#on("menu-edit", (card) => acts.edit(card));
    this.#on("menu-share", (card) => acts.share(card));
    this.#on("menu-withdraw", (card) => acts.withdraw(card));
    this.#on("menu-close", () => {});
    // A tap beside the sheet lands on the dialog itself.
    this.#sheet.addEventListener("click", ({ target }) => {
      if (target === this.#sheet) this.#sheet.close();
    });
  }

  /**
   * @param {Card} card
   * @param {boolean} canEdit
   */
  open(card, canEdit) {
    this.#card = card;
    write("menu-text", card.text);
    part("menu-edit").hidden = !canEdit;
    const share = this.#acts.wordToShare(card);
    part("menu-share").hidden = !share;
    write("menu-share-word", share);
    this.#sheet.showModal();
  }

  /**
   * @param {string} id
   * @param {(card: Card) => void} act
   */
  #on(id, act) {
    part(id).addEventListener("click", () => {
      this.#sheet.close();
      if (this.#card) act(this.#card);
    });
  }
}
