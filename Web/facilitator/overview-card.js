// @ts-check
import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { wordButton, write } from "./controls.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/**
 * @typedef {object} Standing how a group stands
 * @property {{column: ColumnRecord, notes: number, pending: number}[]} counts
 * @property {number} lacking  how many of its obstacles nothing gets past
 * @property {number} pace  notes a minute
 * @property {boolean} isOne  not several that lie in it
 */

/** The minutes that one tap gives a group. */
const minutes = 2;

/** One group in the overview: its sign and name, its numbers, and what can be done for it. */
export class OverviewCard {
  root;
  #desk;
  #id;
  #name = element("span", { class: "overview-name" });
  #people = element("p", { class: "soft" });
  #help;
  #counts = element("ul", { class: "overview-counts" });
  #pace = element("span", { class: "overview-pace" });
  #lacking;
  #extra;
  #time = element("span", { class: "soft" });

  /**
   * @param {Desk} desk
   * @param {string} id
   * @param {{open: () => void, showLacking: () => void}} ways
   */
  constructor(desk, id, { open, showLacking }) {
    const { say, meeting } = desk;
    this.#desk = desk;
    this.#id = id;
    const opener = element("button", { type: "button", class: "overview-open", onclick: open });
    const letter = meeting.store.get("group", id)?.letter ?? "";
    opener.append(groupBadge(letter), this.#name, icon("chevronRight"));
    this.#lacking = wordButton("noTool", "", showLacking, {
      class: "button button-quiet overview-lacking",
    });
    this.#extra = wordButton("clock", say("overview.extra", { minutes }), () => this.#give(), {
      "data-for": "lead",
    });
    this.#help = element("p", { class: "overview-help" }, icon("hand"), say("overview.help"));
    this.root = element(
      "li",
      { class: "overview-card", "data-group": id },
      opener,
      this.#people,
      this.#help,
      this.#counts,
      element("p", { class: "overview-line" }, this.#pace, this.#time),
      element("div", { class: "overview-acts" }, this.#lacking, this.#extra),
    );
  }

  /**
   * @param {GroupRecord} group
   * @param {Standing} standing
   */
  draw(group, { counts, lacking, pace, isOne }) {
    const { say, meeting } = this.#desk;
    write(this.#name, this.#desk.text(group.title));
    write(this.#people, this.#standing(group));
    // A moderator is not told how many there are.
    this.#people.hidden = group.members === undefined;
    this.#help.hidden = !group.help;
    this.root.toggleAttribute("data-done", group.status === "done");
    patchList(this.#counts, counts, {
      key: ({ column }) => column.id,
      create: ({ column }) => this.#makeCount(column),
      update: (item, { column, notes, pending }) => {
        item.toggleAttribute("data-open", column.isOpen);
        const [, name, count, waiting] = item.children;
        write(name, this.#desk.columnName(column.id));
        write(count, String(notes));
        write(waiting, pending > 0 ? say("overview.pending", { count: pending }) : "");
      },
    });
    const words = { count: pace, pace: pace.toLocaleString(this.#desk.language) };
    write(this.#pace, say("overview.pace", words));
    const word = this.#lacking.querySelector("span");
    if (word) write(word, say("overview.lacking", { count: lacking }));
    // The list below is by group.
    this.#lacking.disabled = !isOne;
    this.#lacking.hidden = lacking === 0;
    this.#lacking.setAttribute("aria-label", `${word?.textContent}: ${this.#name.textContent}`);
    const countdown = meeting.store.get("countdown");
    const extra = countdown?.extra?.find(({ group }) => group === this.#id)?.duration ?? 0;
    write(this.#time, extra > 0 ? say("overview.extraGiven", { minutes: toMinutes(extra) }) : "");
    this.#extra.hidden = !countdown || !isOne;
    const giving = say("overview.extraLong", { minutes, group: this.#name.textContent ?? "" });
    this.#extra.setAttribute("aria-label", giving);
  }

  /** Who is there, and how far they have come. @param {GroupRecord} group */
  #standing({ isSmall, members = 0, status, hasSecretary }) {
    const { say } = this.#desk;
    return [
      say(isSmall ? "overview.small" : "overview.people", { count: members }),
      status === "done" && say("groups.done"),
      status === "more" && say("groups.more"),
      hasSecretary && say("groups.secretary"),
    ].filter(Boolean).join(" · ");
  }

  /** @param {ColumnRecord} column */
  #makeCount({ meaning }) {
    return element(
      "li",
      { "data-meaning": meaning },
      element("span", { class: "overview-icon" }, meaning && icon(meaningIcons[meaning])),
      element("span", { class: "overview-column" }),
      element("strong"),
      element("span", { class: "soft" }),
    );
  }

  #give() {
    const { say } = this.#desk;
    const told = say("overview.extraTold", { minutes, group: this.#name.textContent ?? "" });
    this.#desk.ask({ type: "giveExtraTime", group: this.#id, seconds: minutes * 60 }, told);
  }
}

/** @param {number} milliseconds */
function toMinutes(milliseconds) {
  return Math.ceil(milliseconds / 60_000);
}
