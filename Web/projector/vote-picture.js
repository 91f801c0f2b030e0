// @ts-check

import { element } from "../shared/page.js";
import { NoteWall } from "./note-wall.js";
import { VoteResult } from "./vote-result.js";
import { wallCandidates } from "./wall-candidates.js";
import { wallColumns } from "./wall-columns.js";

/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./reading.js").Reading} Reading */

/** What is voted on and how; once the round is closed its result. */
export class VotePicture {
  #title = element("h1");
  #rules = element("p", { class: "vote-rules" });
  #given = element("p", { class: "vote-given" });
  #voters = element("p", { class: "vote-voters" });
  #candidates = new NoteWall((reading) =>
    reading.vote?.candidates ? wallCandidates(reading) : wallColumns(reading)
  );
  #result = new VoteResult();
  element = element(
    "div",
    { class: "vote" },
    element(
      "div",
      { class: "vote-head" },
      element("div", {}, this.#title, this.#rules),
      element("div", { class: "vote-count" }, this.#given, this.#voters),
    ),
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
    const { voters = 0, dots = 0 } = store.get("turnout", vote?.id ?? "") ?? {};
    this.#title.textContent = isOpen ? heading(reading) : say("vote.result");
    this.#rules.textContent = vote && isOpen ? rules(reading, vote) : question(reading);
    this.#given.textContent = say("vote.got", { count: dots });
    this.#voters.textContent = say("vote.voters", { count: voters });
    this.#candidates.element.hidden = !isOpen;
    this.#result.element.hidden = isOpen;
    if (!isOpen) return this.#result.draw(reading, vote, wanted);
    const shown = this.#candidates.draw(reading, wanted);
    // Of themes the headings stand there, so that a count of notes would be of something else.
    return vote?.candidates ? { ...shown, notes: "" } : shown;
  }
}

/** @param {Reading} reading */
function heading(reading) {
  return question(reading) || reading.say("vote.title");
}

/**
 * What the room was asked; nothing where the round is no phase of its own.
 * @param {Reading} reading
 */
function question({ phase, inWords }) {
  return phase?.kind === "vote" ? inWords(phase.title) : "";
}

/**
 * @param {Reading} reading
 * @param {VoteRecord} vote
 */
function rules({ say }, { dots, severalOnOne }) {
  const many = say("vote.dots", { count: dots });
  return dots === 1 ? many : `${many} ${say(severalOnOne ? "vote.several" : "vote.oneEach")}`;
}
