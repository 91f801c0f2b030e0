// @ts-check

import { element } from "../shared/page.js";
import { statusWord } from "../shared/plan-words.js";
import { dueWords } from "../shared/plan.js";
import { NoteWall } from "./note-wall.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */

/** Since last time: what was decided and how far it has come, and the obstacles that still have no tool. */
export class SincePicture {
  #title = element("h1");
  #wall = new NoteWall(wallSince);
  element = element("div", { class: "since" }, this.#title, this.#wall.element);

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    this.#title.textContent = reading.say("since.title");
    return { ...this.#wall.draw(reading, wanted), notes: "" };
  }
}

/**
 * What the earlier boards bring, a column for each kind that there is.
 * @param {Reading} reading
 * @returns {WallColumn[]}
 */
export function wallSince({ store, say, language }) {
  const boards = store.all("earlier").sort((a, b) => a.number - b.number);
  /** @type {WallColumn[]} */
  const columns = [
    {
      id: "decided",
      question: say("since.decided"),
      title: "",
      cards: boards.flatMap(({ id, actions }) =>
        actions.map(({ what, responsible, due, status }, i) => ({
          key: `decided/${id}/${i}`,
          kind: /** @type {const} */ ("note"),
          text: what.join("\n"),
          marks: [
            { name: /** @type {const} */ ("kind"), text: statusWord(status, language) },
            ...(responsible ? [{ name: /** @type {const} */ ("for"), text: responsible }] : []),
            ...(due ? [{ name: /** @type {const} */ ("for"), text: dueWords(due, language) }] : []),
          ],
        }))
      ),
    },
    {
      id: "obstacles",
      question: say("since.obstacles"),
      title: "",
      cards: boards.flatMap(({ id, obstacles }) =>
        obstacles.map((text, i) => ({
          key: `obstacles/${id}/${i}`,
          kind: /** @type {const} */ ("note"),
          text,
          meaning: /** @type {const} */ ("obstacle"),
        }))
      ),
    },
    {
      id: "themes",
      question: say("since.themes"),
      title: "",
      cards: boards.flatMap(({ id, themes }) =>
        themes.map((text, i) => ({
          key: `themes/${id}/${i}`,
          kind: /** @type {const} */ ("note"),
          text,
        }))
      ),
    },
  ];
  const filled = columns.filter(({ cards }) => cards.length > 0);
  return filled.length > 0 ? filled : [{
    ...columns[0],
    cards: [{ key: "none", kind: "notice", text: say("since.none") }],
  }];
}
