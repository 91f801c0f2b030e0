// @ts-check
import { destinations } from "./destinations.js";
import { groupingItems } from "./grouping-items.js";
import { markedIn, openMarks } from "./mark-dialog.js";
import { moderationItems } from "./moderation-items.js";
import { besideOf } from "./note-focus.js";
import { may } from "./standing.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./theme-acts.js").ThemeActs} ThemeActs */

/** The menu of a note: everything that can be done with it, without dragging. */
export class NoteMenu {
  #desk;
  #acts;
  #themes;
  #menu;
  #ways;

  /**
   * @param {Desk} desk
   * @param {NoteActs} acts
   * @param {ThemeActs} themes
   * @param {Menu} menu
   * @param {object} ways
   * @param {(card: NoteCard) => void} ways.edit
   * @param {(note?: NoteRecord) => MenuItem[]} ways.plan makes an action of it
   * @param {(theme: string, column?: string) => void} ways.named a new theme wants a heading
   * @param {import("./link-acts.js").LinkActs} ways.links
   */
  constructor(desk, acts, themes, menu, ways) {
    this.#desk = desk;
    this.#acts = acts;
    this.#themes = themes;
    this.#menu = menu;
    this.#ways = ways;
  }

  /**
   * @param {NoteCard} card
   * @param {HTMLElement} opener
   */
  open(card, opener) {
    this.#menu.open(opener, this.#desk.say("note.menu"), this.#parts(card));
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuPart[]}
   */
  #parts(card) {
    const { say } = this.#desk;
    const id = card.note?.id ?? "";
    /** @type {MenuItem} */
    const move = {
      word: say("move.to"),
      picture: "move",
      staysOpen: true,
      act: () => this.#showColumns(card),
    };
    return [
      { items: [move, ...this.#nudges(card)] },
      { items: this.#grouping(card) },
      {
        items: [
          ...this.#linking(card),
          this.#editing(card),
          ...this.#marking(card),
          ...this.#starring(card),
          ...this.#ways.plan(card.note),
        ],
      },
      { items: moderationItems(this.#desk, this.#acts, card) },
      ...(may(this.#desk.meeting.standing, "eraseNote") ? [{ items: [this.#erasure(id)] }] : []),
    ];
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem}
   */
  #editing(card) {
    return { word: this.#desk.say("note.edit"), picture: "edit", act: () => this.#ways.edit(card) };
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem[]}
   */
  #marking({ note, column: place }) {
    const column = note && markedIn(this.#desk, note, place);
    if (!column) return [];
    const act = () => openMarks(this.#desk, this.#acts, note, column);
    return [{ word: this.#desk.say("marks.change"), picture: "link", act }];
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem[]}
   */
  #starring({ note }) {
    if (!note) return [];
    const word = this.#desk.say(note.isStarred ? "note.unstar" : "note.star");
    return [{ word, picture: "star", act: () => this.#acts.toggleStar(note.id) }];
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem[]}
   */
  #linking(card) {
    const back = () => this.#menu.show(this.#desk.say("note.menu"), this.#parts(card));
    return card.note ? this.#ways.links.items(card.note, this.#menu, back) : [];
  }

  /**
   * @param {string} note
   * @returns {MenuItem}
   */
  #erasure(note) {
    return {
      word: this.#desk.say("note.erase"),
      picture: "erase",
      isDanger: true,
      act: () => this.#acts.erase(note),
    };
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem[]}
   */
  #nudges(card) {
    const { column, note } = card;
    if (!column || !note) return [];
    const { say } = this.#desk;
    return [
      {
        word: say("move.up"),
        picture: "arrowUp",
        act: () => this.#acts.nudge(note.id, column, -1, besideOf(card.root)),
      },
      {
        word: say("move.down"),
        picture: "arrowDown",
        act: () => this.#acts.nudge(note.id, column, 1, besideOf(card.root)),
      },
    ];
  }

  /** @param {NoteCard} card */
  #grouping(card) {
    const back = () => this.#menu.show(this.#desk.say("note.menu"), this.#parts(card));
    return groupingItems(this.#desk, card, {
      acts: this.#acts,
      themes: this.#themes,
      named: this.#ways.named,
      show: (parts) => this.#menu.show(this.#desk.say("theme.put"), parts, back),
    });
  }

  /** @param {NoteCard} card */
  #showColumns(card) {
    const { say } = this.#desk;
    const from = card.column ?? card.note?.placements[0]?.column ?? "";
    const parts = destinations(this.#desk, from, (to) => {
      this.#acts.move(card.note?.id ?? "", from, to);
    });
    const back = () => this.#menu.show(say("note.menu"), this.#parts(card));
    this.#menu.show(say("move.to"), parts, back);
  }
}
