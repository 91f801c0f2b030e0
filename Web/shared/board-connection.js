// @ts-check

import { subprotocol } from "./socket-address.js";

/** @typedef {import("./messages.js").ServerMessage} ServerMessage */
/** @typedef {"connecting" | "open" | "away" | "stopped"} ConnectionState */

/**
 * What a connection needs from the browser, so that tests can stand in for it.
 * @typedef {object} Surroundings
 * @property {(url: string, protocol: string) => WebSocket} socket
 * @property {(milliseconds: number, act: () => void) => () => void} after  returns what cancels
 * @property {() => number} random
 */

/** @type {Surroundings} */
const browser = {
  socket: (url, protocol) => new WebSocket(url, protocol),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

const answerWithin = 5_000;
const answerWithinOnReturn = 2_000;
const quietFor = 10_000;
const backOff = { first: 500, most: 2_000, afterBadMessage: 5_000 };
const badMessage = 4400;
/** The `readyState` of a socket that is open; before, it is less. */
const isOpen = 1;

/**
 * Keeps one page in touch with one board: connects, says hello, notices silence, comes back.
 *
 * It is `open` from the first message that answers the hello. After that a connection that is lost
 * is `away` until the server answers again, and `stopped` when a close code says not to come back.
 */
export class BoardConnection {
  #options;
  #browser;
  #opened;
  /** @type {WebSocket | undefined} */
  #socket;
  /** @type {ConnectionState} */
  #state = "connecting";
  #failures = 0;
  /** The one deadline that runs: an answer, the next ping, or the next attempt. */
  #cancel = () => {};

  /**
   * @param {object} options
   * @param {string} options.url
   * @param {() => object} options.hello  the fields of `hello`, asked for at each attempt
   * @param {(message: ServerMessage) => void} options.onMessage
   * @param {(state: ConnectionState, closeCode?: number) => void} options.onState
   * @param {WebSocket} [options.opened]  to `url`, opened before; the first to be tried
   * @param {Surroundings} [surroundings]
   */
  constructor(options, surroundings = browser) {
    this.#options = options;
    this.#browser = surroundings;
    this.#opened = options.opened;
    this.#connect();
  }

  get state() {
    return this.#state;
  }

  /**
   * Sends when the board is listening.
   * @param {object} message
   * @returns {boolean} whether it left the page; what left may still get lost
   */
  send(message) {
    if (this.#state !== "open" || this.#socket?.readyState !== isOpen) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Asks at once whether the server is still there; for when a page comes back to the eye. */
  check() {
    if (this.#state === "stopped") return;
    if (this.#state === "open") return this.#ask(answerWithinOnReturn);
    this.#failures = 0;
    if (!this.#socket) this.#connect();
  }

  /** Leaves for good. */
  stop() {
    this.#drop();
    this.#enter("stopped");
  }

  #connect() {
    this.#drop();
    const socket = this.#takeOpened() ?? this.#browser.socket(this.#options.url, subprotocol);
    this.#socket = socket;
    const sayHello = () => {
      socket.send(JSON.stringify({ type: "hello", ...this.#options.hello() }));
    };
    if (socket.readyState === isOpen) sayHello();
    else socket.onopen = sayHello;
    socket.onmessage = (event) => this.#receive(JSON.parse(event.data));
    socket.onclose = (event) => this.#lose(event.code);
    this.#wait(answerWithin, () => this.#lose(1006));
  }

  /** One that has closed meanwhile would never say so. */
  #takeOpened() {
    const socket = this.#opened;
    this.#opened = undefined;
    return socket && socket.readyState <= isOpen ? socket : undefined;
  }

  /** @param {ServerMessage} message */
  #receive(message) {
    this.#failures = 0;
    this.#wait(quietFor, () => this.#ask(answerWithin));
    if (this.#state !== "open") this.#enter("open");
    this.#options.onMessage(message);
  }

  /** @param {number} deadline */
  #ask(deadline) {
    if (!this.send({ type: "ping" })) return this.#lose(1006);
    this.#wait(deadline, () => this.#lose(1006));
  }

  /** @param {number} code */
  #lose(code) {
    this.#drop();
    if (code >= 4500 && code <= 4999) return this.#enter("stopped", code);
    const step = Math.min(backOff.first * 2 ** this.#failures, backOff.most);
    const pause = code === badMessage
      ? backOff.afterBadMessage
      : step * (0.75 + this.#browser.random() / 2);
    this.#failures += 1;
    this.#wait(pause, () => this.#connect());
    if (this.#state === "open") this.#enter("away", code);
  }

  /** Forgets the socket first: one that the network swallowed may speak or close much later. */
  #drop() {
    this.#cancel();
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /**
   * @param {number} milliseconds
   * @param {() => void} act
   */
  #wait(milliseconds, act) {
    this.#cancel();
    this.#cancel = this.#browser.after(milliseconds, act);
  }

  /**
   * @param {ConnectionState} state
   * @param {number} [closeCode]
   */
  #enter(state, closeCode) {
    this.#state = state;
    this.#options.onState(state, closeCode);
  }
}
