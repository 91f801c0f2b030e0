// @ts-check
import { notesIn, rankBefore, rankIn } from "./column-model.js";
import { confirmFirst } from "./confirm-dialog.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with notes: each is asked of the board, shown at once, and told. */
export class NoteActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * @param {string} note
   * @param {NoteRecord["state"]} state
   */
  moderate(note, state) {
    const { meeting, say, tell } = this.#desk;
    const shown = meeting.note(note);
    if (!shown || shown.state === state) return;
    const { revision } = shown;
    const command = state === "returned"
      ? { type: "askForRewrite", note, revision }
      : { type: "moderateNote", note, state, revision };
    meeting.ask(command, { note, change: { state } });
    tell(say(`note.${state}`));
  }

  /**
   * Lets others see the text of a note, or its shape only.
   * @param {string} note
   */
  toggleBlur(note) {
    const { meeting, say, tell } = this.#desk;
    const shown = meeting.note(note);
    if (!shown) return;
    const isBlurred = !shown.isBlurred;
    const type = isBlurred ? "blurNote" : "unblurNote";
    meeting.ask({ type, note }, { note, change: { isBlurred } });
    tell(say(isBlurred ? "note.blurred" : "note.unblurred"));
  }

  /**
   * Approves notes as they were read; the board leaves those that have changed since.
   * @param {NoteRecord[]} read
   */
  approveAll(read) {
    const { meeting, say, tell } = this.#desk;
    const notes = read.map(({ id }) => id);
    meeting.ask({ type: "approveAll", notes, revisions: read.map(({ revision }) => revision) });
    tell(say("note.allApproved", { count: read.length }));
  }

  /**
   * @param {NoteRecord} read the note as it was when the edit began
   * @param {string} text
   */
  edit({ id: note, text: before, revision }, text) {
    const { meeting, say, tell } = this.#desk;
    if (before === text) return;
    const change = { text, revision: revision + 1 };
    meeting.ask({ type: "editNote", note, text, revision }, { note, change });
    tell(say("note.edited"));
  }

  /** @param {string} note */
  async erase(note) {
    const { meeting, say, tell } = this.#desk;
    const isSure = await confirmFirst({
      title: say("note.eraseTitle"),
      quote: meeting.note(note)?.text,
      paragraphs: [say("erase.confirm"), say("erase.copies")],
      act: say("note.erase"),
      cancel: say("note.cancel"),
    });
    if (!isSure) return;
    meeting.ask({ type: "eraseNote", note });
    tell(say("note.erased"));
  }

  /**
   * Moves the placement in `from`; the focus goes with it where it can.
   * @param {string} id
   * @param {string} from
   * @param {string} to
   * @param {string} [before] a note; last when absent
   */
  move(id, from, to, before) {
    const { meeting, tell } = this.#desk;
    const note = meeting.note(id);
    if (!note) return;
    const others = notesIn(meeting.notes, to).filter((other) => other.id !== id);
    const moved = { column: to, rank: rankBefore(others, to, before) };
    const kept = note.placements.filter(({ column }) => column !== from && column !== to);
    const command = { type: "moveNote", note: id, from, to, ...(before && { before }) };
    meeting.ask(command, { note: id, change: { placements: [moved, ...kept] } });
    focusNote(id, to);
    tell(this.#whereItStands(to, meeting.note(before ?? "")));
  }

  /**
   * One step up or down in its column.
   * @param {string} id
   * @param {string} column
   * @param {-1 | 1} step
   */
  nudge(id, column, step) {
    const order = notesIn(this.#desk.meeting.notes, column);
    const place = order.findIndex((note) => note.id === id);
    if (place < 0 || !order[place + step]) return;
    const before = step < 0 ? order[place - 1] : order[place + 2];
    this.move(id, column, column, before?.id);
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

/**
 * The beginning of a text, for a sentence about it.
 * @param {string} text
 */
export function excerpt(text) {
  return text.length > 40 ? `${text.slice(0, 38).trimEnd()} …` : text;
}

/**
 * Puts the focus on a note where it stands in a column, if the board shows it.
 * @param {string} id
 * @param {string} column
 */
export function focusNote(id, column) {
  const list = document.querySelector(`[data-column="${CSS.escape(column)}"]`);
  const card = list?.querySelector(`[data-note="${CSS.escape(id)}"]`);
  if (!(card instanceof HTMLElement)) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest", inline: "nearest" });
}
