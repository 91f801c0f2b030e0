// @ts-check

import { listBody } from "./note-list.js";
import { NoteDrafts } from "./note-drafts.js";
import { editBody, linkBody, mergeBody, noteBody } from "./note-pages.js";
import { notesOf } from "./notes-model.js";
import { Sheet } from "./sheet.js";

/** @typedef {import("../../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../../shared/messages.js").Command} Command */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./group-page.js").GroupView} View */
/** @typedef {import("../group-place.js").Tools} Tools */
/** @typedef {import("./note-list.js").Chosen} Chosen */

const bodies = { note: noteBody, edit: editBody, links: linkBody, merge: mergeBody };

/** The sheet with the notes of the group, and what its secretary does with one. */
export class GroupNotes {
  #tools;
  #queue;
  #tell;
  #drafts;
  #sheet;
  /** Of the group whose secretary this phone is, or was when it began to write. @type {[View, GroupRecord] | undefined} */
  #seen;
  #isSecretary = false;
  /** @type {"list" | "note" | "edit" | "links" | "merge"} */
  #page = "list";
  /** @type {Chosen} */
  #chosen = { note: "", column: "" };
  /** What was done last, when it can be taken back. @type {Entry | undefined} */
  #last;

  /**
   * @param {Tools} tools
   * @param {CommandQueue} queue
   * @param {import("./group-page.js").Ways} ways
   */
  constructor(tools, queue, ways) {
    this.#tools = tools;
    this.#queue = queue;
    this.#tell = ways.tell;
    this.#drafts = new NoteDrafts(ways.drafts);
    this.#sheet = new Sheet(tools, "group-notes-title");
  }

  open() {
    this.#last = undefined;
    this.#sheet.open();
    this.#turn("list");
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group  none when this phone is not its secretary
   * @param {boolean} isBusy  with something else
   */
  draw(view, group, isBusy) {
    this.#isSecretary = group !== undefined;
    if (group) this.#seen = [view, group];
    // Who writes is not disturbed.
    if (this.#isWriting) return;
    if (!group) {
      this.#seen = undefined;
      return this.#sheet.close();
    }
    const refused = isBusy ? undefined : this.#refused();
    if (refused) this.#giveBack(refused);
    else this.#fill();
  }

  get #isWriting() {
    return this.#sheet.isOpen && this.#page === "edit";
  }

  /** A text for a note of the group that the board did not take. */
  #refused() {
    return this.#queue.entries.find(({ command: { type, note, revision }, state, reason }) => {
      const now = this.#note(note);
      const isOwn = this.#seen?.[0].store.get("ownNote", String(note)) !== undefined;
      if (type !== "editNote" || state !== "refused" || !now || isOwn) return false;
      // What the note says now may come after the refusal.
      const isKnown = reason !== "noteHasChanged" || now.revision !== revision;
      return isKnown && !this.#drafts.of(String(note));
    });
  }

  /** @param {unknown} id */
  #note(id) {
    return this.#seen && notesOf(this.#seen[0].store, this.#seen[1]).find((note) => note.id === id);
  }

  /** It stands in the field again, beside what the note says now. @param {Entry} refused */
  #giveBack({ id, command, reason = "" }) {
    const { revision = 0, placements } = this.#note(command.note) ?? {};
    const note = String(command.note);
    // From here on it is what is being written, whether it is saved now or the sheet is closed.
    this.#drafts.keep(note, { text: String(command.text), revision });
    this.#queue.discard(id);
    this.#sheet.open();
    this.#turn("edit", { note, column: placements?.[0]?.column ?? "", reason });
  }

  /** @param {"list" | "note" | "edit" | "links" | "merge"} page @param {Chosen} [chosen] */
  #turn(page, chosen = this.#chosen) {
    this.#page = page;
    this.#chosen = chosen;
    this.#fill(true);
    this.#sheet.focusTitle();
  }

  /** @param {Command} command @param {boolean} [canUndo] */
  #act(command, canUndo = false) {
    // The text stays in the field.
    if (!this.#isSecretary || (command.note && !this.#note(command.note))) {
      return this.#tell(this.#seen?.[0].say("secretary.notNow") ?? "");
    }
    if (command.type === "editNote") this.#drafts.end(String(command.note));
    const id = this.#queue.add(command);
    this.#last = canUndo ? this.#queue.entries.find((entry) => entry.id === id) : undefined;
    this.#turn("list");
  }

  /** @param {boolean} [isTurned] */
  #fill(isTurned = false) {
    if (!this.#sheet.isOpen || !this.#seen) return;
    const [view, group] = this.#seen;
    const notes = notesOf(view.store, group);
    const note = this.#note(this.#chosen.note);
    if (!note && this.#page !== "list") return this.#turn("list");
    const isDone = this.#last?.state === "saved";
    const look = JSON.stringify([this.#page, this.#chosen, view.language, isDone, notes]);
    const body = () =>
      note && this.#page !== "list" ? this.#noteBody(view, notes, note) : listBody({
        tools: this.#tools,
        view,
        notes,
        isBegun: (note) => this.#drafts.of(note) !== undefined,
        undo: isDone ? () => this.#act({ type: "undo" }) : undefined,
        choose: (chosen) => this.#turn("note", chosen),
      });
    this.#sheet.fill(look, () => [this.#head(view), ...body()], isTurned);
  }

  /** @param {View} view @param {NoteRecord[]} notes @param {NoteRecord} note */
  #noteBody(view, notes, note) {
    return bodies[/** @type {keyof typeof bodies} */ (this.#page)]({
      tools: this.#tools,
      view,
      notes,
      ...this.#chosen,
      note,
      draft: this.#drafts.of(note.id),
      write: (draft) => draft ? this.#drafts.keep(note.id, draft) : this.#drafts.end(note.id),
      turn: (page) => this.#turn(page),
      act: (command, canUndo) => this.#act(command, canUndo),
      ask: (command) => this.#queue.add(command),
    });
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
        onclick: () => this.#sheet.close(),
      }, icon("close")),
    );
  }
}
