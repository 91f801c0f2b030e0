// @ts-check

import { clockTime } from "../shared/clock-time.js";
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
  /** By the clock of the room, which the server's may not be; reckoned once, so that it stands still. */
  #end = { countdown: /** @type {object | undefined} */ (undefined), at: 0 };
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
    const countdown = store.get("countdown");
    const isRunning = countdown?.state === "running" && remaining !== undefined;
    if (isRunning && countdown !== this.#end.countdown) {
      this.#end = { countdown, at: nearestMinute(Date.now() + remaining) };
    }
    if (isOut) this.#until.textContent = say("pause.over");
    else if (isRunning) {
      this.#until.textContent = say("pause.until", { time: clockTime(this.#end.at, language) });
    } else this.#until.textContent = time ? say("timer.paused") : "";
  }
}

/** @param {number} time  milliseconds */
function nearestMinute(time) {
  const minute = 60_000;
  return Math.round(time / minute) * minute;
}
