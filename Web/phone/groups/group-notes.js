// @ts-check

import { button } from "./button.js";
import { editBody, linkBody, noteBody } from "./note-pages.js";
import { columnsOf, inColumn, notesOf } from "./notes-model.js";

/** @typedef {import("../../shared/messages.js").Command} Command */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./group-page.js").GroupView} View */
/** @typedef {import("../group-place.js").Tools} Tools */
/** @typedef {{note: string, column: string}} Chosen */

const bodies = { note: noteBody, edit: editBody, links: linkBody };

/** The sheet with the notes of the group, and what its secretary does with one. */
export class GroupNotes {
  #tools;
  #ask;
  /** @type {HTMLDialogElement | undefined} */
  #sheet;
  /** @type {[View, GroupRecord] | undefined} */
  #seen;
  /** @type {"list" | "note" | "edit" | "links"} */
  #page = "list";
  /** @type {Chosen} */
  #chosen = { note: "", column: "" };
  /** What was done last can be taken back. */
  #canUndo = false;
  #look = "";

  /**
   * @param {Tools} tools
   * @param {(command: Command) => void} ask
   */
  constructor(tools, ask) {
    this.#tools = tools;
    this.#ask = ask;
  }

  open() {
    this.#sheet = this.#tools.element("dialog", {
      class: "secretary-sheet",
      "aria-labelledby": "group-notes-title",
    });
    this.#sheet.addEventListener("close", () => {
      this.#sheet?.remove();
      this.#sheet = undefined;
    });
    document.body.append(this.#sheet);
    this.#canUndo = false;
    this.#turn("list");
    this.#sheet.showModal();
  }

  /** @param {View} view @param {GroupRecord | undefined} group  none when this phone is not its secretary */
  draw(view, group) {
    this.#seen = group && [view, group];
    if (!group) this.#sheet?.close();
    // Who writes is not disturbed.
    else if (this.#sheet && this.#page !== "edit") this.#fill();
  }

  /** @param {"list" | "note" | "edit" | "links"} page @param {Chosen} [chosen] */
  #turn(page, chosen = this.#chosen) {
    this.#page = page;
    this.#chosen = chosen;
    this.#look = "";
    this.#fill();
    this.#sheet?.querySelector("h2")?.focus();
  }

  /** @param {Command} command @param {boolean} [canUndo] */
  #act(command, canUndo = false) {
    this.#ask(command);
    this.#canUndo = canUndo;
    this.#turn("list");
  }

  #fill() {
    if (!this.#sheet || !this.#seen) return;
    const [view, group] = this.#seen;
    const notes = notesOf(view.store, group);
    const note = notes.find(({ id }) => id === this.#chosen.note);
    if (!note && this.#page !== "list") return this.#turn("list");
    const look = JSON.stringify([this.#page, this.#chosen, view.language, this.#canUndo, notes]);
    if (look === this.#look) return;
    this.#look = look;
    const body = note && this.#page !== "list"
      ? bodies[this.#page]({
        tools: this.#tools,
        view,
        notes,
        note,
        column: this.#chosen.column,
        turn: (page) => this.#turn(page),
        act: (command, canUndo) => this.#act(command, canUndo),
        ask: this.#ask,
      })
      : this.#listBody(view, notes);
    this.#sheet.replaceChildren(this.#head(view), ...body);
  }

  /** @param {View} view */
  #head({ say }) {
    const { element, icon } = this.#tools;
    return element(
      "header",
      {},
      element("h2", { id: "group-notes-title", tabindex: "-1" }, say("secretary.notes")),
      element("button", {
        class: "button button-icon",
        type: "button",
        "aria-label": say("secretary.close"),
        onclick: () => this.#sheet?.close(),
      }, icon("close")),
    );
  }

  /** @param {View} view @param {NoteRecord[]} notes @returns {HTMLElement[]} */
  #listBody(view, notes) {
    const { element, inLanguage } = this.#tools;
    const { say, language } = view;
    const done = element(
      "p",
      { class: "secretary-done", role: "status" },
      this.#canUndo && say("secretary.did"),
      this.#canUndo &&
        button(this.#tools, say("secretary.undo"), () => this.#act({ type: "undo" })),
    );
    if (notes.length === 0) return [done, element("p", { class: "soft" }, say("secretary.none"))];
    const parts = columnsOf(view.store, notes).filter(({ id }) => inColumn(notes, id).length > 0);
    return [
      done,
      ...parts.flatMap((column) => [
        element("h3", {}, inLanguage(column.title ?? column.question, language)),
        element("ul", { class: "notes" }, ...this.#rows(view, notes, column.id)),
      ]),
    ];
  }

  /** @param {View} view @param {NoteRecord[]} notes @param {string} column */
  #rows({ say }, notes, column) {
    const { element, icon } = this.#tools;
    return inColumn(notes, column).map((note) =>
      element(
        "li",
        {},
        element(
          "article",
          { class: "note" },
          element("p", { class: "note-text", dir: "auto" }, note.isStarred ? "★ " : "", note.text),
          element("button", {
            class: "button button-icon note-menu",
            type: "button",
            "aria-label": `${say("secretary.open")}: ${note.text}`,
            onclick: () => this.#turn("note", { note: note.id, column }),
          }, icon("more")),
        ),
      )
    );
  }
}
