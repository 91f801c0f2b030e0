// @ts-check

import { candidates } from "../shared/candidates.js";
import { drawCandidate, drawLeft, drawResults, heading, partName, rules } from "./vote-drawing.js";
import { ownDots } from "./vote-model.js";
import { speakingOfVotes } from "./vote-words.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/candidates.js").Candidate} Candidate */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./vote-place.js").VoteView} View */

/** What is voted on, with the dots of this phone; once the round is closed its result. */
export class VotePage {
  #tools;
  #ask;
  /** This person's dots as they were drawn last. */
  #before = { vote: "", left: 0, on: /** @type {Map<string, number>} */ (new Map()) };
  /** How many dots came back since they lay on what is gone. */
  #back = 0;

  /**
   * @param {View["tools"]} tools
   * @param {(type: "giveDot" | "takeDot", on: string) => void} ask
   */
  constructor(tools, ask) {
    this.#tools = tools;
    this.#ask = (/** @type {"giveDot" | "takeDot"} */ type, /** @type {string} */ on) => {
      this.#back = 0;
      ask(type, on);
    };
  }

  /**
   * @param {View} page
   * @param {VoteRecord} vote
   * @param {Entry[]} entries
   */
  draw(page, vote, entries) {
    const view = { ...page, say: speakingOfVotes(page) };
    const { currentPhase, part, write } = this.#tools;
    const isOpen = vote.state === "open";
    const isBoards = isOpen && currentPhase(page.store)?.kind === "vote";
    if (!isBoards) part("vote-texts").hidden = true;
    part("vote-title").lang = isBoards ? page.texts : page.language;
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
    const { store, say } = view;
    const { element, part, patchList, write } = this.#tools;
    const own = ownDots(store, entries, vote);
    const parts = candidates(vote, store).filter(({ candidates }) => candidates.length > 0);
    this.#followBack(vote, own, parts.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
    drawLeft(view, vote, own.left, this.#back);
    patchList(part("vote-columns"), parts, {
      key: ({ part }) => part,
      create: () =>
        element("section", {}, element("h2", { dir: "auto" }), element("ul", { class: "notes" })),
      update: (section, { part, candidates }) => {
        const [name, list] = /** @type {HTMLElement[]} */ ([...section.children]);
        name.lang = ["themes", "single"].includes(part) ? view.language : view.texts;
        name.textContent = partName(view, part);
        patchList(list, candidates, {
          key: ({ id }) => id,
          create: (candidate) => this.#candidate(candidate),
          update: (item, candidate) => {
            const dots = own.on.get(candidate.id) ?? 0;
            const isFull = own.left === 0 || (dots > 0 && !vote.severalOnOne);
            drawCandidate(view, item, candidate, { dots, isFull });
          },
        });
      },
    });
    write("vote-none", parts.length === 0 ? say("vote.none") : "");
  }

  /**
   * Dots come back when what they lay on is gone; somebody who did not take them back is told so.
   * @param {VoteRecord} vote
   * @param {{on: Map<string, number>, left: number}} own
   * @param {string[]} up
   */
  #followBack(vote, { on, left }, up) {
    const before = this.#before;
    // What was merged is gone too, but its dots are elsewhere.
    const isGone = [...before.on].some(([id, dots]) => dots > 0 && !on.get(id) && !up.includes(id));
    if (before.vote !== vote.id) this.#back = 0;
    else if (isGone && left > before.left) this.#back += left - before.left;
    this.#before = { vote: vote.id, left, on };
  }

  /** @param {Candidate} candidate */
  #candidate({ id, theme }) {
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
      { class: "note candidate", "data-theme-sheet": theme && true },
      element("p", { class: "note-text", dir: "auto" }),
      element(
        "details",
        { class: "candidate-notes", hidden: !theme },
        element("summary"),
        element("ul"),
      ),
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
