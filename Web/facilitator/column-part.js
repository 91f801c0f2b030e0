// @ts-check
import { icon, meaningIcons } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { waitingIn } from "./column-model.js";
import { mark, reword, wordButton, write } from "./controls.js";
import { noteForm } from "./note-form.js";
import { NoteList } from "./note-list.js";
import { isStack, itemsIn } from "./theme-model.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */
/** @typedef {import("./theme-model.js").Item} Item */

/** A column on the board: its question, how it stands, its notes, and a way to add one. */
export class ColumnPart {
  root;
  #desk;
  #inHand;
  #list;
  #count = element("span", { class: "count" });
  #standing = element("p", { class: "column-standing soft" });
  #empty;
  #reveal;
  #form;

  /**
   * @param {Desk} desk
   * @param {ColumnRecord} column
   * @param {InHand} inHand
   * @param {(item: Item) => import("./note-list.js").Card<Item>} makeCard
   */
  constructor(desk, column, inHand, makeCard) {
    const { say } = desk;
    this.#desk = desk;
    this.#inHand = inHand;
    const list = element("ol", { class: "column-notes", "data-column": column.id });
    this.#list = new NoteList(list, inHand, makeCard);
    this.#empty = emptyColumn(desk, column);
    const reveal = () => desk.ask({ type: "revealColumn", column: column.id });
    this.#reveal = wordButton("reveal", say("column.reveal"), reveal, { "data-for": "lead" });
    this.#form = noteForm(desk, column.id);
    const name = element(
      "h3",
      { id: `column-${column.id}`, tabindex: "-1" },
      desk.columnName(column.id),
    );
    const title = element(
      "div",
      { class: "column-title" },
      element(
        "div",
        { class: "meaning-word" },
        column.meaning && icon(meaningIcons[column.meaning]),
        name,
      ),
      this.#count,
    );
    const question = column.title && element("p", { class: "soft" }, desk.text(column.question));
    this.root = element(
      "section",
      { class: "column", "aria-labelledby": name.id, "data-meaning": column.meaning },
      element("div", { class: "column-head" }, title, question, this.#standing, this.#reveal),
      this.#empty,
      list,
      this.#form.root,
    );
  }

  /**
   * @param {ColumnRecord} column
   * @param {NoteRecord[]} notes
   * @param {ThemeRecord[]} themes
   */
  draw(column, notes, themes) {
    const { say, meeting } = this.#desk;
    const items = itemsIn(notes, themes, column.id);
    this.#list.draw(items);
    const count = items.reduce((sum, item) => sum + (isStack(item) ? item.notes.length : 1), 0);
    write(this.#count, String(count));
    mark(this.#count, "title", say("column.notes", { count }));
    this.#empty.hidden = count > 0;
    const waiting = waitingIn(meeting.store.all("tally"), column.id);
    this.#reveal.hidden = !column.isHidden && waiting === 0;
    const again = say("column.revealMore", { count: waiting });
    reword(this.#reveal, "reveal", column.isHidden ? say("column.reveal") : again);
    const words = [
      column.isPrivate && say("column.private"),
      column.isHidden && say("column.hidden"),
      column.isOpen && say("column.open"),
    ].filter((word) => word !== false);
    write(this.#standing, words.join(" · "));
    this.#standing.hidden = words.length === 0;
    // Only people in a group write in a column of groups.
    const isShut = !column.isOpen || column.scope === "group" || meeting.board?.state === "closed";
    this.#form.root.hidden = isShut && !this.#form.isWritten;
  }

  /** Whether a text is being written here, a new one or an old one changed. */
  get isWrittenIn() {
    return this.#form.isWritten || this.#inHand.isEditedIn(this.root);
  }
}

/**
 * What stands in a column without notes: that there are none, and one example in grey.
 * @param {Desk} desk
 * @param {ColumnRecord} column
 */
function emptyColumn(desk, column) {
  const example = desk.text(column.example);
  return element(
    "div",
    { class: "column-empty soft" },
    element("p", {}, desk.say("column.empty")),
    example !== "" && element("p", {}, desk.say("column.example", { example })),
  );
}
