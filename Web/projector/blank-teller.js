// @ts-check

import { newId } from "../shared/ids.js";

/** @typedef {import("../shared/messages.js").ServerMessage} ServerMessage */
/** @typedef {import("./blank-switch.js").BlankSwitch} BlankSwitch */

/**
 * Tells the board, after the fact, that somebody has blanked the screen at the screen, so that the facilitator knows
 * and can lift it. Only what is wished for last is told; without contact, once there is some.
 */
export class BlankTeller {
  #switch;
  #send;
  #after;
  /** @type {{id: string, head?: number} | undefined}  what the board has not shown yet */
  #asked;
  #drawn = 0;

  /**
   * @param {BlankSwitch} blank
   * @param {(message: object) => boolean} send
   * @param {(act: () => void, milliseconds: number) => void} [after]
   */
  constructor(blank, send, after = setTimeout) {
    this.#switch = blank;
    this.#send = send;
    this.#after = after;
  }

  get isTelling() {
    return this.#asked !== undefined;
  }

  /** @param {ServerMessage} message */
  receive(message) {
    // What was asked before is in the welcome, or never came.
    if (message.type === "welcome" && this.#asked) this.#asked.head = message.head;
    if (message.type !== "accepted" && message.type !== "rejected") return;
    if (message.id !== this.#asked?.id) return;
    if (message.type === "accepted") {
      this.#asked.head = message.head;
      return this.drawn(this.#drawn);
    }
    this.#asked = undefined;
    if (message.retryAfter !== undefined) this.#after(() => this.tell(), message.retryAfter);
  }

  /**
   * The board is drawn as it stands at `head`.
   * @param {number} head
   */
  drawn(head) {
    this.#drawn = head;
    if (this.#asked?.head !== undefined && this.#asked.head <= head) this.#asked = undefined;
    this.tell();
  }

  tell() {
    const { wish } = this.#switch;
    if (!wish || this.#asked) return;
    const id = newId();
    if (this.#send({ type: "command", id, command: { type: wish } })) this.#asked = { id };
  }
}
