// @ts-check

import { element } from "./page.js";

/**
 * Bars where the words of a blurred note would stand, one for each line it looks like.
 * @param {number} lines
 * @param {string} [word]  says it to the ear; without it the bars say nothing
 * @returns {HTMLElement}
 */
export function noteBars(lines, word) {
  const bars = Array.from({ length: lines }, () => element("span", { class: "note-bar" }));
  const said = word ? { role: "img", "aria-label": word } : { "aria-hidden": "true" };
  return element("p", { class: "note-bars", ...said }, ...bars);
}
