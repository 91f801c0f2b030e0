// @ts-check
import { excerpt } from "../shared/marks.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { drawChips } from "./chips.js";
import { write } from "./controls.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** Everybody's. */
const all = "";

/** What nothing gets past yet, group by group; each entry leads to the note on the board. */
export class LackingList {
  #desk;
  #ways;
  #chosen = all;
  #title = element("h3", { id: "lacking-title", tabindex: "-1" });
  #groups = element("div", { class: "overview-chips" });
  #list = element("ul", { class: "lacking" });
  #none = element("p", { class: "soft" });
  root;

  /**
   * @param {Desk} desk
   * @param {object} ways
   * @param {(group: string, note: NoteRecord) => void} ways.open  on the board
   * @param {(group: string, note: NoteRecord) => boolean} ways.stands  whether it can be opened there
   */
  constructor(desk, ways) {
    this.#desk = desk;
    this.#ways = ways;
    this.root = element(
      "section",
      { class: "lacking-part", "aria-labelledby": "lacking-title" },
      this.#title,
      this.#groups,
      this.#none,
      this.#list,
    );
  }

  /** Shows one group's, and turns to the list. @param {string} group */
  turnTo(group) {
    this.#choose(group);
    this.#title.focus();
    this.root.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} group */
  #choose(group) {
    this.#chosen = group;
    this.#desk.redraw();
  }

  /**
   * @param {Map<string, NoteRecord[]>} lacking
   * @param {GroupRecord[]} groups  in order
   * @param {boolean} isAny  there is something that could lack it
   */
  draw(lacking, groups, isAny) {
    const { say } = this.#desk;
    const count = [...lacking.values()].reduce((sum, { length }) => sum + length, 0);
    const busy = groups.filter(({ id }) => lacking.has(id));
    if (this.#chosen !== all && !lacking.has(this.#chosen)) this.#chosen = all;
    write(this.#title, say("lacking.title", { count }));
    drawChips(this.#groups, [all, ...busy.map(({ id }) => id)], {
      word: (id) => `${id === all ? say("lacking.all") : letterOf(id)} ${countOf(id)}`,
      isOn: (id) => id === this.#chosen,
      act: (id) => this.#choose(id),
    });
    this.#groups.hidden = busy.length < 2;
    this.#none.hidden = count > 0;
    write(this.#none, say(isAny ? "lacking.none" : "lacking.noObstacles"));
    const entries = [...busy.map(({ id }) => id), all]
      .filter((id) => this.#chosen === all || id === this.#chosen)
      .flatMap((id) => lacking.get(id) ?? []);
    patchList(this.#list, entries, {
      key: (note) => `${note.id} ${this.#stands(note)}`,
      create: (note) => this.#makeEntry(note),
      update: (item, { text }) => {
        const words = item.querySelector(".lacking-text");
        if (words) write(words, excerpt(text));
      },
    });

    /** @param {string} id */
    function letterOf(id) {
      return groups.find((group) => group.id === id)?.letter ?? "";
    }

    /** @param {string} id */
    function countOf(id) {
      return id === all ? count : lacking.get(id)?.length ?? 0;
    }
  }

  /** @param {NoteRecord} note */
  #stands(note) {
    return this.#ways.stands(note.group ?? "", note);
  }

  /** What the board does not show leads nowhere. @param {NoteRecord} note */
  #makeEntry(note) {
    const group = note.group && this.#desk.meeting.store.get("group", note.group);
    const entry = this.#stands(note)
      ? element("button", {
        type: "button",
        class: "lacking-note",
        onclick: () => this.#ways.open(note.group ?? "", note),
      })
      : element("div", { class: "lacking-note" });
    if (group) entry.append(groupBadge(group.letter));
    const text = element("span", { class: "lacking-text", dir: "auto" });
    const why = element("span", { class: "soft small" }, this.#desk.say("lacking.notHere"));
    entry.append(entry.matches("button") ? text : element("span", {}, text, why));
    return element("li", {}, entry);
  }
}
