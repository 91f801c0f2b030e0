// @ts-check

import { icon } from "../shared/icons.js";
import { element, groupBadge, inLanguage, patchList, speaker } from "../shared/page.js";
import { leaveTable, table } from "./arrival.js";
import { fetched } from "./fetched.js";
import { part, write } from "./frame.js";
import { currentGroup, currentPhase } from "./reading.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/** What the page for groups uses of this one; it is fetched where there are groups, and brings nothing along. */
const tools = {
  currentGroup,
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

/** @typedef {typeof tools} Tools */

/** Where one chooses a group, and the way there and back. */
export class GroupPlace {
  #store;
  #redraw;
  #fetched;
  /** @type {import("./groups/group-page.js").GroupPage | undefined} */
  #page;
  /** Whether this person asks to choose again. */
  isWanted = false;

  /**
   * @param {import("../shared/board-store.js").BoardStore} store
   * @param {import("../shared/command-queue.js").CommandQueue} queue
   * @param {import("./drafts.js").Drafts} drafts
   * @param {import("./overlays.js").Toast} toast
   * @param {() => void} redraw
   */
  constructor(store, queue, drafts, toast, redraw) {
    this.#store = store;
    this.#redraw = redraw;
    this.#fetched = fetched(
      () => import("./groups/group-page.js"),
      ({ GroupPage }) =>
        new GroupPage(tools, store, queue, {
          table,
          leaveTable,
          drafts,
          turn: (isWanted) => this.#turn(isWanted),
          tell: (text) => toast.show(text),
        }),
      redraw,
    );
    part("place").addEventListener("click", () => this.#turn(true));
    part("keep-group").addEventListener("click", () => this.#turn(false));
  }

  /** @param {boolean} isWanted */
  #turn(isWanted) {
    this.isWanted = isWanted;
    this.#redraw();
  }

  /**
   * Whether there is something to ask; while somebody writes, only what they brought up.
   * @param {boolean} isBusy
   */
  isAsking(isBusy) {
    if (this.#store.all("group").length > 0) this.#page = this.#fetched();
    return this.#page?.isAsking(isBusy) ?? false;
  }

  /** @param {View} view @param {GroupRecord | undefined} group */
  drawSecretary(view, group) {
    this.#page?.drawSecretary(view, group);
  }

  /** @param {View} view */
  drawQuestion(view) {
    this.#page?.drawQuestion(view);
  }

  /** @param {View} view @param {GroupRecord | undefined} own */
  draw(view, own) {
    this.#page?.draw(view, own);
  }
}
