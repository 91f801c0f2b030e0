// @ts-check

import { element } from "../shared/page.js";
import { materialOf } from "./material.js";

/** @typedef {import("./reading.js").Reading} Reading */

/** From large to what a long text needs; the smallest still can be read from the back of a room. */
const fits = ["roomy", "snug", "tight"];

/** The core group's cards, one on each page; before the first one is shown, what it is about. */
export class PresentPicture {
  #sheet = element("div", { class: "present-sheet" });
  element = element("div", { class: "present" }, this.#sheet);
  #drawn = "";

  /**
   * @param {Reading} reading
   * @param {number} wanted  page, from 0
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const cards = materialOf(reading);
    const page = Math.max(0, Math.min(wanted, cards.length - 1));
    const card = cards[page];
    const [heading, ...lines] = card ? [card.heading, ...card.bullets] : openingWords(reading);
    const drawn = JSON.stringify([card !== undefined, heading, lines]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#sheet.classList.toggle("card", card !== undefined);
      this.#sheet.replaceChildren(...(card ? sheet : opening)(heading, lines));
    }
    this.#fit();
    return { page, pages: Math.max(1, cards.length), notes: "" };
  }

  /** The largest size in which all of it has room. */
  #fit() {
    for (const fit of fits) {
      this.#sheet.dataset.fit = fit;
      if (this.#sheet.scrollHeight <= this.#sheet.clientHeight + 1) return;
    }
  }
}

/**
 * @param {string} heading
 * @param {string[]} bullets
 */
function sheet(heading, bullets) {
  const title = element("h2", { dir: "auto" }, heading);
  if (bullets.length === 0) return [title];
  const points = bullets.map((bullet) => element("li", { dir: "auto" }, bullet));
  return [title, element("ul", { class: "present-points" }, ...points)];
}

/**
 * What the phase is about, and how it goes on.
 * @param {Reading} reading
 */
function openingWords({ phase, inWords }) {
  return [inWords(phase?.title), inWords(phase?.instruction)];
}

/**
 * @param {string} title
 * @param {string[]} help
 */
function opening(title, help) {
  return [
    element("h2", { class: "present-opening" }, title),
    ...help.map((line) => element("p", { class: "soft present-help" }, line)),
  ];
}
