// @ts-check
import { patchList } from "../shared/page.js";
import { steadyOrder } from "./column-model.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {{root: HTMLElement, draw: (note: NoteRecord) => void}} Card */

/** A list of note cards that never takes the card, the focus or the draft from under a hand. */
export class NoteList {
  #root;
  #inHand;
  #makeCard;
  /** @type {Map<string, NoteRecord>} in the order shown */
  #shown = new Map();
  /** @type {WeakMap<Element, Card>} */
  #cards = new WeakMap();

  /**
   * @param {HTMLElement} root
   * @param {InHand} inHand
   * @param {(note: NoteRecord) => Card} makeCard
   */
  constructor(root, inHand, makeCard) {
    this.#root = root;
    this.#inHand = inHand;
    this.#makeCard = makeCard;
  }

  /** @param {NoteRecord[]} notes */
  draw(notes) {
    const items = this.#inHand.holds(this.#root) ? this.#steady(notes) : notes;
    const held = this.#focused();
    patchList(this.#root, items, {
      key: (note) => note.id,
      create: (note) => this.#create(note),
      update: (root, note) => this.#cards.get(root)?.draw(note),
    });
    this.#shown = new Map(items.map((note) => [note.id, note]));
    if (held && !held.card.isConnected) this.#focusInstead(held);
  }

  /** @param {NoteRecord[]} notes */
  #steady(notes) {
    const now = new Map(notes.map((note) => [note.id, note]));
    const kept = this.#inHand.keptIn(this.#root);
    return steadyOrder([...this.#shown.keys()], [...now.keys()], kept)
      .map((id) => /** @type {NoteRecord} */ (now.get(id) ?? this.#shown.get(id)));
  }

  /** @param {NoteRecord} note */
  #create(note) {
    const card = this.#makeCard(note);
    this.#cards.set(card.root, card);
    return card.root;
  }

  #focused() {
    const focused = document.activeElement;
    const card = focused?.closest("[data-note]");
    if (!focused || !card || card.parentElement !== this.#root) return undefined;
    const place = [...this.#root.children].indexOf(card);
    return { card, place, deed: focused.getAttribute("data-deed") };
  }

  /**
   * The card that had the focus is gone: the one that took its place gets it, on the same button.
   * @param {{place: number, deed: string | null}} held
   */
  #focusInstead({ place, deed }) {
    const card = this.#root.children[place] ?? this.#root.lastElementChild;
    const button = deed && card?.querySelector(`[data-deed="${deed}"]`);
    const heading = this.#root.closest("section")?.querySelector("[tabindex='-1']");
    const next = button || card || heading;
    if (next instanceof HTMLElement) next.focus();
  }
}
