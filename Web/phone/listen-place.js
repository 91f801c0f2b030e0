// @ts-check

import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { part } from "./frame.js";
import { currentPhase } from "./reading.js";
import { Scratch } from "./scratch.js";

/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./scratch.js").Line} Line */

/** What the core group shows, and what one writes to oneself meanwhile. */
export class ListenPlace {
  #scratch;
  #isCore;
  #toast;
  #toNote;
  #exercise = "";
  /** @type {View | undefined} */
  #view;
  #isWriting = false;

  /**
   * @param {string} board
   * @param {import("../shared/device-memory.js").DeviceMemory} memory
   * @param {import("./overlays.js").Toast} toast
   * @param {(text: string) => void} toNote  puts a text where a note is written
   */
  constructor(board, memory, toast, toNote) {
    this.#scratch = new Scratch(board, memory);
    this.#isCore = memory.get(`tavla.core.${board}`) !== undefined;
    this.#toast = toast;
    this.#toNote = toNote;
    part("scratch-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add();
    });
  }

  /**
   * @param {View} view
   * @param {boolean} isWriting  a question is open here
   */
  draw(view, isWriting) {
    const { store, say } = view;
    const phase = currentPhase(store);
    if (store.get("board")?.state === "closed") this.#scratch.forget();
    this.#exercise = phase?.exercise.id ?? "";
    this.#view = view;
    this.#isWriting = isWriting;
    part("core-way").hidden = !this.#isCore;
    const cards = store.all("card").sort((a, b) => a.number - b.number)
      .filter(({ exercise, state }) => exercise === this.#exercise && state === "shown");
    part("told").hidden = cards.length === 0;
    part("told-title").textContent = say("told.title", { count: cards.length });
    patchList(part("told-cards"), cards, {
      key: ({ id, heading, bullets }) => JSON.stringify([id, heading, bullets]),
      create: ({ heading, bullets }) =>
        element(
          "li",
          { class: "note" },
          element(
            "div",
            {},
            element("p", { class: "told-heading", dir: "auto" }, heading),
            element("ul", {}, ...bullets.map((text) => element("li", { dir: "auto" }, text))),
          ),
        ),
      update: () => {},
    });
    part("scratch-text").setAttribute("placeholder", `${say("scratch.label")} …`);
    part("scratch-form").hidden = phase?.kind !== "present";
    this.#drawLines();
  }

  #drawLines() {
    const lines = this.#scratch.of(this.#exercise);
    part("scratch").hidden = lines.length === 0 && part("scratch-form").hidden;
    patchList(part("scratch-lines"), lines.map((line, place) => ({ line, place })), {
      key: ({ line, place }) =>
        JSON.stringify([lines.length, place, line, this.#isWriting, this.#view?.language]),
      create: ({ line, place }) => this.#line(line, place),
      update: () => {},
    });
  }

  /**
   * @param {Line} line
   * @param {number} place
   */
  #line({ text, isUsed }, place) {
    /** @type {View["say"]} */
    const say = (key) => this.#view?.say(key) ?? "";
    /** @param {string} word @param {() => void} onclick */
    const button = (word, onclick) =>
      element(
        "button",
        { class: "button", type: "button", "aria-label": `${word}: ${text}`, onclick },
        word,
      );
    return element(
      "li",
      { class: "note" },
      element("p", { class: "note-text", dir: "auto" }, text),
      isUsed && element("p", { class: "note-status" }, icon("check"), say("scratch.used")),
      element(
        "p",
        { class: "note-acts" },
        this.#isWriting && button(say("scratch.toNote"), () => {
          this.#change((lines) =>
            lines.map((line, i) => i === place ? { text, isUsed: true } : line)
          );
          this.#toNote(text);
        }),
        button(say("note.withdraw"), () => this.#remove(place)),
      ),
    );
  }

  #add() {
    const field = /** @type {HTMLInputElement} */ (part("scratch-text"));
    const text = field.value.trim();
    if (text) this.#change((lines) => [{ text }, ...lines]);
    field.value = "";
    field.focus();
  }

  /** @param {number} place */
  #remove(place) {
    const before = this.#scratch.of(this.#exercise);
    this.#change((lines) => lines.filter((_, i) => i !== place));
    this.#toast.show(this.#view?.say("scratch.removed") ?? "", () => this.#change(() => before));
    part("question").focus();
  }

  /** @param {(lines: Line[]) => Line[]} how */
  #change(how) {
    this.#scratch.keep(this.#exercise, how(this.#scratch.of(this.#exercise)));
    this.#drawLines();
  }
}
