// @ts-check

import { Ruler } from "./ruler.js";
import { sheets } from "./wall-layout.js";

/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-rows.js").WallRow} WallRow */
/** @typedef {import("./wall-rows.js").WallRows} WallRows */

/** In rem: between lanes, where an arrow stands; between cards; around a row; under the last. */
const space = { lanes: 4.625, cards: 0.75, row: 2.5, foot: 1 };

/** Divides rows into pages by the heights that their notes really have. */
export class RowPages {
  #ruler = new Ruler();
  #heads = element();

  constructor() {
    document.body.append(this.#ruler.element, this.#heads);
    addEventListener("resize", () => this.#ruler.forget());
  }

  /**
   * A row higher than a page goes on on the next, under the same note.
   * @param {WallRows} wall
   * @param {DOMRect} box  what there is to fill
   * @param {HTMLElement} head
   * @returns {WallRow[][]}
   */
  divide({ lanes, middle, rows }, box, head) {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const width = (box.width - (lanes.length - 1) * space.lanes * rem) / lanes.length;
    this.#heads.style.width = `${box.width}px`;
    this.#heads.style.setProperty("--lanes", String(lanes.length));
    this.#heads.replaceChildren(head);
    const room = box.height - head.getBoundingClientRect().height - space.foot * rem;
    head.remove();
    const gap = space.cards * rem;
    const frame = space.row * rem;
    const parts = rows.flatMap((row) => this.#parts(row, middle, width, room - frame, gap));
    return sheets(parts.map(({ height }) => height + frame), room)
      .map(([start, end]) => parts.slice(start, end).map(({ row }) => row));
  }

  /**
   * @param {WallRow} row
   * @param {number} middle
   * @param {number} width
   * @param {number} room
   * @param {number} gap
   */
  #parts(row, middle, width, room, gap) {
    const lanes = row.cards.map((cards) => {
      const heights = this.#ruler.heights(cards, width);
      const cut = sheets(heights.map((height) => height + gap), room + gap);
      return cut.map(([start, end]) => ({
        cards: cards.slice(start, end),
        height: heights.slice(start, end).reduce((sum, one) => sum + one + gap, -gap),
      }));
    });
    const count = Math.max(1, ...lanes.map(({ length }) => length));
    return Array.from({ length: count }, (_, part) => {
      const shown = lanes.map((lane, i) => lane[i === middle ? 0 : part]);
      return {
        row: { key: row.key, cards: shown.map((lane) => lane?.cards ?? []) },
        height: Math.max(0, ...shown.map((lane) => lane?.height ?? 0)),
      };
    });
  }
}

/** Where headings are measured: laid out, never seen. */
function element() {
  const made = document.createElement("div");
  made.className = "ruler wall-rows";
  made.setAttribute("aria-hidden", "true");
  return made;
}
