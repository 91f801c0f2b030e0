// @ts-check

import { newId } from "../shared/ids.js";
import { sameMarks } from "../shared/marks.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("./reading.js").Card} Card */

const textCommands = new Set(["postNote", "editNote"]);

/** Whether a command carries a text somebody wrote. @param {string} type */
const hasText = (type) => textCommands.has(type);

/**
 * Whether a wish concerns somebody else's note, as those of a secretary do.
 * @param {BoardStore} store @param {Entry} entry
 */
export function isOfAnother(store, { command: { note } }) {
  const id = String(note);
  return store.get("note", id) !== undefined && store.get("ownNote", id) === undefined;
}

/** What a phone asks for its notes. */
export class NoteWishes {
  #queue;

  /** @param {CommandQueue} queue */
  constructor(queue) {
    this.#queue = queue;
  }

  /** How many texts the server has not answered for. */
  get waiting() {
    return this.#queue.entries.filter(({ command, state }) =>
      hasText(command.type) && state !== "saved" && state !== "refused"
    ).length;
  }

  /**
   * @param {string} column
   * @param {string} text
   * @param {Marks} [marks]
   */
  post(column, text, marks) {
    const said = sameMarks(marks, {}) ? {} : { marks };
    this.#queue.add({ type: "postNote", note: newId(), column, text, ...said });
  }

  /**
   * @param {Card} before  as it was when the edit began
   * @param {string} text
   * @param {Marks} marks
   */
  change({ id: note, text: before, marks: had, revision }, text, marks) {
    if (text !== before) this.#edit({ type: "editNote", note, text, revision });
    if (!sameMarks(marks, had)) this.#queue.add({ type: "markNote", note, marks });
  }

  /** One that has not left is the same wish, and keeps the text it was made from. @param {Command} command */
  #edit(command) {
    const waiting = this.#edits(command.note).find(({ state }) => state === "waiting");
    const isIn = waiting && this.#queue.amend(waiting, { ...waiting.command, text: command.text });
    if (!isIn) this.#queue.add(command);
  }

  /**
   * The change of the same note that was asked for after this one and is not settled: one at a time goes out, so that
   * it has not left before this one was answered.
   * @param {Entry} entry
   */
  changeAfter({ at, command: { note } }) {
    return this.#edits(note).find((other) =>
      other.at > at && other.state !== "refused" && other.state !== "saved"
    );
  }

  /** @param {unknown} wanted  a note */
  #edits(wanted) {
    return this.#queue.entries.filter(({ command: { type, note } }) =>
      type === "editNote" && note === wanted
    );
  }

  /**
   * At once: what is taken away may be a name that stands on the wall.
   * @param {Card} card
   * @returns {() => void} what posts its text anew
   */
  withdraw({ id, column, text, marks }) {
    this.#queue.add({ type: "withdrawNote", note: id });
    return () => this.post(column, text, marks);
  }
}
