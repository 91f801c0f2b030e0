// @ts-check

import { DeviceMemory } from "./device-memory.js";
import { newId } from "./ids.js";
import { Outbox } from "./outbox.js";

/** @typedef {import("./messages.js").Command} Command */
/** @typedef {import("./messages.js").Accepted} Accepted */
/** @typedef {import("./messages.js").Rejected} Rejected */

/** @typedef {import("./outbox.js").Entry} Entry */

/** The server closes so on a message it cannot read, or that is too large: it can never be answered. */
const unreadable = [4400, 1009];

/**
 * What was asked of the board and is not settled: it waits for its answer, survives a reload, and
 * goes out again in order, one at a time. A command keeps its id, so a repeat has one effect.
 */
export class CommandQueue {
  #outbox;
  #send;
  #onChange;
  #after;
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** Whether the board is listening. */
  #isOpen = false;
  /** The entry that was sent and is not answered, or that rests before it is sent again. */
  #inFlight = "";

  /**
   * @param {object} options
   * @param {string} options.board
   * @param {string} [options.page]  where several pages on one device ask the same board
   * @param {(message: object) => boolean} options.send
   * @param {(entry: Entry) => void} options.onChange
   * @param {DeviceMemory} [options.memory]
   * @param {(milliseconds: number, act: () => void) => unknown} [options.after]
   */
  constructor({ board, page = "outbox", send, onChange, memory = new DeviceMemory(), after }) {
    this.#outbox = new Outbox(memory, page, board);
    this.#send = send;
    this.#onChange = onChange;
    this.#after = after ?? ((milliseconds, act) => setTimeout(act, milliseconds));
    this.#recall();
  }

  /** All that is not settled, oldest first. */
  get entries() {
    return [...this.#entries.values()].sort((a, b) => a.at - b.at);
  }

  /**
   * Writes the command down, then sends it when its turn comes.
   * @param {Command} command
   * @returns {string} the command's id
   */
  add(command) {
    const last = this.entries.at(-1)?.at ?? 0;
    /** @type {Entry} */
    const entry = { id: newId(), command, at: Math.max(Date.now(), last + 1), state: "waiting" };
    this.#entries.set(entry.id, entry);
    this.#outbox.write(entry);
    this.#next();
    if (entry.state === "waiting") this.#onChange(entry);
    return entry.id;
  }

  /**
   * Asks for something else instead of what has not left yet.
   * @param {Entry} entry
   * @param {Command} command
   * @returns {boolean} false when it has left
   */
  amend(entry, command) {
    if (entry.state !== "waiting") return false;
    entry.command = command;
    this.#outbox.write(entry);
    this.#onChange(entry);
    return true;
  }

  /** What waits is not sent: what it builds on was refused. @param {Entry} entry @param {string} [reason] */
  refuse(entry, reason) {
    Object.assign(entry, { state: "refused", reason });
    this.#outbox.write(entry);
    this.#onChange(entry);
  }

  /** The board listens: what waits goes out, also what another tab left behind. */
  open() {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#recall();
    this.#next();
  }

  /**
   * The board is away: what was sent and not answered is unknown until it is sent again, unless it is the reason.
   * @param {number} [code]  why the connection was closed
   */
  away(code = 0) {
    this.#isOpen = false;
    const sent = this.#entries.get(this.#inFlight);
    this.#inFlight = "";
    if (sent?.state !== "saving") return;
    if (unreadable.includes(code)) this.refuse(sent, "notUnderstood");
    else this.#become(sent, { state: "unknown" });
  }

  /** @param {Accepted | Rejected} answer */
  answer(answer) {
    const entry = this.#entries.get(answer.id);
    if (!entry) return;
    if (answer.type === "rejected" && answer.retryAfter !== undefined) {
      // It keeps its place in the queue: what comes after may build on it.
      this.#after(answer.retryAfter, () => this.#inFlight === entry.id && this.#transmit(entry));
      return;
    }
    if (answer.type === "accepted") {
      this.#outbox.remove(entry.id);
      this.#become(entry, { state: "saved", head: answer.head });
    } else {
      this.refuse(entry, answer.reason);
    }
    if (this.#inFlight === entry.id) this.#inFlight = "";
    this.#next();
  }

  /**
   * Lets go of what is saved and stands in a view that reaches this far.
   * @param {number} head
   */
  settle(head) {
    for (const entry of this.#entries.values()) {
      if (entry.head !== undefined && entry.head <= head) this.#entries.delete(entry.id);
    }
  }

  /**
   * Lets go of a refused entry, once the person has its text back.
   * @param {string} id
   */
  discard(id) {
    this.#outbox.remove(id);
    this.#entries.delete(id);
  }

  #next() {
    if (!this.#isOpen || this.#inFlight) return;
    const entry = this.entries.find(({ state }) => state === "waiting" || state === "unknown");
    if (!entry) return;
    if (!this.#transmit(entry)) return;
    this.#inFlight = entry.id;
    this.#become(entry, { state: "saving" });
  }

  /** @param {Entry} entry */
  #transmit({ id, command }) {
    return this.#send({ type: "command", id, command });
  }

  /**
   * @param {Entry} entry
   * @param {Partial<Entry>} change
   */
  #become(entry, change) {
    Object.assign(entry, change);
    this.#onChange(entry);
  }

  #recall() {
    for (const entry of this.#outbox.left) {
      if (!this.#entries.has(entry.id)) this.#entries.set(entry.id, entry);
    }
  }
}
