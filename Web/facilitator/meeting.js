// @ts-check
import { BoardConnection } from "../shared/board-connection.js";
import { BoardStore } from "../shared/board-store.js";
import { checkOnReturn } from "../shared/check-on-return.js";
import { socketAddress } from "../shared/socket-address.js";
import { neighbours } from "./agenda-model.js";
import { Asked } from "./asked.js";
import { inOrder } from "./column-model.js";
import { namesTooMany } from "./most-at-once.js";
import { may, standingOf } from "./standing.js";

/** @typedef {import("../shared/board-connection.js").ConnectionState} ConnectionState */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("../shared/messages.js").ServerMessage} ServerMessage */

/**
 * @typedef {object} Access what makes this device lead a board
 * @property {string} board
 * @property {string} secret
 * @property {string} token the device's own
 * @property {"facilitator" | "moderator"} role
 *
 * @typedef {object} Listeners
 * @property {() => void} onChange the board, or what is expected of it, looks different
 * @property {(state: ConnectionState, closeCode?: number) => void} onState
 * @property {(reason: string) => void} onBarred something was asked that may not be asked from here now
 * @property {(entry: Entry) => void} onAnswer a command is saved or refused
 */

/** One facilitator's hold on a board: what it looks like, and what is asked of it. */
export class Meeting {
  store = new BoardStore();
  #listeners;
  #connection;
  #asked;

  /**
   * @param {Access} access
   * @param {string} language
   * @param {Listeners} listeners
   */
  constructor({ board, secret, token, role }, language, listeners) {
    this.role = role;
    this.door = { board, secret };
    this.#listeners = listeners;
    this.store.subscribe(listeners.onChange);
    this.#asked = new Asked({
      board,
      send: (message) => this.#connection.send(message),
      answered: listeners.onAnswer,
    });
    this.#connection = new BoardConnection({
      url: socketAddress(`/b/${board}/ws`),
      hello: () => ({ board, secret, token, language, role, ...this.store.position }),
      onMessage: (message) => this.#receive(message),
      onState: (state, code) => this.#connectionChanged(state, code),
    });
    checkOnReturn(this.#connection);
  }

  get board() {
    return this.store.get("board");
  }

  /** What this device may do now. */
  get standing() {
    return standingOf({
      role: this.role,
      device: this.store.you?.device,
      leader: this.store.get("leader")?.device,
      isClosed: this.board?.state === "closed" || this.board?.state === "reading",
    });
  }

  /** Why what is asked may not be done from here now. */
  get barred() {
    return this.role === "moderator" ? "notAllowed" : "notLeading";
  }

  get phases() {
    return inOrder(this.store.all("phase"));
  }

  get phase() {
    return neighbours(this.phases).current;
  }

  get columns() {
    return inOrder(this.store.all("column"));
  }

  /** Those of the current phase, in the order of the screen. */
  get currentColumns() {
    return (this.phase?.columns ?? []).flatMap((id) => this.store.get("column", id) ?? []);
  }

  /** The themes as they will look once all that was asked is done. */
  get themes() {
    return this.#asked.themes(this.store.all("theme"));
  }

  /** @param {string} id */
  theme(id) {
    return this.themes.find((theme) => theme.id === id);
  }

  /** The notes as they will look once all that was asked is done. */
  get notes() {
    return this.#asked.notes(this.store.all("note"));
  }

  /** @param {string} id */
  note(id) {
    return this.notes.find((note) => note.id === id);
  }

  /** Texts that the board did not take, kept until they are sent again or thrown away. */
  get refusedTexts() {
    return this.#asked.refusedTexts;
  }

  /** @param {string} id of a refused text */
  discard(id) {
    this.#asked.discard(id);
    this.#listeners.onChange();
  }

  /**
   * Asks the board for something.
   * @param {Command} command
   * @param {import("./foreseen.js").Foresight} [foresight] shown at once, taken back on refusal
   * @returns {boolean} whether it may be asked from here now
   */
  ask(command, foresight) {
    const reason = this.#barrier(command);
    if (reason) {
      this.#listeners.onBarred(reason);
      return false;
    }
    this.#asked.add(command, foresight);
    if (foresight) this.#listeners.onChange();
    return true;
  }

  /** @param {Command} command */
  #barrier(command) {
    if (!may(this.standing, command.type)) return this.barred;
    return namesTooMany(command) ? "tooManyAtOnce" : undefined;
  }

  /** @param {ServerMessage} message */
  #receive(message) {
    if (message.type === "accepted" || message.type === "rejected") {
      return this.#asked.answer(message);
    }
    this.store.receive(message);
    this.#asked.reached(this.store.head);
    if (message.type !== "welcome") return;
    this.#leadIfNobodyDoes();
    this.#asked.open();
  }

  /** The first to come in leads. */
  #leadIfNobodyDoes() {
    const isFree = this.role === "facilitator" && !this.store.get("leader") &&
      this.board?.state !== "closed";
    if (isFree && !this.#asked.has("takeLead")) this.#asked.add({ type: "takeLead" });
  }

  /**
   * @param {ConnectionState} state
   * @param {number} [closeCode]
   */
  #connectionChanged(state, closeCode) {
    if (state === "away") this.#asked.away(closeCode);
    this.#listeners.onState(state, closeCode);
  }
}
