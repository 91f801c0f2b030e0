// @ts-check
import { CommandQueue } from "../shared/command-queue.js";
import { DeviceMemory } from "../shared/device-memory.js";
import { Foreseen } from "./foreseen.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/messages.js").Accepted} Accepted */
/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("../shared/messages.js").Rejected} Rejected */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */
/** @typedef {import("./foreseen.js").Foresight} Foresight */

/** What was asked of the board from here and is not settled: shown as done at once, taken back when it is refused. */
export class Asked {
  #foreseen = new Foreseen();
  #queue;
  #answered;

  /**
   * @param {object} options
   * @param {string} options.board
   * @param {(message: object) => boolean} options.send
   * @param {(entry: Entry) => void} options.answered a command is saved or refused
   * @param {DeviceMemory} [options.memory]
   */
  constructor({ board, send, answered, memory = new DeviceMemory(() => sessionStorage) }) {
    this.#answered = answered;
    // Kept for this tab only: what a closed tab wanted must not happen at another day's meeting.
    this.#queue = new CommandQueue({
      board,
      memory,
      send,
      onChange: (entry) => this.#settle(entry),
    });
  }

  /** Texts that the board did not take, kept until they are sent again or thrown away. */
  get refusedTexts() {
    return this.#queue.entries.filter((entry) => entry.state === "refused" && hasText(entry));
  }

  /** @param {string} type of command */
  has(type) {
    return this.#queue.entries.some(({ command, state }) =>
      command.type === type && state !== "refused"
    );
  }

  /**
   * @param {Command} command
   * @param {Foresight} [foresight]
   */
  add(command, foresight) {
    const id = this.#queue.add(command);
    if (foresight) this.#foreseen.expect(id, foresight);
  }

  /** @param {string} id of a refused text */
  discard(id) {
    this.#queue.discard(id);
  }

  /** @param {Accepted | Rejected} message */
  answer(message) {
    this.#queue.answer(message);
  }

  /** @param {number} head the board as the page has it */
  reached(head) {
    this.#foreseen.reached(head);
    this.#queue.settle(head);
  }

  /** The board listens. */
  open() {
    this.#queue.open();
  }

  /** @param {number} [closeCode] */
  away(closeCode) {
    this.#queue.away(closeCode);
  }

  /** @param {NoteRecord[]} notes */
  notes(notes) {
    return this.#foreseen.over(notes);
  }

  /** @param {ThemeRecord[]} themes */
  themes(themes) {
    return this.#foreseen.overThemes(themes);
  }

  /** @param {Entry} entry */
  #settle(entry) {
    if (entry.state === "saved") this.#foreseen.accepted(entry.id, entry.head ?? 0);
    else if (entry.state === "refused") this.#refuse(entry);
    else return;
    this.#answered(entry);
  }

  /** @param {Entry} entry */
  #refuse(entry) {
    this.#foreseen.rejected(entry.id);
    if (!hasText(entry)) this.#queue.discard(entry.id);
  }
}

/** @param {Entry} entry */
function hasText({ command }) {
  return typeof command.text === "string";
}
