// @ts-check
import { rowsOf, withoutTool } from "../shared/analysis.js";
import { icon, meaningIcons } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { isWithin } from "./board-scope.js";
import { isOnBoard, steadyOrder } from "./column-model.js";
import { NoteList } from "./note-list.js";

/** @typedef {import("../shared/analysis.js").Row} Row */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {Row & {id: string, columns: ColumnRecord[]}} Shown  a row of the columns it was made for */
/** @typedef {(note: NoteRecord, middle?: string) => import("./note-list.js").Card<NoteRecord>} MakeCard */

/** One group's notes in rows: each contribution, its tools to the left, its obstacles to the right. */
export class RowsBoard {
  #desk;
  #inHand;
  #makeCard;
  #heads = element("div", { class: "row-heads" });
  #rows = element("ol", { class: "rows-list" });
  #none;
  /** @type {Map<string, Shown>} in the order shown */
  #shown = new Map();
  /** @type {WeakMap<Element, Map<string, NoteList<NoteRecord>>>} */
  #lists = new WeakMap();
  root;

  /**
   * @param {Desk} desk
   * @param {InHand} inHand
   * @param {MakeCard} makeCard
   */
  constructor(desk, inHand, makeCard) {
    this.#desk = desk;
    this.#inHand = inHand;
    this.#makeCard = makeCard;
    this.#none = element("p", { class: "soft" }, desk.say("rows.none"));
    this.root = element("div", { class: "rows" }, this.#heads, this.#none, this.#rows);
  }

  /** @param {string | undefined} group  with none, only what is in a hand */
  draw(group) {
    const { meeting } = this.#desk;
    const columns = (meeting.phase?.analysis ?? [])
      .flatMap((id) => meeting.store.get("column", id) ?? []);
    const notes = meeting.notes.filter((note) =>
      group !== undefined && isWithin(this.#desk, note.group, group) &&
      isOnBoard(note)
    );
    const lacking = withoutTool(meeting.columns, notes, meeting.themes);
    const rows = group === undefined ? [] : rowsOf(columns, notes, meeting.themes);
    this.#drawHeads(columns, rows.length > 0);
    const name = ({ key = "" }) => `${key} ${columns.map(({ id }) => id)}`;
    const shown = this.#steady(rows.map((row) => ({ ...row, id: name(row), columns })));
    const lanes = Math.max(1, ...shown.map((row) => row.columns.length));
    this.root.style.setProperty("--lanes", String(lanes));
    this.#none.hidden = shown.length > 0;
    patchList(this.#rows, shown, {
      key: ({ id }) => id,
      create: (row) => this.#makeRow(row),
      update: (item, row) => {
        for (const { id } of row.columns) {
          const notes = row.sides[id] ?? (row.middle ? [row.middle] : []);
          this.#lists.get(item)?.get(id)?.draw(notes);
        }
        for (const card of item.querySelectorAll("[data-note]")) {
          card.toggleAttribute("data-lacking", lacking.has(card.getAttribute("data-note") ?? ""));
        }
      },
    });
    this.#shown = new Map(shown.map((row) => [row.id, row]));
  }

  /**
   * No row leaves its place under a hand: while notes are dragged, and where a text is changed, it stays even when it
   * is gone from the board, and then holds nothing else.
   * @param {Shown[]} rows
   */
  #steady(rows) {
    const places = [...this.#shown.keys()];
    const isDragged = this.#inHand.dragged !== undefined;
    const isKept = (/** @type {Element} */ row) => isDragged || this.#inHand.isEditedIn(row);
    const kept = new Set(places.filter((_, place) => isKept(this.#rows.children[place])));
    if (kept.size === 0) return rows;
    const now = new Map(rows.map((row) => [row.id, row]));
    return steadyOrder(places, [...now.keys()], kept).map((id) => {
      const before = /** @type {Shown} */ (this.#shown.get(id));
      return now.get(id) ?? { ...before, middle: undefined, sides: {} };
    });
  }

  /**
   * @param {ColumnRecord[]} columns
   * @param {boolean} isThere
   */
  #drawHeads(columns, isThere) {
    this.#heads.hidden = !isThere;
    patchList(this.#heads, columns, {
      key: ({ id }) => id,
      create: ({ id, meaning }) =>
        element(
          "div",
          { class: "meaning-word", "data-meaning": meaning },
          meaning && icon(meaningIcons[meaning]),
          element("h3", {}, this.#desk.columnName(id)),
        ),
      update: () => {},
    });
  }

  /** @param {Shown} row */
  #makeRow({ key, middle, sides, columns }) {
    const { say } = this.#desk;
    const lists = new Map();
    const lanes = columns.map(({ id, meaning }) => {
      // A row without a note in the middle says there whom it is about.
      if (!middle && !(id in sides)) {
        return element("p", { class: "soft" }, say(key === "all" ? "rows.all" : "rows.loose"));
      }
      const list = element("ol", {
        class: "row-lane",
        "data-column": id,
        "data-row": middle?.id,
        "data-meaning": meaning,
        "aria-label": this.#desk.columnName(id),
      });
      const make = (/** @type {NoteRecord} */ note) => this.#makeCard(note, middle?.id);
      lists.set(id, new NoteList(list, this.#inHand, make));
      return list;
    });
    const root = element("li", { class: "board-row" }, ...lanes);
    this.#lists.set(root, lists);
    return root;
  }
}
