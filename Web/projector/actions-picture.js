// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { dueWords, planIn, statusIcons, whatOf } from "../shared/plan.js";
import { onePage } from "./picture.js";
import { sheets } from "./wall-layout.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./reading.js").Reading} Reading */

/** The action plan as a table: what, who, when, how far; as many rows on a page as there is room for. */
export class ActionsPicture {
  #title = element("h1");
  #heads = element("tr");
  #body = element("tbody");
  #empty = element("p", { class: "notice" });
  #table = element(
    "table",
    { class: "actions-table" },
    element("thead", {}, this.#heads),
    this.#body,
  );
  #room = element("div", { class: "actions-room" }, this.#table, this.#empty);
  #look = "";
  element = element("div", { class: "actions" }, this.#title, this.#room);

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const { say, store, language } = reading;
    const plan = planIn(store);
    const look = JSON.stringify([language, plan]);
    if (look !== this.#look) {
      this.#look = look;
      this.#title.textContent = say("actions.title");
      this.#empty.textContent = say("actions.empty");
      this.#heads.replaceChildren(...heads(reading));
      this.#body.replaceChildren(...plan.map((action) => row(reading, action)));
    }
    this.#table.hidden = plan.length === 0;
    this.#empty.hidden = plan.length > 0;
    if (plan.length === 0 || this.#room.clientHeight === 0) return onePage;
    const pages = this.#divide();
    const page = Math.max(0, Math.min(wanted, pages.length - 1));
    const [start, end] = pages[page];
    this.#rows.forEach((shown, i) => (shown.hidden = i < start || i >= end));
    return { page, pages: pages.length, notes: say("actions.count", { count: plan.length }) };
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#body.children]);
  }

  /** By the heights that the rows really have. */
  #divide() {
    for (const shown of this.#rows) shown.hidden = false;
    const room = this.#room.clientHeight - this.#heads.offsetHeight;
    return sheets(this.#rows.map(({ offsetHeight }) => offsetHeight), room);
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
        say(`status.${status}`),
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
