// @ts-check
import { dropAt, nearestSpan } from "./drop-place.js";

/**
 * Where what is dragged would land: in a column before the note or theme that `before` names, or last; on a note;
 * or in a theme. `row`: beside which note, where notes stand in rows.
 * @typedef {{to: string, before?: string, row?: string}} InColumn
 * @typedef {{to: string, note: string}} OnNote
 * @typedef {{to: string, theme: string, before?: string}} InTheme
 * @typedef {InColumn | OnNote | InTheme} Place
 */

/** Where dragged notes would land, found from what stands on the board and shown there. */
export class DropTarget {
  #board;
  /** @type {Place | undefined} */
  place;

  /** @param {HTMLElement} board */
  constructor(board) {
    this.#board = board;
  }

  /**
   * The list of the column at, or nearest to, this place across the board; in rows, of the row at its height.
   * @param {number} x
   * @param {number} y
   */
  listAt(x, y) {
    const lists = [...this.#board.querySelectorAll("[data-column]")];
    const { id } = nearestSpan(lists.map((list) => span(list, "x", "data-column")), x);
    const found = lists.filter((list) => list.getAttribute("data-column") === id);
    const heights = found.map((list, i) => ({ ...span(list, "y", "data-column"), id: String(i) }));
    return found[Number(nearestSpan(heights, y).id)];
  }

  /** @param {{x: number, y: number}} pointer */
  aim({ x, y }) {
    const list = this.listAt(x, y);
    const to = list.getAttribute("data-column") ?? "";
    const cards = [...list.children].filter((card) => !isDragged(card));
    const drop = dropAt(cards.map(cardSpan), y);
    const cardOf = (/** @type {string | undefined} */ id) =>
      cards.find((card) => idOf(card) === id);
    this.clear();
    if ("within" in drop) {
      const stack = cardOf(drop.within);
      const next = drop.before && stack?.querySelector(`[data-note="${CSS.escape(drop.before)}"]`);
      this.place = { to, theme: themeOf(stack), before: drop.before };
      if (next) next.setAttribute("data-drop", "before");
      else stack?.querySelector(".stack-notes")?.setAttribute("data-drop", "last");
    } else if ("on" in drop) {
      const card = cardOf(drop.on);
      const theme = themeOf(card);
      this.place = theme ? { to, theme } : { to, note: drop.on };
      card?.setAttribute("data-drop", "on");
    } else {
      const next = cardOf(drop.before);
      const row = list.getAttribute("data-row") ?? undefined;
      this.place = { to, before: next && firstNote(next), row };
      if (next) next.setAttribute("data-drop", "before");
      else list.setAttribute("data-drop", "last");
    }
  }

  clear() {
    this.place = undefined;
    for (const marked of this.#board.querySelectorAll("[data-drop]")) {
      marked.removeAttribute("data-drop");
    }
  }
}

/** @param {Element} card */
function isDragged(card) {
  return card.hasAttribute("data-dragged");
}

/** @param {Element} card */
function idOf(card) {
  return card.getAttribute("data-note") ?? `theme/${card.getAttribute("data-theme")}`;
}

/** @param {Element | undefined} card */
function themeOf(card) {
  return card?.getAttribute("data-theme") ?? "";
}

/**
 * The note that has a card's place in its column.
 * @param {Element} card
 */
function firstNote(card) {
  const note = card.matches("[data-note]") ? card : card.querySelector("[data-note]");
  return note?.getAttribute("data-note") ?? undefined;
}

/**
 * @param {Element} card
 * @returns {import("./drop-place.js").CardSpan}
 */
function cardSpan(card) {
  const notes = card.querySelector(".stack-notes:not([hidden])");
  const outer = { ...span(card, "y", "data-note"), id: idOf(card) };
  if (!notes) return outer;
  const inner = [...notes.children].filter((note) => !isDragged(note));
  return {
    ...outer,
    inner: {
      ...span(notes, "y", "data-note"),
      notes: inner.map((note) => span(note, "y", "data-note")),
    },
  };
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
