// @ts-check

import { element } from "../shared/page.js";
import { CountdownBar } from "./countdown-bar.js";
import { onePage } from "./picture.js";

/** @typedef {import("./reading.js").Reading} Reading */

/** The break: how long it lasts, and when it goes on, by the clock of the room. */
export class PausePicture {
  #title = element("h1");
  #help = element("p", { class: "soft help" });
  #clock = element("p", { class: "clock", role: "timer" });
  #bar = new CountdownBar();
  #until = element("p", { class: "pause-until" });
  element = element(
    "div",
    { class: "pause" },
    this.#title,
    this.#clock,
    this.#bar.element,
    this.#until,
    this.#help,
  );

  /** @param {Reading} reading */
  draw({ say, phase, inWords }) {
    const isPause = phase?.kind === "pause";
    this.#title.textContent = isPause ? inWords(phase.title) : say("pause.title");
    this.#help.textContent = isPause ? inWords(phase.instruction) : "";
    return onePage;
  }

  /**
   * @param {Reading} reading
   * @param {string | undefined} time
   * @param {boolean} isOut
   */
  tick({ say, store, language }, time, isOut) {
    this.#clock.textContent = time ?? "";
    this.#bar.draw(store, isOut);
    const { remaining } = store;
    const isRunning = store.get("countdown")?.state === "running" && remaining !== undefined;
    if (isOut) this.#until.textContent = say("pause.over");
    else if (isRunning) {
      this.#until.textContent = say("pause.until", { time: clockTime(remaining, language) });
    } else this.#until.textContent = time ? say("timer.paused") : "";
  }
}

/**
 * What the clock on the wall will show then, to the minute.
 * @param {number} remaining  milliseconds from now
 * @param {string} language
 */
function clockTime(remaining, language) {
  const minute = 60_000;
  const then = new Date(Math.round((Date.now() + remaining) / minute) * minute);
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(then);
}
