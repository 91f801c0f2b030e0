// @ts-check
import { meaningIcons } from "../shared/icons.js";
import { exerciseOfColumns } from "./agenda-model.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */

/** The menu of a note: everything that can be done with it, without dragging. */
export class NoteMenu {
  #desk;
  #acts;
  #menu;
  #edit;

  /**
   * @param {Desk} desk
   * @param {NoteActs} acts
   * @param {Menu} menu
   * @param {(card: NoteCard) => void} edit
   */
  constructor(desk, acts, menu, edit) {
    this.#desk = desk;
    this.#acts = acts;
    this.#menu = menu;
    this.#edit = edit;
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
      { items: [{ word: say("note.edit"), picture: "edit", act: () => this.#edit(card) }] },
      { items: this.#moderation(card) },
      {
        items: [
          {
            word: say("note.erase"),
            picture: "erase",
            isDanger: true,
            act: () => this.#acts.erase(id),
          },
        ],
      },
    ];
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
        act: () => this.#acts.nudge(note.id, column, -1),
      },
      {
        word: say("move.down"),
        picture: "arrowDown",
        act: () => this.#acts.nudge(note.id, column, 1),
      },
    ];
  }

  /**
   * @param {NoteCard} card
   * @returns {MenuItem[]}
   */
  #moderation({ note }) {
    const { say } = this.#desk;
    if (!note) return [];
    /** @type {(MenuItem & {state: import("../shared/records.js").NoteRecord["state"]})[]} */
    const ways = [
      { state: "approved", word: say("note.approve"), picture: "check", act: () => {} },
      { state: "held", word: say("note.hold"), picture: "hold", act: () => {} },
      { state: "hidden", word: say("note.hide"), picture: "hide", act: () => {} },
    ];
    return ways
      .filter(({ state }) => state !== note.state)
      .map((way) => ({ ...way, act: () => this.#acts.moderate(note.id, way.state) }));
  }

  /** @param {NoteCard} card */
  #showColumns(card) {
    const { say, meeting } = this.#desk;
    const from = card.column ?? card.note?.placements[0]?.column ?? "";
    const owners = exerciseOfColumns(meeting.phases);
    const current = new Set(meeting.phase?.columns);
    const home = owners.get(from);
    /** @type {Map<string, MenuPart>} what is open first, then the exercise it stands in, then the others */
    const parts = new Map([["", { items: [] }]]);
    if (home) parts.set(home.id, { heading: this.#desk.text(home.title), items: [] });
    for (const column of meeting.columns) {
      if (column.id === from) continue;
      const exercise = owners.get(column.id);
      const key = current.has(column.id) ? "" : exercise?.id ?? "";
      const part = parts.get(key) ?? { heading: this.#desk.text(exercise?.title), items: [] };
      part.items.push(this.#destination(card, from, column));
      parts.set(key, part);
    }
    const filled = [...parts.values()].filter(({ items }) => items.length > 0);
    this.#menu.show(
      say("move.to"),
      filled,
      () => this.#menu.show(say("note.menu"), this.#parts(card)),
    );
  }

  /**
   * @param {NoteCard} card
   * @param {string} from
   * @param {ColumnRecord} column
   * @returns {MenuItem}
   */
  #destination(card, from, column) {
    return {
      word: this.#desk.columnName(column.id),
      picture: column.meaning ? meaningIcons[column.meaning] : undefined,
      meaning: column.meaning,
      act: () => this.#acts.move(card.note?.id ?? "", from, column.id),
    };
  }
}
