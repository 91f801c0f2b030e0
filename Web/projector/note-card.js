// @ts-check

import { noteBars } from "../shared/note-bars.js";
import { element, groupBadge } from "../shared/page.js";

/** @typedef {import("./wall-columns.js").Card} Card */

/**
 * A card as it stands on the wall: a note, or a line about what is not shown.
 * @param {Card} card
 * @returns {HTMLElement}
 */
export function noteCard({ kind, text, lines, stem, letter, meaning }) {
  if (kind === "notice") return element("li", { class: "notice" }, text);
  // Nobody listens to a wall, and what is blurred says nothing.
  const words = lines ? noteBars(lines) : element("p", { class: "note-text", dir: "auto" }, text);
  const beginning = stem && element("p", { class: "note-stem" }, stem);
  const group = letter && element("span", { class: "note-group" });
  if (group) group.append(groupBadge(letter));
  const inner = element("div", { class: "note-words" }, beginning || undefined, words);
  return element("li", { class: "note", "data-meaning": meaning }, inner, group || undefined);
}

/**
 * Two cards with the same signature look the same and are equally high.
 * @param {Card} card
 * @returns {string}
 */
export function signature({ kind, text, lines, stem, letter, meaning }) {
  return JSON.stringify([kind, text, lines, stem, letter !== undefined, meaning]);
}
