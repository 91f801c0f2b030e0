// @ts-check

/** @typedef {import("./messages.js").Command} Command */
/** @typedef {import("./device-memory.js").DeviceMemory} DeviceMemory */

/**
 * `waiting` has not left the page, `saving` has and is not answered, `unknown` has but the
 * connection was lost before the answer: it is sent again. `saved` is on the server's disk.
 * @typedef {"waiting" | "saving" | "unknown" | "saved" | "refused"} EntryState
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {Command} command
 * @property {number} at  when it was added, by this device; never twice the same
 * @property {EntryState} state
 * @property {string} [reason]  why it was refused
 * @property {number} [head]  where it stands in the log once saved
 */

/**
 * What was asked of a board, on the device until it is settled. Each entry has a key of its own, so that two tabs
 * never overwrite each other's; each page has its own keys, so that none settles what another asked.
 */
export class Outbox {
  #memory;
  #prefix;

  /**
   * @param {DeviceMemory} memory
   * @param {string} page
   * @param {string} board
   */
  constructor(memory, page, board) {
    this.#memory = memory;
    this.#prefix = `tavla.${page}.${board}.`;
  }

  /** @param {Entry} entry */
  write({ id, command, at, reason }) {
    this.#memory.set(this.#prefix + id, JSON.stringify({ id, command, at, reason }));
  }

  /** @param {string} id */
  remove(id) {
    this.#memory.delete(this.#prefix + id);
  }

  /**
   * Those that were left here: refused, or not known to have arrived.
   * @returns {Entry[]}
   */
  get left() {
    return this.#memory.keys(this.#prefix).flatMap((key) => {
      const { command, at, reason } = JSON.parse(this.#memory.get(key) ?? "{}");
      const id = key.slice(this.#prefix.length);
      return command ? [{ id, command, at, state: reason ? "refused" : "unknown", reason }] : [];
    });
  }
}
