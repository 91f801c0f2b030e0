// @ts-check

import { element } from "../shared/page.js";
import { columnHeading } from "./column-heading.js";
import { noteCard, signature } from "./note-card.js";

/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */

/**
 * Measures cards and headings where nobody sees them, in the width they will have. A height is
 * kept for as long as the window has its size, so that a new note costs one measurement.
 */
export class Ruler {
  #cards = element("ol", { class: "lane" });
  #headings = element("div", { class: "wall-columns" });
  /** @type {Map<string, number>} */
  #known = new Map();
  /** @type {Map<string, {head: number, rows: number[]}>} */
  #knownParts = new Map();

  element = element("div", { class: "ruler", "aria-hidden": "true" }, this.#cards, this.#headings);

  /** The window has another size: nothing measured holds any more. */
  forget() {
    this.#known.clear();
    this.#knownParts.clear();
  }

  /**
   * The heights of cards in a lane of this width, all read in one layout.
   * @param {Card[]} cards
   * @param {number} width
   * @returns {number[]}
   */
  heights(cards, width) {
    const names = cards.map((card) => `${width} ${signature(card)}`);
    const unknown = cards.filter((_, i) => !this.#known.has(names[i]));
    if (unknown.length > 0) this.#measureCards(unknown, width);
    return names.map((name) => this.#known.get(name) ?? 0);
  }

  /**
   * @param {Card[]} cards
   * @param {number} width
   */
  #measureCards(cards, width) {
    this.#cards.style.width = `${width}px`;
    this.#cards.replaceChildren(...cards.map(noteCard));
    const made = [...this.#cards.children];
    cards.forEach((card, i) =>
      this.#known.set(`${width} ${signature(card)}`, made[i].getBoundingClientRect().height)
    );
    this.#cards.replaceChildren();
  }

  /**
   * The height of each note of a theme, and of all that stands around them.
   * @param {Card} theme
   * @param {number} width
   * @returns {{head: number, rows: number[]}}
   */
  parts(theme, width) {
    const name = `${width} ${signature(theme)}`;
    const known = this.#knownParts.get(name) ?? this.#measureParts(theme, width);
    this.#knownParts.set(name, known);
    return known;
  }

  /**
   * @param {Card} theme
   * @param {number} width
   */
  #measureParts(theme, width) {
    this.#cards.style.width = `${width}px`;
    const card = noteCard(theme);
    this.#cards.replaceChildren(card);
    const rows = [...card.querySelectorAll(".theme-note")]
      .map((row) => row.getBoundingClientRect().height);
    const head = card.getBoundingClientRect().height - rows.reduce((sum, row) => sum + row, 0);
    this.#cards.replaceChildren();
    return { head, rows };
  }

  /**
   * The height of the highest of these headings side by side.
   * @param {WallColumn[]} columns
   * @param {number} width  of each
   * @returns {number}
   */
  headingHeight(columns, width) {
    const words = columns.map(({ question, title, meaning }) => [question, title, meaning]);
    const name = `${width} ${JSON.stringify(words)}`;
    const known = this.#known.get(name) ?? this.#measureHeadings(columns, width);
    this.#known.set(name, known);
    return known;
  }

  /**
   * @param {WallColumn[]} columns
   * @param {number} width
   */
  #measureHeadings(columns, width) {
    const headings = columns.map(columnHeading);
    headings.forEach((heading) => (heading.style.width = `${width}px`));
    this.#headings.dataset.count = String(columns.length);
    this.#headings.replaceChildren(...headings);
    const height = Math.max(...headings.map((heading) => heading.getBoundingClientRect().height));
    this.#headings.replaceChildren();
    return height;
  }
}
