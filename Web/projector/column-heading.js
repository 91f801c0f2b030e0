// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("../shared/records.js").Meaning} Meaning */

/**
 * A column's question; beside its name, with the sign of its meaning, where it has one.
 * @param {{question: string, title: string, meaning?: Meaning}} column
 * @returns {HTMLElement}
 */
export function columnHeading({ question, title, meaning }) {
  const words = element("span", { class: "question" }, question);
  if (!meaning) return element("h2", { class: "column-heading" }, words);
  const name = element("span", { class: "meaning-word" }, icon(meaningIcons[meaning]), title);
  return element("h2", { class: "column-heading", "data-meaning": meaning }, name, words);
}
