// @ts-check
import { element } from "../shared/page.js";
import { Arrivals } from "./arrivals.js";
import { Desk } from "./desk.js";
import { keepFocus } from "./focus-keeper.js";
import { emptyMain, furnish } from "./furnish.js";
import { mayLeave } from "./half-written.js";
import { Lead } from "./lead.js";
import { Meeting } from "./meeting.js";
import { ReviewQueue } from "./review-queue.js";
import { acts } from "./standing.js";
import { chooseText } from "./text-conflict.js";
import { whenDone } from "./when-done.js";

/** @typedef {import("../shared/board-connection.js").ConnectionState} ConnectionState */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./meeting.js").Access} Access */
/** @typedef {import("./top-bar.js").Trouble} Trouble */

/** How long contact may be gone before the page says so, and a sentence stands there, in milliseconds. */
const patience = 3_000;
const sentenceStands = 12_000;
const wrongVersion = 4502;

/** The whole console: one meeting, and the page that shows it in the language chosen. */
export class Console {
  #body;
  #ways;
  #meeting;
  #desk;
  #main = emptyMain();
  #queue = new ReviewQueue();
  #told = element("p", { class: "told", role: "status" });
  #heard = element("p", { class: "visually-hidden", "aria-live": "polite" });
  #over = new AbortController();
  #arrivals = new Arrivals(() => this.#desk, this.#queue, this.#heard);
  #lead;
  /** @type {ReturnType<typeof furnish> | undefined} */
  #furniture;
  /** @type {Trouble | undefined} */
  #trouble;
  /** @type {Record<"patience" | "sentence", ReturnType<typeof setTimeout> | undefined>} */
  #timers = { patience: undefined, sentence: undefined };

  /**
   * @param {HTMLElement} body
   * @param {Access} access
   * @param {string} language
   * @param {object} ways
   * @param {(language: string) => void} ways.speak remembers a language
   * @param {boolean} ways.isTyped the leader code was typed, so the person is asked whether to take over
   * @param {(closeCode: number) => void} ways.denied the server will not let this device lead
   */
  constructor(body, access, language, ways) {
    this.#body = body;
    this.#ways = ways;
    this.#meeting = new Meeting(access, language, {
      onChange: () => this.#changed(),
      onBarred: (reason) => this.#tell(this.#desk.refusal(reason)),
      onState: (state, code) => this.#connectionChanged(state, code),
      onAnswer: (entry) => this.#answered(entry),
    });
    this.#desk = this.#makeDesk(language);
    this.#lead = new Lead(() => this.#desk, ways.isTyped);
    this.#furnish();
    document.addEventListener("keydown", (event) => this.#furniture?.onKey(event));
  }

  /** @param {string} language */
  #makeDesk(language) {
    this.#over.abort();
    this.#over = new AbortController();
    return new Desk(this.#meeting, language, {
      tell: (sentence) => this.#tell(sentence),
      show: (view) => this.#furniture?.views.show(view),
      redraw: () => this.#draw(),
      over: this.#over.signal,
    });
  }

  #furnish() {
    document.documentElement.lang = this.#desk.language;
    this.#furniture = furnish(this.#desk, this.#main, {
      queue: this.#queue,
      trouble: () => this.#trouble,
      lead: this.#lead,
      told: this.#told,
      speak: (language) => this.#speak(language),
    });
    this.#body.replaceChildren(...this.#furniture.roots, this.#heard);
    this.#draw();
  }

  /**
   * Furnishes the page anew; what is half written is not carried over, so it asks first.
   * @param {string} language
   */
  async #speak(language) {
    if (language === this.#desk.language || !await mayLeave(this.#desk, this.#body)) return;
    this.#ways.speak(language);
    this.#desk = this.#makeDesk(language);
    this.#furnish();
    this.#desk.show("meeting");
  }

  /** What others did is told before it is drawn. */
  #changed() {
    this.#lead.look();
    this.#draw();
  }

  #draw() {
    this.#body.dataset.may = acts(this.#meeting.standing);
    this.#arrivals.look();
    keepFocus(() => this.#furniture?.parts.forEach((part) => part.draw()));
  }

  /** @param {string} sentence */
  #tell(sentence) {
    clearTimeout(this.#timers.sentence);
    this.#told.textContent = sentence;
    this.#timers.sentence = setTimeout(() => this.#told.replaceChildren(), sentenceStands);
  }

  /** @param {Entry} entry */
  #answered(entry) {
    const { state, reason, command } = entry;
    const told = state === "refused" ? this.#desk.refusal(reason) : whenDone(this.#desk, command);
    if (told) this.#tell(told);
    if (command.type === "postNote") this.#arrivals.knows(String(command.note));
    if (state !== "refused") return;
    this.#changed();
    if (reason === "noteHasChanged" && command.type === "editNote") chooseText(this.#desk, entry);
    if (command.type === "putAction") this.#furniture?.plan.again(entry);
    if (reason === "cardHasChanged") this.#furniture?.material.again(command);
  }

  /**
   * @param {ConnectionState} state
   * @param {number} [closeCode]
   */
  #connectionChanged(state, closeCode) {
    clearTimeout(this.#timers.patience);
    if (state === "stopped") return this.#stopped(closeCode ?? 0);
    if (state === "open") return this.#suffer(undefined);
    this.#timers.patience = setTimeout(() => this.#suffer("away"), patience);
  }

  /** @param {number} closeCode */
  #stopped(closeCode) {
    if (closeCode === wrongVersion) this.#suffer("wrongVersion");
    else this.#ways.denied(closeCode);
  }

  /** @param {Trouble | undefined} trouble */
  #suffer(trouble) {
    const isBack = this.#trouble === "away" && trouble === undefined;
    this.#trouble = trouble;
    if (isBack) this.#tell(this.#desk.say("net.back"));
    this.#draw();
  }
}
