// @ts-check

import { element } from "../shared/page.js";
import { onePage } from "./picture.js";
import { sheets } from "./wall-layout.js";

/**
 * @typedef {object} Contents  what the table says now
 * @property {unknown} look   the table is filled anew when this has changed
 * @property {string} title
 * @property {string} empty   said when there are no rows
 * @property {string} notes   how much there is in all
 * @property {() => HTMLElement[]} heads
 * @property {() => HTMLElement[]} rows
 */

/** A table on the wall: as many rows on a page as there is room for. */
export class WallTable {
  #title = element("h1");
  #heads = element("tr");
  #body = element("tbody");
  #empty = element("p", { class: "notice" });
  #table;
  #room;
  #look = "";
  element;

  /** @param {string} name  the class of the table */
  constructor(name) {
    this.#table = element(
      "table",
      { class: name },
      element("thead", {}, this.#heads),
      this.#body,
    );
    this.#room = element("div", { class: "actions-room" }, this.#table, this.#empty);
    this.element = element("div", { class: "actions" }, this.#title, this.#room);
  }

  /**
   * @param {Contents} contents
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(contents, wanted) {
    this.#fill(contents);
    const isEmpty = this.#rows.length === 0;
    this.#table.hidden = isEmpty;
    this.#empty.hidden = !isEmpty;
    if (isEmpty || this.#room.clientHeight === 0) return onePage;
    const pages = this.#divide();
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    const [start, end] = pages[page];
    this.#rows.forEach((shown, i) => (shown.hidden = i < start || i >= end));
    return { page, pages: pages.length, notes: contents.notes };
  }

  /** @param {Contents} contents */
  #fill({ look, title, empty, heads, rows }) {
    const now = JSON.stringify(look);
    if (now === this.#look) return;
    this.#look = now;
    this.#title.textContent = title;
    this.#empty.textContent = empty;
    this.#heads.replaceChildren(...heads());
    this.#body.replaceChildren(...rows());
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#body.children]);
  }

  /** By the heights that the rows really have. */
  #divide() {
    for (const shown of this.#rows) shown.hidden = false;
    const room = this.#room.clientHeight - this.#heads.offsetHeight;
    return sheets(this.#rows.map(({ offsetHeight }) => offsetHeight), room);
  }
}
