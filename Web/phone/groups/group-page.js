// @ts-check

import { drawChoices } from "./choices.js";
import en from "./en.js";
import { Questions } from "./questions.js";
import { Secretary } from "./secretary.js";
import sv from "./sv.js";

/** @typedef {import("../../shared/command-queue.js").CommandQueue} CommandQueue */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../frame.js").View} View */
/** @typedef {import("../group-place.js").Tools} Tools */
/** @typedef {typeof sv} Swedish */

/**
 * @typedef {View & {rule: (type: string) => string}} GroupView  with the words about groups; `rule` names a link
 *
 * @typedef {object} Ways  what follows from an answer
 * @property {string | undefined} table   the group whose code was scanned
 * @property {() => void} leaveTable   that question is answered
 * @property {(isWanted: boolean) => void} turn   all groups are wanted, or no longer
 * @property {(text: string) => void} tell
 * @property {import("../drafts.js").Drafts} drafts
 */

/** Where a group is chosen, and what a phone asks about its group. */
export class GroupPage {
  #tools;
  #ways;
  #questions;
  #secretary;
  /** This person is writing something that must not be covered. */
  #isBusy = false;

  /**
   * @param {Tools} tools
   * @param {View["store"]} store
   * @param {CommandQueue} queue
   * @param {Ways} ways
   */
  constructor(tools, store, queue, ways) {
    this.#tools = tools;
    this.#ways = ways;
    this.#questions = new Questions(tools, store, queue, ways);
    this.#secretary = new Secretary(tools, queue, ways);
  }

  /**
   * Whether there is something to ask; while somebody writes, only what they brought up.
   * @param {boolean} isBusy
   */
  isAsking(isBusy) {
    this.#isBusy = isBusy;
    return this.#questions.isAsking(isBusy);
  }

  /** @param {View} view @param {GroupRecord | undefined} group */
  drawSecretary(view, group) {
    const isVoting = !this.#tools.part("vote").hidden;
    this.#secretary.draw(this.#worded(view), group, this.#isBusy || isVoting);
  }

  /** @param {View} view */
  drawQuestion(view) {
    this.#questions.draw(this.#worded(view));
  }

  /** @param {View} view @param {GroupRecord | undefined} own */
  draw(view, own) {
    drawChoices(this.#tools, this.#worded(view), own, (group) => {
      this.#questions.go(group);
      this.#ways.turn(false);
    });
  }

  /** @param {View} view @returns {GroupView} */
  #worded(view) {
    const { language, parts } = view;
    return {
      ...view,
      say: this.#tools.speaker(parts.groups ?? (language === "en" ? en : sv), language),
      rule: (type) => view.say(`link.${type}`),
    };
  }
}
