// @ts-check

import { BoardConnection, checkOnReturn, socketAddress } from "../shared/board-connection.js";
import { BoardStore } from "../shared/board-store.js";
import { CommandQueue, newId } from "../shared/command-queue.js";
import { startClock } from "../shared/page.js";
import { NoteForm } from "./note-form.js";
import { NoteList, notesOfOthers, ownNotes } from "./note-list.js";
import * as screens from "./screens.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/command-queue.js").DeviceMemory} DeviceMemory */
/** @typedef {import("../shared/board-connection.js").ConnectionState} ConnectionState */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./note-list.js").Card} Card */
/** @typedef {{board: string, secret: string, token: string}} Seat */
/** @typedef {import("./language.js").Speech} Speech */

const { part, write } = screens;
const bannerAfter = 3_000;
const toastFor = 15_000;
const writing = new Set(["postNote", "editNote"]);

/** One phone at one board: what it shows follows from the store, the queue and a few choices. */
export class Phone {
  #seat;
  #memory;
  #speech;
  #store = new BoardStore();
  #queue;
  #connection;
  #form;
  #list;
  #redrawClock;
  #screen = "";
  /** The question that is answered, when several are open. */
  #column = "";
  #wantsGroup = false;
  #isAwayLong = false;
  /** @type {number | undefined} */
  #stoppedBy;
  /** @type {Card | undefined} */
  #inMenu;
  /** @type {(() => void) | undefined} */
  #undo;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #bannerTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #toastTimer;

  /**
   * @param {Seat} seat
   * @param {DeviceMemory} memory
   * @param {Speech} speech
   */
  constructor(seat, memory, speech) {
    this.#seat = seat;
    this.#memory = memory;
    this.#speech = speech;
    /** @type {Speech["say"]} */
    const say = (key, values) => this.#speech.say(key, values);
    this.#form = new NoteForm({
      form: /** @type {HTMLFormElement} */ (part("form")),
      board: seat.board,
      memory,
      say,
      onSend: (text, edited) => this.#send(text, edited),
    });
    this.#list = new NoteList({ list: part("notes"), news: part("news"), say });
    this.#queue = new CommandQueue({
      board: seat.board,
      memory,
      send: (message) => this.#connection.send(message),
      onChange: (entry) => this.#settle(entry),
    });
    this.#connection = this.#connect();
    this.#redrawClock = startClock(() => this.#store.remaining, drawClock);
    this.#store.subscribe(() => this.#draw());
    this.#listen();
    this.#enter("connecting");
  }

  /** @param {Speech} speech */
  speak(speech) {
    this.#speech = speech;
    this.#draw();
  }

  #connect() {
    const connection = new BoardConnection({
      url: socketAddress(`/b/${this.#seat.board}/ws`),
      hello: () => ({
        ...this.#seat,
        role: "participant",
        language: this.#speech.language,
        ...this.#store.position,
      }),
      onMessage: (message) => {
        if (message.type === "accepted" || message.type === "rejected") this.#queue.answer(message);
        else this.#store.receive(message);
      },
      onState: (state, code) => this.#enter(state, code),
    });
    checkOnReturn(connection);
    return connection;
  }

  /**
   * @param {ConnectionState} state
   * @param {number} [code]
   */
  #enter(state, code) {
    if (state === "open") this.#queue.open();
    else this.#queue.away();
    this.#stoppedBy = state === "stopped" ? code : undefined;
    this.#isAwayLong = false;
    clearTimeout(this.#bannerTimer);
    if (state !== "open") this.#bannerTimer = setTimeout(() => this.#stayAway(), bannerAfter);
    this.#draw();
  }

  #stayAway() {
    this.#isAwayLong = true;
    this.#draw();
  }

  #listen() {
    /** @param {string} id @param {() => void} act */
    const onTap = (id, act) => part(id).addEventListener("click", act);
    onTap("start", () => {
      this.#memory.set(`tavla.rules.${this.#seat.board}`, "read");
      this.#draw();
    });
    onTap("place", () => this.#chooseGroup(undefined, true));
    onTap("keep-group", () => this.#chooseGroup(undefined, false));
    onTap("menu-edit", () => this.#edit(this.#closeMenu()));
    onTap("menu-withdraw", () => this.#withdraw(this.#closeMenu()));
    onTap("menu-close", () => this.#closeMenu());
    onTap("toast-undo", () => {
      this.#undo?.();
      this.#show("");
    });
    // A tap beside the sheet lands on the dialog itself.
    part("menu").addEventListener("click", ({ target }) => {
      if (target === part("menu")) this.#closeMenu();
    });
  }

  /**
   * @param {string} text
   * @param {{id: string} | undefined} edited
   */
  #send(text, edited) {
    if (edited) this.#queue.add({ type: "editNote", note: edited.id, text });
    else this.#queue.add({ type: "postNote", note: newId(), column: this.#column, text });
    this.#draw();
    if (!edited) part("page").scrollTo({ top: part("page").scrollHeight });
  }

  /** @param {Card} card */
  #openMenu(card) {
    this.#inMenu = card;
    write("menu-text", card.text);
    part("menu-edit").hidden = !this.#canWrite(card.column);
    /** @type {HTMLDialogElement} */ (part("menu")).showModal();
  }

  #closeMenu() {
    /** @type {HTMLDialogElement} */ (part("menu")).close();
    return /** @type {Card} */ (this.#inMenu);
  }

  /** @param {Card} card */
  #edit(card) {
    this.#column = card.column;
    this.#draw();
    this.#form.edit(card);
  }

  /** @param {Card} card */
  #withdraw({ id, column, text }) {
    this.#queue.add({ type: "withdrawNote", note: id });
    this.#show(
      this.#speech.say("note.withdrawn"),
      () => this.#queue.add({ type: "postNote", note: newId(), column, text }),
    );
  }

  /**
   * A refused text is written anew, or let go.
   * @param {Card} card
   * @param {boolean} isRewrite
   */
  #takeBack(card, isRewrite) {
    this.#queue.discard(card.refused?.id ?? "");
    this.#column = isRewrite ? card.column : this.#column;
    this.#draw();
    if (!isRewrite) return;
    if (this.#store.get("ownNote", card.id)) this.#form.edit(card);
    else this.#form.rewrite(card.text);
  }

  /**
   * A text that was refused goes back to where it was written, when there is room for it.
   * @param {Entry} entry
   */
  #settle({ id, command, state, reason }) {
    if (state === "refused") {
      const { type, column, text } = /** @type {Record<string, string>} */ (command);
      const say = this.#speech.say;
      const why = say(`refused.${reason}`) || say("refused.other");
      const isBack = type === "postNote" && this.#canWrite(column) &&
        this.#form.giveBack(column, text, why);
      if (!writing.has(type)) this.#show(why);
      if (isBack || !writing.has(type)) this.#queue.discard(id);
    }
    this.#draw();
  }

  /**
   * @param {string | undefined} group
   * @param {boolean} isOpen  whether the choice stays on the screen
   */
  #chooseGroup(group, isOpen) {
    this.#wantsGroup = isOpen;
    if (group) this.#queue.add({ type: "chooseGroup", group });
    this.#draw();
  }

  /** @param {string} column */
  #canWrite(column) {
    return this.#store.get("board")?.state === "open" &&
      this.#store.get("column", column)?.isOpen === true;
  }

  #draw() {
    this.#queue.settle(this.#store.head);
    const group = screens.currentGroup(this.#store, this.#queue.entries);
    const screen = screens.screenFor(this.#store, {
      isStopped: this.#stoppedBy !== undefined,
      hasReadRules: this.#memory.get(`tavla.rules.${this.#seat.board}`) !== undefined,
      wantsGroup: this.#wantsGroup,
      group,
    });
    const view = { store: this.#store, ...this.#speech };
    part("top").hidden = screen !== "board";
    part("form").hidden = true;
    screens.drawTop(view, group);
    this.#drawBand();
    this.#redrawClock?.();
    if (screen === "stopped") screens.drawStopped(view, this.#stoppedBy);
    if (screen === "groups") {
      screens.drawGroups(view, group, (id) => this.#chooseGroup(id, false));
    }
    if (screen === "board") this.#drawBoard(view, group);
    this.#screen = screens.show(screen, this.#screen);
  }

  /**
   * @param {screens.View} view
   * @param {import("../shared/records.js").GroupRecord | undefined} group
   */
  #drawBoard(view, group) {
    const columns = screens.currentColumns(this.#store);
    const column = columns.find(({ id }) => id === this.#column) ?? columns[0];
    this.#column = column?.id ?? "";
    const own = ownNotes(this.#store, this.#queue.entries, this.#connection.state === "open");
    const ids = new Set(own.map(({ id }) => id));
    const cards = column ? own.filter((card) => card.column === column.id || card.refused) : own;
    const others = column ? notesOfOthers(this.#store, column.id, ids) : [];
    screens.drawQuestions(view, columns, this.#column, (id) => {
      this.#column = id;
      this.#draw();
    });
    screens.drawQuestion(view, column, group);
    screens.drawNotesFrame(view, column, [...others, ...cards].length);
    this.#list.draw([...others, ...cards], {
      lead: (card) => screens.leadOf(view, card.column, column),
      canWrite: (card) => this.#canWrite(card.column),
      isFixed: this.#store.get("board")?.state !== "open",
      openMenu: (card) => this.#openMenu(card),
      takeBack: (card, isRewrite) => this.#takeBack(card, isRewrite),
    });
    part("form").hidden = !column || !this.#canWrite(column.id);
    if (column) this.#form.show(column, screens.stemOf(view, column));
  }

  #drawBand() {
    const waiting =
      this.#queue.entries.filter(({ command, state }) =>
        writing.has(command.type) && state !== "saved" && state !== "refused"
      ).length;
    const { say } = this.#speech;
    const text = waiting ? say("net.waiting", { count: waiting }) : say("net.offline");
    const isShown = this.#isAwayLong && this.#stoppedBy === undefined &&
      this.#screen !== "connecting";
    part("net").hidden = !isShown;
    write("net-text", isShown ? text : "");
  }

  /**
   * Says something at the foot for a while, with a way to take back what was done.
   * @param {string} text
   * @param {() => void} [undo]
   */
  #show(text, undo) {
    this.#undo = undo;
    clearTimeout(this.#toastTimer);
    part("toast").hidden = !text;
    part("toast-undo").hidden = !undo;
    write("toast-text", text);
    if (text) this.#toastTimer = setTimeout(() => this.#show(""), toastFor);
  }
}

/**
 * @param {string | undefined} time
 * @param {boolean} isOut
 */
function drawClock(time, isOut) {
  part("clock").hidden = time === undefined;
  part("time-up").hidden = !isOut;
  write("time", time ?? "");
}
