// @ts-check

import { candidates, lastRound } from "../shared/candidates.js";
import { icon } from "../shared/icons.js";
import { element, inLanguage, patchList } from "../shared/page.js";
import { part, write } from "./frame.js";
import { currentColumns } from "./reading.js";
import { drawCandidate, drawLeft, drawResults, heading, rules } from "./vote-drawing.js";
import { ownDots } from "./vote-model.js";

/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./frame.js").View} View */

/** What is voted on, with the dots of this phone; once the round is closed its result. */
export class VotePage {
  #queue;
  #redraw;
  /** @type {View | undefined} */
  #view;
  /** The round that this person has turned away from, to write notes. */
  left = "";

  /**
   * @param {CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#queue = queue;
    this.#redraw = redraw;
    part("vote-to-notes").addEventListener("click", () => this.#turn(this.#vote?.id ?? ""));
    part("to-vote").addEventListener("click", () => this.#turn(""));
  }

  get #vote() {
    return this.#view && lastRound(this.#view.store);
  }

  /** @param {string} left */
  #turn(left) {
    this.left = left;
    this.#redraw();
  }

  /**
   * The ways between what is voted on and the notes, where there are both.
   * @param {View["store"]} store
   */
  drawWays(store) {
    part("to-vote").hidden = !lastRound(store);
    part("vote-to-notes").hidden = currentColumns(store).every(({ isOpen }) => !isOpen);
  }

  /** @param {View} view */
  draw(view) {
    const vote = lastRound(view.store);
    if (!vote) return;
    this.#view = view;
    const isOpen = vote.state === "open";
    write("vote-title", isOpen ? heading(view) : view.say("vote.result"));
    write("vote-help", isOpen ? rules(view, vote) : "");
    part("vote-left").hidden = !isOpen;
    part("vote-columns").hidden = !isOpen;
    part("vote-results").hidden = isOpen;
    if (isOpen) this.#drawCandidates(view, vote);
    else drawResults(view, vote);
  }

  /**
   * @param {View} view
   * @param {VoteRecord} vote
   */
  #drawCandidates(view, vote) {
    const { store, say, language } = view;
    const own = ownDots(store, this.#queue.entries, vote);
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

  /**
   * @param {"giveDot" | "takeDot"} type
   * @param {string} on
   */
  #ask(type, on) {
    const vote = this.#vote;
    if (!vote) return;
    this.#queue.add({ type, vote: vote.id, on });
    this.#redraw();
  }
}
