// @ts-check
import { wordButton, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").View} View */
/** @typedef {import("./desk.js").WordKey} WordKey */

/**
 * Where the work of some kinds of phases is done, and what it is called; `at` names a heading further down there.
 * @type {Record<string, {view: View, word: WordKey, at?: string}>}
 */
const ways = {
  chooseGroup: { view: "groups", word: "way.groups" },
  matrix: { view: "outcome", word: "way.matrix", at: "matrix-title" },
  plan: { view: "outcome", word: "way.plan" },
};

/**
 * The way to where the phase is worked with: nobody's view is changed under the hand.
 * @param {Desk} desk
 */
export function phaseWay(desk) {
  const { say, meeting } = desk;
  const root = wordButton(undefined, "", go, { class: "button timer-way" });
  return { root, draw };

  function draw() {
    const way = ways[meeting.phase?.kind ?? ""];
    const shown = document.querySelector("main")?.dataset.view;
    root.hidden = !way || (shown === way.view && !way.at);
    const word = root.querySelector("span");
    if (way && word) write(word, say(way.word));
  }

  function go() {
    const way = ways[meeting.phase?.kind ?? ""];
    if (!way) return;
    desk.show(way.view);
    const heading = document.getElementById(way.at ?? "");
    heading?.parentElement?.scrollIntoView({ block: "nearest" });
    heading?.focus();
  }
}
