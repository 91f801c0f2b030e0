// @ts-check
import { excerpt } from "../shared/marks.js";
import { afterStep, notesIn, placementsAfter, rankBefore, rankIn } from "./column-model.js";
import { confirmFirst } from "./confirm-dialog.js";
import { focusNote } from "./note-focus.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with notes: each is asked of the board, shown at once, and told. */
export class NoteActs {
  #desk;
  #themes;

  /**
   * @param {Desk} desk
   * @param {import("./theme-acts.js").ThemeActs} themes
   */
  constructor(desk, themes) {
    this.#desk = desk;
    this.#themes = themes;
  }

  /**
   * @param {string} note
   * @param {NoteRecord["state"]} state
   */
  moderate(note, state) {
    const { meeting, say } = this.#desk;
    const shown = meeting.note(note);
    if (!shown || shown.state === state) return;
    const { revision } = shown;
    const command = state === "returned"
      ? { type: "askForRewrite", note, revision }
      : { type: "moderateNote", note, state, revision };
    this.#desk.ask(command, say(`note.${state}`), { notes: { [note]: { state } } });
  }

  /**
   * Lets others see the text of a note, or its shape only.
   * @param {string} note
   */
  toggleBlur(note) {
    const shown = this.#desk.meeting.note(note);
    if (!shown) return;
    const isBlurred = !shown.isBlurred;
    const type = isBlurred ? "blurNote" : "unblurNote";
    const told = this.#desk.say(isBlurred ? "note.blurred" : "note.unblurred");
    this.#desk.ask({ type, note }, told, { notes: { [note]: { isBlurred } } });
  }

  /**
   * Says that a note is among those that matter most, or no longer.
   * @param {string} note
   */
  toggleStar(note) {
    const shown = this.#desk.meeting.note(note);
    if (!shown) return;
    const isStarred = !shown.isStarred;
    const type = isStarred ? "starNote" : "unstarNote";
    const told = this.#desk.say(isStarred ? "note.starred" : "note.unstarred");
    this.#desk.ask({ type, note }, told, { notes: { [note]: { isStarred } } });
  }

  /**
   * Approves notes as they were read; the board leaves those that have changed since.
   * @param {NoteRecord[]} read
   */
  approveAll(read) {
    const notes = read.map(({ id }) => id);
    const revisions = read.map(({ revision }) => revision);
    const told = this.#desk.say("note.allApproved", { count: read.length });
    this.#desk.ask({ type: "approveAll", notes, revisions }, told);
  }

  /**
   * @param {NoteRecord} read the note as it was when the edit began
   * @param {string} text
   * @returns {boolean} whether the text is on its way, or was the same
   */
  edit({ id: note, text: before, revision }, text) {
    if (before === text) return true;
    const command = { type: "editNote", note, text, revision };
    const change = { text, revision: revision + 1 };
    return this.#desk.ask(command, this.#desk.say("note.edited"), { notes: { [note]: change } });
  }

  /**
   * @param {string} note
   * @param {import("../shared/marks.js").Marks} marks
   */
  mark(note, marks) {
    const command = { type: "markNote", note, marks };
    this.#desk.ask(command, this.#desk.say("note.marked"), { notes: { [note]: { marks } } });
  }

  /** @param {string} note */
  async erase(note) {
    const { meeting, say } = this.#desk;
    const isSure = await confirmFirst({
      title: say("note.eraseTitle"),
      quote: meeting.note(note)?.text,
      paragraphs: [say("erase.confirm"), say("erase.copies")],
      act: say("note.erase"),
      cancel: say("note.cancel"),
    });
    if (isSure) this.#desk.ask({ type: "eraseNote", note });
  }

  /**
   * Moves the placement in `from`; the focus goes with it where it can.
   * @param {string} id
   * @param {string} from
   * @param {string} to
   * @param {string} [before] a note; last when absent
   */
  move(id, from, to, before) {
    const { meeting } = this.#desk;
    const note = meeting.note(id);
    if (!note) return;
    const others = notesIn(meeting.notes, to).filter((other) => other.id !== id);
    const moved = { column: to, rank: rankBefore(others, to, before) };
    const placements = placementsAfter(note, from, moved, meeting.columns);
    const command = { type: "moveNote", note: id, from, to, ...(before && { before }) };
    const told = this.#whereItStands(to, meeting.note(before ?? ""));
    this.#desk.ask(command, told, { notes: { [id]: { placements } } });
    focusNote(id, to);
  }

  /**
   * One step up or down in its column; a note in a theme, among those of the theme.
   * @param {string} id
   * @param {string} column
   * @param {-1 | 1} step
   * @param {import("./note-focus.js").Beside} beside what it stands among, of which the board may show a part
   */
  nudge(id, column, step, { order, theme }) {
    const { meeting } = this.#desk;
    const all = theme
      ? meeting.themes.find((other) => other.id === theme)?.notes
      : notesIn(meeting.notes, column).map((note) => note.id);
    const place = afterStep(order, all ?? [], id, step);
    if (!place) return;
    if (!theme) return this.move(id, column, column, place.before);
    this.#themes.add(theme, [id], place.before);
    focusNote(id, column);
  }

  /**
   * Takes a note out of its theme; the focus goes with it where it can.
   * @param {string} id
   * @param {string} [column] where the act was asked for
   */
  takeOut(id, column) {
    this.#themes.takeOut([id]);
    if (column) focusNote(id, column);
  }

  /**
   * @param {string} column
   * @param {NoteRecord} [before]
   */
  #whereItStands(column, before) {
    const { say } = this.#desk;
    if (before && rankIn(before, column) !== undefined) {
      return say("move.before", { text: excerpt(before.text) });
    }
    return say("move.last", { column: this.#desk.columnName(column) });
  }
}
