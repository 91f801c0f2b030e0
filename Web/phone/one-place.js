// @ts-check

import { addIcons, icon, meaningIcons } from "../shared/icons.js";
import { markWords } from "../shared/marks.js";
import { element, inLanguage, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part } from "./frame.js";
import { currentPhase } from "./reading.js";

/** @typedef {import("../shared/marks.js").Marks} Marks */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./one-at-a-time.js").OneAtATime} OneAtATime */
/** @typedef {import("./reading.js").Card} Card */

/** What it uses of the page; it is fetched when questions hang together, and brings nothing along. */
const tools = {
  addIcons,
  currentPhase,
  element,
  icon,
  inLanguage,
  meaningIcons,
  part,
  patchList,
  speaker,
};

/** @typedef {View & {tools: typeof tools, group: GroupRecord | undefined}} OneView */

/** Where one contribution at a time stands, once a question is about contributions. */
export class OnePlace {
  #fetched;
  /** The same, where questions hang together now. @type {OneAtATime | undefined} */
  #one;

  /** @param {() => void} redraw */
  constructor(redraw) {
    this.#fetched = fetched(
      () => import("./one-at-a-time.js"),
      ({ OneAtATime }) => new OneAtATime(redraw),
      redraw,
    );
  }

  /**
   * @param {View} view
   * @param {GroupRecord | undefined} group
   * @param {ColumnRecord | undefined} column
   * @param {Card[]} cards
   * @returns {Card[]} those to show
   */
  draw(view, group, column, cards) {
    part("one").hidden = true;
    part("notes").dataset.meaning = "";
    this.#one = undefined;
    if (!column || !currentPhase(view.store)?.analysis?.[1]) return cards;
    this.#one = this.#fetched();
    return this.#one?.draw({ ...view, tools, group }, column, cards) ?? cards;
  }

  /**
   * What a note says beside its text, with what it lacks.
   * @param {View} view
   * @param {Card} card
   */
  words(view, card) {
    const marks = this.#one?.unsaid(card.marks) ?? card.marks;
    const words = markWords(marks, view.store.get("column", card.column), {
      ...view,
      language: view.texts,
    });
    if (card.isShared) words.unshift({ name: "link", text: view.say("note.shared") });
    if (card.isStarred) words.unshift({ name: "star", text: view.say("note.starred") });
    return this.#one?.words(card, words) ?? words;
  }

  /**
   * The marks a new note is sent with: it points at what stands on the page.
   * @param {Marks} marks
   * @param {string} column
   */
  linked(marks, column) {
    return this.#one?.linked(marks, column) ?? marks;
  }
}
