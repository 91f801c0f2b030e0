// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { statusWord } from "../shared/plan-words.js";
import { dueWords, planIn, statusIcons, whatOf } from "../shared/plan.js";
import { WallTable } from "./wall-table.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./reading.js").Reading} Reading */

/** The action plan as a table: what, who, when, how far. */
export class ActionsPicture {
  #table = new WallTable("actions-table");
  element = this.#table.element;

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const { say, store, language } = reading;
    const plan = planIn(store);
    const contents = {
      look: [language, plan],
      title: say("actions.title"),
      empty: say("actions.empty"),
      notes: say("actions.count", { count: plan.length }),
      heads: () => heads(reading),
      rows: () => plan.map((action) => row(reading, action)),
    };
    return this.#table.draw(contents, wanted);
  }
}

/** @param {Reading} reading */
function heads({ say }) {
  const words = /** @type {const} */ (["what", "who", "when", "status"]);
  return words.map((word) => element("th", { scope: "col" }, say(`actions.${word}`)));
}

/**
 * @param {Reading} reading
 * @param {ActionRecord} action
 */
function row({ say, language, meetingOf }, action) {
  const { number, responsible, support, followUp, due, status } = action;
  const what = whatOf(action);
  const lines = what.length > 0 ? what : [say("actions.gone")];
  return element(
    "tr",
    { "data-status": status },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "action-number" }, String(number)),
      element(
        "span",
        { class: "action-what" },
        ...lines.map((line) => element("span", { dir: "auto" }, line)),
      ),
    ),
    cell(responsible, support && say("actions.support", { who: support })),
    cell(dueWords(due, language), followUp && say("actions.followUp", { what: followUp })),
    element(
      "td",
      {},
      element(
        "span",
        { class: "action-status" },
        icon(statusIcons[status]),
        statusWord(status, language),
      ),
      ...meetingOf(action).map(({ text }) => element("p", { class: "action-aside" }, text)),
    ),
  );
}

/**
 * @param {string | undefined} main
 * @param {string | undefined} aside
 */
function cell(main, aside) {
  return element(
    "td",
    {},
    element("p", { dir: "auto" }, main || "–"),
    aside ? element("p", { class: "action-aside", dir: "auto" }, aside) : undefined,
  );
}
