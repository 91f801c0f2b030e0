// @ts-check

import { words } from "./listen-words.js";
import { Scratch } from "./scratch.js";

/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./scratch.js").Line} Line */

/** What the core group shows, and what one writes to oneself meanwhile. */
export class ListenPage {
  #tools;
  #scratch;
  #isCore;
  #toast;
  #toNote;
  #exercise = "";
  /** @type {View | undefined} */
  #view;
  #isWriting = false;

  /**
   * @param {import("./listen-place.js").Tools} tools
   * @param {import("./listen-place.js").Listener} listener
   */
  constructor(tools, { board, memory, toast, toNote }) {
    this.#tools = tools;
    this.#scratch = new Scratch(board, memory);
    this.#isCore = memory.get(`tavla.core.${board}`) !== undefined;
    this.#toast = toast;
    this.#toNote = toNote;
    this.#field.addEventListener("input", () => {
      this.#scratch.keepDraft(this.#exercise, this.#field.value);
    });
    tools.part("scratch-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add();
      this.#field.focus();
    });
  }

  get #field() {
    return /** @type {HTMLInputElement} */ (this.#tools.part("scratch-text"));
  }

  get #word() {
    const { language = "sv", parts } = this.#view ?? {};
    const own = parts?.listen ?? (language === "en" ? words.en : words.sv);
    return this.#tools.speaker(own, language);
  }

  /**
   * @param {View} view
   * @param {boolean} isWriting  a question is open here
   */
  draw(view, isWriting) {
    const { store, say } = view;
    const { currentPhase, element, part, patchList } = this.#tools;
    const phase = currentPhase(store);
    const isListening = phase?.kind === "present";
    const exercise = phase?.exercise.id ?? "";
    if (exercise !== this.#exercise) {
      this.#add();
      this.#exercise = exercise;
      this.#field.value = this.#scratch.draftOf(exercise);
    }
    // Words that were not finished when the room went on are a line of their own.
    if (!isListening) this.#add();
    this.#view = view;
    this.#isWriting = isWriting;
    part("core-way").hidden = !this.#isCore;
    const cards = store.all("card").sort((a, b) => a.number - b.number)
      .filter(({ exercise, state }) => exercise === this.#exercise && state === "shown");
    part("told").hidden = cards.length === 0;
    part("told-title").textContent = this.#word("told", { count: cards.length });
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
    part("scratch-form").hidden = !isListening;
    this.#drawLines();
  }

  #drawLines() {
    const { part, patchList } = this.#tools;
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
    const { element, icon } = this.#tools;
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
      isUsed && element("p", { class: "note-status" }, icon("check"), this.#word("used")),
      element(
        "p",
        { class: "note-acts" },
        this.#isWriting && button(this.#word("toNote"), () => {
          if (!this.#toNote(text)) return;
          this.#change((lines) =>
            lines.map((line, i) => i === place ? { text, isUsed: true } : line)
          );
        }),
        button(this.#view?.say("note.withdraw") ?? "", () => this.#remove(place)),
      ),
    );
  }

  #add() {
    if (!this.#field.value) return;
    const text = this.#field.value.trim();
    this.#field.value = "";
    this.#scratch.keepDraft(this.#exercise, "");
    if (text) this.#change((lines) => [{ text }, ...lines]);
  }

  /** @param {number} place */
  #remove(place) {
    const exercise = this.#exercise;
    const gone = this.#scratch.of(exercise)[place];
    this.#change((lines) => lines.toSpliced(place, 1));
    // Only that line comes back, whatever was written since and wherever the room is.
    const putBack = () => this.#change((lines) => lines.toSpliced(place, 0, gone), exercise);
    this.#toast.show(this.#word("removed"), putBack);
    this.#tools.part("question").focus();
  }

  /** @param {(lines: Line[]) => Line[]} how @param {string} [exercise] */
  #change(how, exercise = this.#exercise) {
    this.#scratch.keep(exercise, how(this.#scratch.of(exercise)));
    this.#drawLines();
  }
}
