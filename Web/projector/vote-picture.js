// @ts-check

import { element } from "../shared/page.js";
import { NoteWall } from "./note-wall.js";
import { VoteResult } from "./vote-result.js";
import { wallColumns } from "./wall-columns.js";

/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./reading.js").Reading} Reading */

/** What is voted on and how; once the round is closed its result. */
export class VotePicture {
  #title = element("h1");
  #rules = element("p", { class: "vote-rules" });
  #voters = element("p", { class: "vote-voters" });
  #candidates = new NoteWall(wallColumns);
  #result = new VoteResult();
  element = element(
    "div",
    { class: "vote" },
    element("div", { class: "vote-head" }, this.#title, this.#voters, this.#rules),
    this.#candidates.element,
    this.#result.element,
  );

  /**
   * @param {Reading} reading
   * @param {number} wanted
   * @returns {import("./picture.js").Shown}
   */
  draw(reading, wanted) {
    const { say, vote, store } = reading;
    const isOpen = vote?.state !== "closed";
    const voters = vote && store.get("turnout", vote.id)?.voters;
    this.#title.textContent = isOpen ? heading(reading) : say("vote.result");
    this.#rules.textContent = isOpen && vote ? rules(reading, vote) : "";
    this.#voters.textContent = say("vote.voters", { count: voters ?? 0 });
    this.#candidates.element.hidden = !isOpen;
    this.#result.element.hidden = isOpen;
    return isOpen
      ? this.#candidates.draw(reading, wanted)
      : this.#result.draw(reading, vote?.results ?? [], wanted);
  }
}

/** @param {Reading} reading */
function heading({ say, phase, inWords }) {
  return phase?.kind === "vote" ? inWords(phase.title) : say("vote.title");
}

/**
 * @param {Reading} reading
 * @param {VoteRecord} vote
 */
function rules({ say }, { dots, severalOnOne }) {
  const many = say("vote.dots", { count: dots });
  return dots === 1 ? many : `${many} ${say(severalOnOne ? "vote.several" : "vote.oneEach")}`;
}
