// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("../shared/board-connection.js").ConnectionState} ConnectionState */
/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("./words.js").Words} Words */

const sayAwayAfter = 3_000;
const sentenceStands = 12_000;

/** What stands around the cards: which meeting, the way to the notes, and what was just done. */
export class Frame {
  #words;
  #speak;
  #title = element("p", { class: "core-board" });
  #language = element("button", { class: "button button-quiet", type: "button" });
  #write = element("a", { class: "button", href: "/j" }, icon("edit"), element("span"));
  #heading = element("h1");
  #help = element("p", { class: "soft" });
  #contact = element("p", { class: "band", role: "status", hidden: true });
  #told = element("span");
  #undo = element("button", { class: "button", type: "button" });
  #toast = element("div", { class: "band core-toast", hidden: true });
  #main = /** @type {HTMLElement} */ (document.querySelector("main"));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #awayTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #toldTimer;
  #isAway = false;
  /** @type {(() => void) | undefined} */
  #takeBack;

  /**
   * @param {() => Words} words
   * @param {(language: string) => void} speak
   */
  constructor(words, speak) {
    this.#words = words;
    this.#speak = speak;
    this.#language.append(icon("globe"), element("span"));
    this.#language.addEventListener("click", () => {
      this.#speak(this.#words().language === "sv" ? "en" : "sv");
    });
    this.#undo.addEventListener("click", () => {
      const takeBack = this.#takeBack;
      this.tell("");
      takeBack?.();
    });
    this.#toast.append(this.#told, this.#undo);
  }

  /** @param {HTMLElement} content */
  open(content) {
    const top = element(
      "header",
      { class: "core-top" },
      icon("mark"),
      this.#title,
      this.#language,
      this.#write,
    );
    this.#main.replaceChildren(this.#heading, this.#help, content);
    this.#main.before(top, this.#contact);
    // The region is always there: what comes with its region is not read out everywhere.
    this.#main.after(element("div", { role: "status" }, this.#toast));
  }

  /** @param {BoardStore} store */
  draw(store) {
    const { say, language } = this.#words();
    const board = store.get("board");
    document.documentElement.lang = language;
    document.title = board ? `${board.title} · ${say("page.title")}` : say("page.title");
    this.#title.textContent = board?.title ?? say("net.connecting");
    this.#heading.textContent = say("page.title");
    this.#help.textContent = say("page.help");
    this.#undo.textContent = say("card.undo");
    write(this.#language, say("page.language"));
    this.#language.lang = language === "sv" ? "en" : "sv";
    write(this.#write, say("page.write"));
    const isClosed = board?.state === "closed";
    this.#contact.hidden = !this.#isAway && !isClosed;
    const sentence = this.#isAway ? say("net.away") : isClosed ? say("net.closed") : "";
    if (this.#contact.textContent !== sentence) this.#contact.textContent = sentence;
  }

  /** @param {ConnectionState} state */
  noteContact(state) {
    clearTimeout(this.#awayTimer);
    if (state === "away" || state === "connecting") {
      this.#awayTimer = setTimeout(() => this.#showContact(true), sayAwayAfter);
    } else this.#showContact(false);
  }

  /**
   * @param {string} sentence
   * @param {() => void} [undo]
   */
  tell(sentence, undo) {
    clearTimeout(this.#toldTimer);
    this.#takeBack = undo;
    this.#told.textContent = sentence;
    this.#undo.hidden = !undo;
    this.#toast.hidden = !sentence;
    if (sentence) this.#toldTimer = setTimeout(() => this.tell(""), sentenceStands);
  }

  /** The server does not let this device in. @param {boolean} isOld  the page must be loaded anew */
  stop(isOld) {
    const { say } = this.#words();
    this.#main.replaceChildren(
      element("h1", {}, say(isOld ? "stopped.wrongVersion" : "stopped.other")),
      element(
        "p",
        {},
        element(
          "a",
          { class: "button button-primary", href: isOld ? location.pathname : "/" },
          say(isOld ? "stopped.reload" : "stopped.code"),
        ),
      ),
    );
  }

  /** @param {boolean} isAway */
  #showContact(isAway) {
    this.#isAway = isAway;
    this.#contact.hidden = !isAway;
    this.#contact.textContent = isAway ? this.#words().say("net.away") : "";
  }
}

/**
 * @param {HTMLElement} button  with its word in a span
 * @param {string} word
 */
function write(button, word) {
  const place = button.querySelector("span");
  if (place) place.textContent = word;
}
