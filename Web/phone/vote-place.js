// @ts-check

import { lastRound } from "../shared/last-round.js";
import { icon } from "../shared/icons.js";
import { element, groupBadge, inLanguage, patchList, speaker } from "../shared/page.js";
import { fetched } from "./fetched.js";
import { part, write } from "./frame.js";
import { currentColumns, currentPhase } from "./reading.js";

/** @typedef {import("../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("./frame.js").View} View */

/** What the vote uses of the page; it is fetched when there is one, and brings nothing along. */
const tools = {
  currentPhase,
  element,
  groupBadge,
  icon,
  inLanguage,
  part,
  patchList,
  speaker,
  write,
};

/** @typedef {View & {tools: typeof tools}} VoteView */

/** The way to what is voted on and back, and the place where it is drawn once there is a round. */
export class VotePlace {
  #queue;
  #redraw;
  #page;
  /** The round on the page, or the last. */
  #round = "";
  /** The last round this phone was told of. */
  #met = "";
  /** The round that this person has turned away from, to write notes. */
  left = "";

  /**
   * @param {CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#queue = queue;
    this.#redraw = redraw;
    this.#page = fetched(
      () => import("./vote-page.js"),
      ({ VotePage }) =>
        new VotePage(tools, (type, on) => {
          queue.add({ type, vote: this.#round, on });
          redraw();
        }),
      redraw,
    );
    part("vote-to-notes").addEventListener("click", () => this.#turn(this.#round));
    part("to-vote").addEventListener("click", () => this.#turn(""));
  }

  /** @param {string} left */
  #turn(left) {
    this.left = left;
    this.#redraw();
  }

  /**
   * A round takes the page when it comes, but not from under what is being written; its result does not hide that
   * the meeting is over.
   * @param {View["store"]} store
   * @param {boolean} isBusy
   */
  meet(store, isBusy) {
    const round = lastRound(store)?.id ?? "";
    const isClosed = store.get("board")?.state === "closed";
    const met = isClosed ? `${round} closed` : round;
    if (met === this.#met) return;
    this.#met = met;
    if (isBusy || isClosed) this.left = round;
  }

  /**
   * The ways between what is voted on and the notes, where there are both.
   * @param {View["store"]} store
   */
  drawWays(store) {
    part("to-vote").hidden = !lastRound(store);
    const isClosed = store.get("board")?.state === "closed";
    part("vote-to-notes").hidden = !isClosed &&
      currentColumns(store).every(({ isOpen }) => !isOpen);
  }

  /** @param {View} view */
  draw(view) {
    const vote = lastRound(view.store);
    if (!vote) return;
    this.#round = vote.id;
    this.#page()?.draw({ ...view, tools }, vote, this.#queue.entries);
  }
}
