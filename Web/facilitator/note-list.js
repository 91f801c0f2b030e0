// @ts-check
import { patchList } from "../shared/page.js";
import { steadyOrder } from "./column-model.js";

/** @typedef {import("./in-hand.js").InHand} InHand */
/**
 * @template Item
 * @typedef {{root: HTMLElement, draw: (item: Item) => void}} Card
 */

/**
 * A list of cards that never takes the card, the focus or the draft from under a hand.
 * @template {{id: string}} Item
 */
export class NoteList {
  #root;
  #inHand;
  #makeCard;
  /** @type {Map<string, Item>} in the order shown */
  #shown = new Map();
  /** @type {WeakMap<Element, Card<Item>>} */
  #cards = new WeakMap();

  /**
   * @param {HTMLElement} root
   * @param {InHand} inHand
   * @param {(item: Item) => Card<Item>} makeCard
   */
  constructor(root, inHand, makeCard) {
    this.#root = root;
    this.#inHand = inHand;
    this.#makeCard = makeCard;
  }

  /** @param {Item[]} items */
  draw(items) {
    const shown = this.#inHand.holds(this.#root) ? this.#steady(items) : items;
    const held = this.#focused();
    patchList(this.#root, shown, {
      key: (item) => item.id,
      create: (item) => this.#create(item),
      update: (root, item) => this.#cards.get(root)?.draw(item),
    });
    this.#shown = new Map(shown.map((item) => [item.id, item]));
    if (held && !held.card.isConnected) this.#focusInstead(held);
  }

  /** @param {Item[]} items */
  #steady(items) {
    const now = new Map(items.map((item) => [item.id, item]));
    const kept = this.#inHand.keptIn(this.#root);
    return steadyOrder([...this.#shown.keys()], [...now.keys()], kept)
      .map((id) => /** @type {Item} */ (now.get(id) ?? this.#shown.get(id)));
  }

  /** @param {Item} item */
  #create(item) {
    const card = this.#makeCard(item);
    this.#cards.set(card.root, card);
    return card.root;
  }

  #focused() {
    const focused = document.activeElement;
    const place = [...this.#root.children].findIndex((card) => card.contains(focused));
    if (!focused || place < 0) return undefined;
    return { card: this.#root.children[place], place, deed: focused.getAttribute("data-deed") };
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
