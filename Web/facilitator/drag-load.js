// @ts-check
import { notesOf } from "./select-by-hand.js";

/** @typedef {import("./drop-target.js").Place} Place */
/**
 * What is dragged: notes of one column, out of their theme when all of them lie in the same; or a whole theme.
 * @typedef {{notes: string[], from: string, outOf?: string, theme?: string}} Load
 */

/**
 * What a hand that takes a card takes with it: a note that is chosen takes the other chosen ones along.
 * @param {HTMLElement} card
 * @param {Element} list
 * @param {import("./selection.js").Selection} selection
 * @returns {Load}
 */
export function takeUp(card, list, selection) {
  const from = list.getAttribute("data-column") ?? "";
  const own = notesOf(card) ?? [];
  const theme = card.dataset.theme;
  if (theme !== undefined) return { notes: own, from, theme };
  const notes = own.every((note) => selection.has(note)) ? selection.notes : own;
  const stack = card.closest("[data-theme]");
  const together = new Set(stack && notesOf(stack));
  const isOut = stack !== null && notes.every((note) => together.has(note));
  return { notes, from, outOf: isOut ? stack.getAttribute("data-theme") ?? "" : undefined };
}

/**
 * Whether what is dragged would land where it lies.
 * @param {{card: HTMLElement, load: Load}} grip
 * @param {Place} place
 */
export function stays({ card, load }, place) {
  const next = card.nextElementSibling;
  const before = next ? (notesOf(next) ?? [])[0] : undefined;
  if ("note" in place) return false;
  if ("theme" in place) {
    if (load.theme !== undefined) return place.theme === load.theme;
    return load.notes.length === 1 && load.outOf === place.theme && before === place.before;
  }
  const isOne = load.notes.length === 1 || load.theme !== undefined;
  const row = card.closest("[data-row]")?.getAttribute("data-row") ?? undefined;
  return isOne && row === place.row && load.outOf === undefined && load.from === place.to &&
    before === place.before;
}
