// @ts-check

import { candidates } from "../shared/candidates.js";
import { drawCandidate, drawLeft, drawResults, heading, rules } from "./vote-drawing.js";
import { ownDots } from "./vote-model.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./vote-place.js").VoteView} View */

/** What is voted on, with the dots of this phone; once the round is closed its result. */
export class VotePage {
  #tools;
  #ask;

  /**
   * @param {View["tools"]} tools
   * @param {(type: "giveDot" | "takeDot", on: string) => void} ask
   */
  constructor(tools, ask) {
    this.#tools = tools;
    this.#ask = ask;
  }

  /**
   * @param {View} view
   * @param {VoteRecord} vote
   * @param {Entry[]} entries
   */
  draw(view, vote, entries) {
    const { part, write } = this.#tools;
    const isOpen = vote.state === "open";
    write("vote-title", isOpen ? heading(view) : view.say("vote.result"));
    write("vote-help", isOpen ? rules(view, vote) : "");
    part("vote-left").hidden = !isOpen;
    part("vote-columns").hidden = !isOpen;
    part("vote-results").hidden = isOpen;
    if (isOpen) this.#drawCandidates(view, vote, entries);
    else drawResults(view, vote);
  }

  /**
   * @param {View} view
   * @param {VoteRecord} vote
   * @param {Entry[]} entries
   */
  #drawCandidates(view, vote, entries) {
    const { store, say, language } = view;
    const { element, inLanguage, part, patchList, write } = this.#tools;
    const own = ownDots(store, entries, vote);
    drawLeft(view, vote, own.left);
    const columns = candidates(vote, store.all("note"));
    patchList(part("vote-columns"), columns.filter(({ notes }) => notes.length > 0), {
      key: ({ column }) => column,
      create: () => element("section", {}, element("h2"), element("ul", { class: "notes" })),
      update: (section, { column, notes }) => {
        const [name, list] = section.children;
        const record = store.get("column", column);
        name.textContent = inLanguage(record?.title ?? record?.question, language);
        patchList(list, notes, {
          key: ({ id }) => id,
          create: (note) => this.#candidate(note),
          update: (item, note) => {
            const dots = own.on.get(note.id) ?? 0;
            const isFull = own.left === 0 || (dots > 0 && !vote.severalOnOne);
            drawCandidate(view, item, note, { dots, isFull });
          },
        });
      },
    });
    write("vote-none", columns.every(({ notes }) => notes.length === 0) ? say("vote.none") : "");
  }

  /** @param {NoteRecord} note */
  #candidate({ id }) {
    const { element, icon } = this.#tools;
    /** @param {"giveDot" | "takeDot"} type @param {"plus" | "minus"} picture */
    const button = (type, picture) =>
      element("button", {
        class: "button button-icon",
        type: "button",
        "data-act": type,
        onclick: ({ currentTarget }) => {
          const isOff = /** @type {Element} */ (currentTarget).hasAttribute("aria-disabled");
          if (!isOff) this.#ask(type, id);
        },
      }, icon(picture));
    return element(
      "li",
      { class: "note candidate" },
      element("p", { class: "note-text", dir: "auto" }),
      element(
        "div",
        { class: "candidate-dots" },
        button("takeDot", "minus"),
        element("p", { class: "dots-given" }),
        button("giveDot", "plus"),
      ),
    );
  }
}
