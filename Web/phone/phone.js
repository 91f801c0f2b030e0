// @ts-check

import { BoardConnection } from "../shared/board-connection.js";
import { BoardStore } from "../shared/board-store.js";
import { checkOnReturn } from "../shared/check-on-return.js";
import { CommandQueue } from "../shared/command-queue.js";
import { startClock } from "../shared/page.js";
import { addressOf, opened } from "./arrival.js";
import { BoardPage } from "./board-page.js";
import { drawClock, drawStopped, drawTop, part, showScreen, stayAboveKeyboard } from "./frame.js";
import { GroupPlace } from "./group-place.js";
import { fetchLater } from "./later.js";
import { Leaving } from "./leaving.js";
import { OfflineBand, Toast } from "./overlays.js";
import { planPlace } from "./plan-place.js";
import { currentGroup, screenFor } from "./reading.js";
import { viewOf } from "./texts.js";
import { VotePlace } from "./vote-place.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/device-memory.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/board-connection.js").ConnectionState} ConnectionState */
/** @typedef {import("../shared/messages.js").ServerMessage} ServerMessage */
/** @typedef {import("./language.js").Speech} Speech */
/** @typedef {import("./arrival.js").Seat} Seat */

/** One phone at one board: what it shows follows from the store, the queue and a few choices. */
export class Phone {
  #seat;
  #memory;
  #speech;
  #store = new BoardStore();
  #toast = new Toast();
  #band;
  #queue;
  #connection;
  #boardPage;
  #votePlace;
  #drawPlan = planPlace(() => this.#draw());
  #groupPlace;
  #leaving;
  #redrawClock;
  /** @type {import("./reading.js").Screen | undefined} */
  #screen;
  /** @type {number | undefined} */
  #stoppedBy;

  /**
   * @param {Seat} seat
   * @param {DeviceMemory} memory
   * @param {Speech} speech
   */
  constructor(seat, memory, speech) {
    this.#seat = seat;
    this.#memory = memory;
    this.#speech = speech;
    const say = /** @type {Speech["say"]} */ ((...words) => this.#speech.say(...words));
    this.#band = new OfflineBand(say);
    this.#queue = new CommandQueue({
      board: seat.board,
      memory,
      send: (message) => this.#connection.send(message),
      onChange: (entry) => this.#settle(entry),
    });
    const redraw = () => this.#draw();
    this.#boardPage = new BoardPage({
      board: seat.board,
      memory,
      store: this.#store,
      queue: this.#queue,
      toast: this.#toast,
      say,
      redraw,
    });
    this.#votePlace = new VotePlace(this.#queue, redraw);
    const { drafts } = this.#boardPage;
    this.#groupPlace = new GroupPlace(this.#store, this.#queue, drafts, this.#toast, redraw);
    this.#leaving = new Leaving(memory, seat.board, () => this.#boardPage.close());
    this.#connection = this.#connect();
    this.#redrawClock = startClock(() => this.#timeLeft, (...time) => drawClock(say, ...time));
    this.#store.subscribe(redraw);
    part("start").addEventListener("click", () => {
      memory.set(this.#rulesKey, "read");
      this.#draw();
    });
    stayAboveKeyboard();
    this.#enter("connecting");
  }

  /** @param {Speech} speech */
  speak(speech) {
    this.#speech = speech;
    this.#draw();
  }

  get #rulesKey() {
    return `tavla.rules.${this.#seat.board}`;
  }

  get #timeLeft() {
    return this.#store.get("board")?.state === "closed" ? undefined : this.#store.remaining;
  }

  #connect() {
    const connection = new BoardConnection({
      url: addressOf(this.#seat),
      opened,
      hello: () => ({
        ...this.#seat,
        language: this.#speech.language,
        ...this.#store.position,
      }),
      onMessage: (message) => this.#receive(message),
      onState: (state, code) => this.#enter(state, code),
    });
    checkOnReturn(connection);
    return connection;
  }

  /** @param {ServerMessage} message */
  #receive(message) {
    if (message.type === "accepted" || message.type === "rejected") this.#queue.answer(message);
    else this.#store.receive(message);
    // Only now are entries seen beside what the welcome says of them.
    if (message.type !== "welcome") return;
    this.#queue.open();
    // After the page is drawn, so that nothing comes before that.
    requestAnimationFrame(() => fetchLater(() => this.#draw()));
  }

  /**
   * @param {ConnectionState} state
   * @param {number} [code]
   */
  #enter(state, code) {
    if (state !== "open") this.#queue.away(code);
    this.#stoppedBy = state === "stopped" ? code : undefined;
    this.#band.note(state === "away");
    this.#leaving.stop(this.#stoppedBy);
    this.#draw();
  }

  /** @param {Entry} entry */
  #settle(entry) {
    if (entry.state === "refused") this.#boardPage.takeBack(entry);
    this.#draw();
  }

  #draw() {
    this.#queue.settle(this.#store.head);
    this.#leaving.see(this.#store.get("board")?.state);
    const { isBusy } = this.#boardPage;
    this.#votePlace.meet(this.#store, isBusy);
    const group = currentGroup(this.#store, this.#queue.entries);
    const screen = screenFor(this.#store, {
      isStopped: this.#stoppedBy !== undefined,
      hasReadRules: this.#memory.get(this.#rulesKey) !== undefined,
      isAsked: this.#groupPlace.isAsking(isBusy),
      wantsGroup: this.#groupPlace.isWanted,
      leftVote: this.#votePlace.left,
      isBusy,
      group,
    });
    const view = viewOf(this.#store, this.#speech);
    this.#votePlace.drawWays(this.#store);
    part("form").hidden = screen !== "board";
    drawTop(view, group);
    this.#band.draw(this.#boardPage.waiting);
    this.#redrawClock();
    if (screen === "stopped") drawStopped(view, this.#stoppedBy);
    if (screen === "ask") this.#groupPlace.drawQuestion(view);
    if (screen === "groups") this.#groupPlace.draw(view, group);
    if (screen === "vote") this.#votePlace.draw(view);
    this.#drawPlan(view);
    this.#groupPlace.drawSecretary(view, group);
    if (screen === "board") this.#boardPage.draw(view, group, this.#connection.state === "open");
    showScreen(screen, this.#screen);
    this.#screen = screen;
  }
}
