// @ts-check

import { element, groupBadge } from "../shared/page.js";
import { nextTurn } from "../shared/turns.js";
import { CountdownBar } from "./countdown-bar.js";

/** @typedef {import("./reading.js").Reading} Reading */

/**
 * Who tells after the group on the screen.
 * @param {Reading} reading
 */
function nextTurnOf({ inWords, isTelling, say, store }) {
  const turns = store.get("shareBack");
  const next = isTelling && turns && store.get("group", nextTurn(turns) ?? "");
  if (!next) return [];
  const words = say("turn.next", { group: inWords(next.title) });
  return [element("span", { class: "next-turn" }, words)];
}

/** The line above the picture: the exercise, and the time left. */
export class Head {
  #exercise = element("h1", { class: "exercise" });
  #notice = element("p", { class: "time-up", role: "status" });
  #bar = new CountdownBar();
  #clock = element("p", { class: "clock", role: "timer" });

  /** @param {HTMLElement} header */
  constructor(header) {
    header.append(
      this.#exercise,
      element("div", { class: "time" }, this.#notice, this.#bar.element, this.#clock),
    );
  }

  /** @param {Reading} reading */
  draw(reading) {
    const { group } = reading;
    this.#exercise.classList.toggle("whose", group !== undefined);
    this.#exercise.replaceChildren(
      ...(group ? [groupBadge(group.letter), reading.inWords(group.title)] : [reading.exercise]),
      ...nextTurnOf(reading),
    );
  }

  /**
   * @param {Reading} reading
   * @param {string | undefined} time
   * @param {boolean} isOut
   */
  tick({ say, store }, time, isOut) {
    this.#clock.textContent = time ?? "";
    this.#notice.textContent = isOut ? say("timer.up") : "";
    this.#bar.draw(store, isOut);
  }
}
