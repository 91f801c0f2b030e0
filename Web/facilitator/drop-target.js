// @ts-check
import { nearestSpan, noteBelow } from "./drop-place.js";

/** @typedef {{to: string, before?: string}} Place a column, and the note in it before which one lands */

/** Where a dragged note would land, found from what stands on the board and shown there. */
export class DropTarget {
  #board;
  /** @type {Place | undefined} */
  place;

  /** @param {HTMLElement} board */
  constructor(board) {
    this.#board = board;
  }

  /**
   * The list of the column at, or nearest to, this place across the board.
   * @param {number} x
   */
  listAt(x) {
    const lists = [...this.#board.querySelectorAll("[data-column]")];
    const { id } = nearestSpan(lists.map((list) => span(list, "x", "data-column")), x);
    return lists.find((list) => list.getAttribute("data-column") === id) ?? lists[0];
  }

  /**
   * @param {{x: number, y: number}} pointer
   * @param {HTMLElement} dragged
   */
  aim({ x, y }, dragged) {
    const list = this.listAt(x);
    const cards = [...list.children].filter((card) => card !== dragged);
    const before = noteBelow(cards.map((card) => span(card, "y", "data-note")), y);
    this.clear();
    this.place = { to: list.getAttribute("data-column") ?? "", before };
    const next = cards.find((card) => card.getAttribute("data-note") === before);
    if (next) next.setAttribute("data-drop", "before");
    else list.setAttribute("data-drop", "last");
  }

  clear() {
    this.place = undefined;
    for (const marked of this.#board.querySelectorAll("[data-drop]")) {
      marked.removeAttribute("data-drop");
    }
  }
}

/**
 * @param {Element} thing
 * @param {"x" | "y"} axis
 * @param {string} name the attribute with its id
 */
function span(thing, axis, name) {
  const box = thing.getBoundingClientRect();
  const [start, end] = axis === "x" ? [box.left, box.right] : [box.top, box.bottom];
  return { id: thing.getAttribute(name) ?? "", start, end };
}
