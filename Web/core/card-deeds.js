// @ts-check

import { newId } from "../shared/ids.js";

/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("./card-editor.js").Draft} Draft */
/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./words.js").Word} Word */

/** What can be done with a card that is there: each is asked of the board, shown at once, and told. */
export class CardDeeds {
  #queue;
  #cards;
  #open;
  #did;
  /** @type {Set<string>} the cards that were taken away here */
  removed = new Set();

  /**
   * @param {object} page
   * @param {CommandQueue} page.queue
   * @param {() => Card[]} page.cards
   * @param {(draft: Draft) => void} page.open  the form of a card
   * @param {(word?: Word, undo?: () => void) => void} page.did  draws anew, and tells
   */
  constructor({ queue, cards, open, did }) {
    this.#queue = queue;
    this.#cards = cards;
    this.#open = open;
    this.#did = did;
  }

  /** @param {Record<string, unknown>} fields  those without a value are left out */
  put(fields) {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    this.#queue.add({ type: "putCard", ...Object.fromEntries(given) });
  }

  /** @param {Card} card */
  edit({ id, exercise, column, heading, bullets, revision }) {
    this.#open({ card: id, exercise, column, heading, lines: bullets.join("\n"), revision });
  }

  /**
   * @param {Card} card
   * @param {-1 | 1} step
   */
  move(card, step) {
    const here = this.#cards().filter(({ exercise, column }) =>
      exercise === card.exercise && column === card.column
    );
    const place = here.findIndex(({ id }) => id === card.id);
    if (!here[place + step]) return;
    const before = step < 0 ? here[place - 1] : here[place + 2];
    this.#queue.add({ type: "moveCard", card: card.id, ...(before && { before: before.id }) });
    this.#did("card.moved");
  }

  /** @param {Card} card */
  remove({ id, exercise, column, heading, bullets }) {
    this.removed.add(id);
    this.#queue.add({ type: "removeCard", card: id });
    this.#did("card.removed", () => {
      this.put({ card: newId(), exercise, column, heading, bullets });
      this.#did();
    });
  }

  /**
   * @param {Card} card
   * @param {"secret" | "presentable"} state
   */
  setState(card, state) {
    if (card.state === state) return;
    this.#queue.add({ type: "setCardState", card: card.id, state });
    this.#did(state === "secret" ? "state.setSecret" : "state.setPresentable");
  }

  /**
   * Of two texts the one written here; when the card is gone, as a new one.
   * @param {Card} card
   */
  keepMine(card) {
    const { exercise, column, heading, bullets } = this.#takeRefused(card);
    const isThere = card.fate === "saved" && card.revision !== undefined;
    const kept = isThere ? { card: card.id, revision: card.revision } : { card: newId() };
    this.put({ ...kept, exercise, column, heading, bullets });
    this.#did();
  }

  /** @param {Card} card */
  keepTheirs(card) {
    this.#takeRefused(card);
    this.#did();
  }

  /** @param {Card} card */
  rewrite(card) {
    const { exercise, column, heading, bullets } = this.#takeRefused(card);
    const { id, revision } = card;
    this.#open({ card: id, exercise, column, heading, lines: bullets.join("\n"), revision });
  }

  /** @param {Card} card */
  #takeRefused({ refused }) {
    this.#queue.discard(refused?.id ?? "");
    return /** @type {any} */ (refused?.command ?? { bullets: [] });
  }
}
