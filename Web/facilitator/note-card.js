// @ts-check
import { element, groupBadge } from "../shared/page.js";
import { icon } from "../shared/icons.js";
import { excerpt, markLine, markWords } from "../shared/marks.js";
import { iconButton, mark } from "./controls.js";
import { withMarks } from "./found-words.js";
import { LostLinks } from "./lost-links.js";
import { carriedFrom, signs } from "./note-signs.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** @type {Partial<Record<NoteRecord["state"], IconName>>} */
const stateIcons = { pending: "clock", held: "hold", hidden: "hide", returned: "edit" };

/**
 * @typedef {object} CardWays what can be done with a card
 * @property {(card: NoteCard, opener: HTMLElement) => void} openMenu
 * @property {import("./selection.js").Selection} selection
 * @property {boolean} [canDrag]
 * @property {(note: string) => import("../shared/records.js").ThemeRecord | undefined} [themeOf] to be named
 * @property {(note: NoteRecord, opener: HTMLElement) => void} [relink] chooses what it points at, after a move
 * @property {string} [middle] the note in whose row it stands: that it points at that one need not be said
 * @property {Node[]} [extra] stands under the note
 */

/** A note on the console: its text, one line on how it stands, and what can be done with it. */
export class NoteCard {
  root;
  /** Where the note's text stands, or the form that changes it. */
  body;
  /** @type {NoteRecord | undefined} */
  note;
  #desk;
  #selection;
  #choice = element("input", { type: "checkbox" });
  #themeOf;
  #middle;
  /** @type {string | undefined} */
  #theme;
  #look = "";
  #text = element("p", { class: "note-text", dir: "auto" });
  #marks = element("div", { class: "lead-note-marks" });
  #status = element("p", { class: "note-status" });
  #flags = element("ul", { class: "note-flags" });
  /** @type {LostLinks | undefined} */
  #lost;

  /**
   * @param {Desk} desk
   * @param {string} id
   * @param {CardWays} ways
   */
  constructor(desk, id, { openMenu, selection, canDrag, themeOf, relink, middle, extra = [] }) {
    this.#desk = desk;
    this.#middle = middle;
    this.#selection = selection;
    this.#themeOf = themeOf;
    this.#choice.addEventListener("change", () => selection.toggle(id));
    this.body = element("div", { class: "lead-note-body" }, this.#text, this.#marks);
    if (relink) {
      this.#lost = new LostLinks(desk, id, (opener) => this.note && relink(this.note, opener));
      this.body.append(this.#lost.root);
    }
    const more = iconButton("more", desk.say("note.menu"), () => openMenu(this, more), {
      "aria-haspopup": "menu",
      "data-deed": "menu",
    });
    // The menu does by keyboard and by tap all that dragging does, so the handle is for pointers only.
    const handle = canDrag &&
      element(
        "span",
        { class: "drag-handle", "data-drag": true, title: desk.say("note.drag") },
        icon("drag"),
      );
    const tools = element(
      "div",
      { class: "lead-note-tools", "data-for": "moderate" },
      handle,
      more,
    );
    const note = element(
      "div",
      { class: "note lead-note" },
      element("label", { class: "note-choice" }, this.#choice),
      this.body,
      this.#status,
      this.#flags,
      tools,
    );
    this.root = element("li", { class: "lead-card", "data-note": id, tabindex: "-1" }, note);
    this.root.append(...extra);
  }

  /** The column the card stands in, where it stands in one. */
  get column() {
    return this.root.closest("[data-column]")?.getAttribute("data-column") ?? undefined;
  }

  /** @param {NoteRecord} note */
  draw(note) {
    this.#drawChoice(note);
    this.#theme = this.#themeOf?.(note.id)?.title;
    const column = this.column ?? note.placements[0]?.column;
    const { language, meeting: { store }, say } = this.#desk;
    const record = store.get("column", column ?? "");
    const words = markWords(this.#said(note), record, { store, language, say });
    const stem = this.#desk.text(record?.stem);
    this.#lost?.draw(record?.links !== undefined);
    const look = JSON.stringify([note, words, stem, this.#theme]);
    if (this.#look === look) return;
    this.#look = look;
    this.note = note;
    this.#text.replaceChildren(
      stem && element("span", { class: "note-lead" }, `${stem} `),
      ...(note.findings ? withMarks(note.text) : [note.text]),
    );
    this.#marks.replaceChildren(markLine(words) ?? "");
    const paper = this.root.firstElementChild;
    if (paper) {
      mark(paper, "data-state", note.state);
      mark(paper, "data-meaning", record?.meaning);
    }
    this.#status.replaceChildren(...this.#standing(note, column));
    this.#flags.replaceChildren(...signs(this.#desk, note));
  }

  /** @param {NoteRecord} note */
  #said({ marks }) {
    if (!this.#middle || !marks?.links) return marks;
    return { ...marks, links: marks.links.filter(({ note }) => note !== this.#middle) };
  }

  /** @param {NoteRecord} note */
  #drawChoice({ id, text }) {
    const isChosen = this.#selection.has(id);
    const label = this.#choice.parentElement;
    if (label) label.hidden = !this.#selection.isOn;
    this.#choice.checked = isChosen;
    mark(this.root, "data-chosen", isChosen);
    if (!this.#selection.isOn) return;
    mark(this.#choice, "aria-label", this.#desk.say("select.note", { text: excerpt(text) }));
  }

  /**
   * @param {NoteRecord} note
   * @param {string | undefined} column
   * @returns {(Node | string)[]}
   */
  #standing(note, column) {
    const { say, meeting } = this.#desk;
    const group = note.group && meeting.store.get("group", note.group);
    const badge = group ? [groupBadge(group.letter)] : [];
    if (!this.column && column) {
      const name = element("span", {}, this.#desk.columnName(column));
      const oldest = element("span", { class: "lead-oldest" }, ` · ${say("review.oldest")}`);
      const theme = this.#theme && element("span", { class: "lead-theme" }, ` · ${this.#theme}`);
      return [...badge, element("span", { class: "lead-where" }, name, theme || "", oldest)];
    }
    const picture = stateIcons[note.state];
    const carried = carriedFrom(this.#desk, note, this.column);
    if (!picture || note.state === "approved") return [...badge, ...carried];
    const word = element("span", {}, say(`note.state.${note.state}`));
    return [...badge, ...carried, icon(picture), word];
  }
}
