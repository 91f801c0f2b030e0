// @ts-check

import { element } from "../shared/page.js";
import { moveCalmly, place } from "./calm-motion.js";
import { columnHeading } from "./column-heading.js";
import { noteCard, signature } from "./note-card.js";
import { onePage } from "./picture.js";
import { notesOn } from "./wall-columns.js";
import { WallPages } from "./wall-pages.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */
/** @typedef {{look: string, element: HTMLElement}} DrawnCard */

/** The notes of what is open, in columns, page by page. */
export class NoteWall {
  element = element("div", { class: "wall-columns" });
  #pages = new WallPages();
  /** @type {Map<string, DrawnCard>} */
  #drawn = new Map();
  #shape = "";
  #columnsOf;
  #setsOf;

  /**
   * @param {(reading: Reading) => WallColumn[]} columnsOf  what stands on it
   * @param {(reading: Reading, columns: WallColumn[]) => WallColumn[][]} [setsOf]  which belong side by side, where it
   *   is not as many as there is room for
   */
  constructor(columnsOf, setsOf) {
    this.#columnsOf = columnsOf;
    this.#setsOf = setsOf;
  }

  /**
   * @param {Reading} reading
   * @param {number} wanted  page, from 0
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const wanting = this.#columnsOf(reading);
    const wall = this.element.getBoundingClientRect();
    if (wall.width === 0) return onePage;
    const { columns, pages } = this.#setsOf
      ? this.#pages.divideSets(this.#setsOf(reading, wanting), wall)
      : this.#pages.divide(wanting, wall);
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    this.#show(columns, pages[page] ?? [], page);
    const notes = columns.reduce((sum, { cards }) => sum + notesOn(cards), 0);
    // Where it shows what nothing gets past, that is the count.
    const count = reading.isWithoutTool ? "" : reading.say("foot.notes", { count: notes });
    const lacking = reading.withoutTool.size;
    const more = reading.isTelling ? notesAfter(columns, pages.slice(page + 1)) : 0;
    return { page, pages: Math.max(1, pages.length), notes: count, withoutTool: lacking, more };
  }

  /**
   * Builds another page anew; on the same page only cards come, go and move.
   * @param {WallColumn[]} columns
   * @param {import("./wall-layout.js").PageColumn[]} shown
   * @param {number} page
   */
  #show(columns, shown, page) {
    const heads = shown.map(({ column }) => columns.filter(({ id }) => id === column)[0]);
    const cards = new Map(
      columns.flatMap((column) => column.cards).map((card) => [card.key, card]),
    );
    const lanes = shown.flatMap((column) => column.lanes);
    const fill = () => this.#fill(lanes, cards);
    const shape = JSON.stringify([page, heads.map(({ cards: _, ...head }) => head)]);
    if (shape === this.#shape) return moveCalmly(this.element, ".note", fill);
    this.#shape = shape;
    this.element.dataset.count = String(heads.length);
    this.element.replaceChildren(...heads.map((head, i) => section(head, shown[i].lanes.length)));
    fill();
  }

  /**
   * @param {string[][]} lanes
   * @param {Map<string, Card>} cards
   */
  #fill(lanes, cards) {
    const before = this.#drawn;
    this.#drawn = new Map();
    this.element.querySelectorAll(".lane").forEach((list, i) => {
      const found = lanes[i].map((key) => cards.get(key)).filter((card) => card !== undefined);
      place(list, found.map((card) => this.#card(card, before.get(card.key))));
    });
  }

  /**
   * @param {Card} card
   * @param {DrawnCard} [before]
   * @returns {HTMLElement} the same as before, when it still looks the same
   */
  #card(card, before) {
    const letters = [card, ...card.notes ?? []].map(({ letter }) => letter);
    const look = `${signature(card)} ${letters}`;
    const drawn = before?.look === look ? before : { look, element: noteCard(card) };
    this.#drawn.set(card.key, drawn);
    return drawn.element;
  }
}

/**
 * How many notes stand on some pages.
 * @param {WallColumn[]} columns
 * @param {import("./wall-layout.js").PageColumn[][]} pages
 */
function notesAfter(columns, pages) {
  const keys = new Set(pages.flat().flatMap(({ lanes }) => lanes.flat()));
  return columns.reduce((sum, { cards }) => {
    return sum + notesOn(cards.filter(({ key }) => keys.has(key)));
  }, 0);
}

/**
 * @param {WallColumn} column
 * @param {number} lanes
 * @returns {HTMLElement}
 */
function section(column, lanes) {
  const lists = Array.from({ length: lanes }, () => element("ol", { class: "lane" }));
  return element(
    "section",
    { class: "wall-column" },
    columnHeading(column),
    element("div", { class: "lanes" }, ...lists),
  );
}
