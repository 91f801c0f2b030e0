// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { Activity } from "./activity.js";
import { CountdownBar } from "./countdown-bar.js";
import { WalkStations, walkWords } from "./walk-stations.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */

/** From large to what a long text needs; the smallest still has the size of a question. */
const fits = ["roomy", "snug", "tight"];

/** What to do now, the time left, and how far the groups have come. No note's text stands here. */
export class InstructionPicture {
  #words = element("div", { class: "instruction-words" });
  #clock = element("p", { class: "clock", role: "timer" });
  #bar = new CountdownBar();
  #harmless = element("p", { class: "soft" });
  #time = element(
    "div",
    { class: "instruction-time" },
    this.#clock,
    this.#bar.element,
    this.#harmless,
  );
  #activity = new Activity();
  #stations = new WalkStations();
  #left = element("div", { class: "instruction-left" }, this.#words, this.#time);
  element = element("div", { class: "instruction" }, this.#left, this.#activity.element);

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const walk = reading.store.get("shareBack")?.walk;
    if (walk) return this.#drawWalk(reading, walk, wanted);
    this.#words.replaceChildren(...words(reading));
    this.#show(this.#activity.element);
    const shown = this.#activity.draw(reading, wanted);
    this.#fit();
    const { columns, say, notesIn } = reading;
    const notes = columns.length ? say("foot.soFar", { count: notesIn(columns) }) : "";
    return { ...shown, notes };
  }

  /**
   * @param {Reading} reading
   * @param {import("./walk-stations.js").Walk} walk
   * @param {number} wanted
   */
  #drawWalk(reading, walk, wanted) {
    this.#words.replaceChildren(...walkWords(reading, walk));
    this.#show(this.#stations.element);
    const shown = this.#stations.draw(reading, walk, wanted);
    this.#fit();
    return { ...shown, notes: "" };
  }

  /**
   * @param {Reading} reading
   * @param {string | undefined} time
   * @param {boolean} isOut
   */
  tick({ say, store }, time, isOut) {
    const isPaused = store.get("countdown")?.state === "paused";
    this.#time.hidden = time === undefined;
    this.#clock.textContent = time ?? "";
    this.#bar.draw(store, isOut);
    this.#harmless.textContent = say(
      isOut ? "timer.up" : isPaused ? "timer.paused" : "timer.harmless",
    );
    this.#harmless.classList.toggle("time-up", isOut);
    this.#fit();
  }

  /** @param {HTMLElement} beside */
  #show(beside) {
    if (!beside.parentElement) this.element.replaceChildren(this.#left, beside);
  }

  /** The largest size in which all of it has room. */
  #fit() {
    for (const fit of fits) {
      this.#left.dataset.fit = fit;
      if (this.#left.scrollHeight <= this.#left.clientHeight + 1) return;
    }
  }
}

/**
 * The one question that is open; or what the phase is called, and its questions where there are many.
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
function words({ phase, columns, inWords, exercise }) {
  const [only] = columns.length === 1 ? columns : [];
  const lead = element("h1", {}, inWords(only?.question ?? phase?.title));
  const isOneOfMany = only && phase && phase.columns.length > 1;
  const help = inWords(isOneOfMany ? only.help : phase?.instruction ?? only?.help);
  const questions = columns.length > 1 ? columns.map(({ question }) => inWords(question)) : [];
  return [
    element("p", { class: "exercise" }, exercise),
    ...(only?.meaning ? [meaningLine(only, inWords)] : []),
    lead,
    ...(help ? [element("p", { class: "soft help" }, help)] : []),
    ...(questions.length
      ? [element("ol", { class: "questions" }, ...questions.map((text) => element("li", {}, text)))]
      : []),
  ];
}

/**
 * @param {ColumnRecord} column
 * @param {Reading["inWords"]} inWords
 */
function meaningLine({ meaning, title }, inWords) {
  const line = element("p", { class: "meaning-flag", "data-meaning": meaning });
  if (meaning) line.append(icon(meaningIcons[meaning]));
  line.append(inWords(title));
  return line;
}
