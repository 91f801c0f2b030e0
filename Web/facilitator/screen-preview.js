// @ts-check
import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge, startClock } from "../shared/page.js";
import { mark, write } from "./controls.js";
import { groupedCode } from "./code.js";
import { activity, shownColumns } from "./screen-summary.js";

/** @typedef {import("../shared/records.js").SpotlightRecord} SpotlightRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./screen-summary.js").Activity} Activity */

/** Squares in a row; what is more is said with a number. */
const mostSquares = { group: 8, column: 12 };
/** Rows with squares that go on the low picture of a wide page, and on the high one of a phone. */
const mostRows = { low: 6, high: 8 };

/** A small picture of what the projector shows: the same things in the same places, notes as squares. */
export class ScreenPreview {
  root;
  #desk;
  #picture = element("div", { class: "preview-picture" });
  #clock = element("p", { class: "preview-clock clock", "aria-hidden": "true" });
  #foot = element("p", { class: "preview-foot" });
  #redrawClock;
  #drawn = "";

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.root = element("div", { class: "preview" }, this.#picture, this.#clock, this.#foot);
    this.#redrawClock = startClock(
      () => desk.meeting.store.remaining,
      (time) => write(this.#clock, time ?? ""),
    );
  }

  /** @param {SpotlightRecord} spotlight */
  draw(spotlight) {
    mark(this.root, "data-content", spotlight.isBlank ? "blank" : spotlight.content);
    this.#redrawClock();
    const { address = "", code } = this.#desk.meeting.store.invitation ?? {};
    const title = this.#title(spotlight);
    const parts = this.#parts(spotlight);
    const drawn = JSON.stringify([title, parts, address, code]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    mark(this.root, "data-many", parts.length > mostRows.low);
    mark(this.root, "data-crowd", parts.length > mostRows.high);
    this.#picture.replaceChildren(
      element("p", { class: "preview-title" }, title),
      ...parts.map((part) => this.#row(part)),
    );
    this.#foot.replaceChildren(address, " ", element("strong", {}, groupedCode(code)));
  }

  /** @param {SpotlightRecord} spotlight */
  #title(spotlight) {
    const { say, meeting } = this.#desk;
    if (spotlight.isBlank) return say("screen.blank");
    if (spotlight.content === "join") {
      return `${say("screen.join")} · ${groupedCode(meeting.store.invitation?.code)}`;
    }
    const [first, second] = this.#columns();
    if (spotlight.content === "columns" && second) return this.#desk.text(meeting.phase?.title);
    return this.#desk.text(first?.question ?? meeting.phase?.instruction ?? meeting.phase?.title);
  }

  /**
   * @param {SpotlightRecord} spotlight
   * @returns {Activity[]}
   */
  #parts(spotlight) {
    const { store, notes } = this.#desk.meeting;
    if (spotlight.isBlank || spotlight.content === "join") return [];
    if (spotlight.content === "columns") return shownColumns(this.#columns(), notes);
    return activity(this.#columns(), store.all("tally"), store.all("group"));
  }

  #columns() {
    const { phase, store } = this.#desk.meeting;
    return (phase?.columns ?? []).flatMap((id) => store.get("column", id) ?? []);
  }

  /** @param {Activity} part */
  #row({ group, column, meaning, notes }) {
    const most = group ? mostSquares.group : mostSquares.column;
    const name = group
      ? groupBadge(group.letter)
      : element("span", { class: "preview-name" }, this.#desk.columnName(column?.id ?? ""));
    const squares = Array.from(
      { length: Math.min(notes, most) },
      () => element("span", { class: "square" }),
    );
    const count = notes > most ? "preview-count" : "preview-count visually-hidden";
    return element(
      "div",
      { class: "preview-row", "data-meaning": meaning },
      !group && meaning && icon(meaningIcons[meaning]),
      name,
      element("span", { class: "squares", "aria-hidden": "true" }, ...squares),
      element("span", { class: count }, String(notes)),
    );
  }
}
