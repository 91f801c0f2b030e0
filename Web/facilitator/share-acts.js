// @ts-check
import { moved } from "./share-model.js";

/** @typedef {import("../shared/share-records.js").OfferRecord} OfferRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does while groups tell one another. */
export class ShareActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @param {string | undefined} group  nobody when absent */
  give(group) {
    const { say } = this.#desk;
    const told = group
      ? say("share.given", { group: this.#desk.groupName(group) })
      : say("share.ended");
    this.#desk.ask({ type: "giveTurn", ...(group && { group }) }, told);
  }

  /**
   * @param {string} group
   * @param {-1 | 1} step
   */
  move(group, step) {
    const order = moved(this.#order, group, step);
    if (order) this.#ask(order, "share.ordered");
  }

  /**
   * Leaves a group out of the order, or takes it in as the last.
   * @param {string} group
   */
  toggle(group) {
    const order = this.#order;
    const isIn = order.includes(group);
    const others = order.filter((id) => id !== group);
    if (isIn && others.length === 0) return this.#desk.tell(this.#desk.say("share.oneLeft"));
    this.#ask(isIn ? others : [...order, group], isIn ? "share.skipped" : "share.takenIn");
  }

  /**
   * @param {OfferRecord} offer
   * @param {NonNullable<OfferRecord["state"]>} state
   */
  moderate({ id: offer }, state) {
    const word = state === "approved" ? "offer.approved" : "offer.hidden";
    this.#desk.ask({ type: "moderateOffer", offer, state }, this.#desk.say(word));
  }

  /** @param {OfferRecord} offer */
  withdraw({ id: offer, kind }) {
    const word = kind === "help" ? "offer.withdrawn" : "comment.withdrawn";
    this.#desk.ask({ type: "withdrawOffer", offer }, this.#desk.say(word));
  }

  get #order() {
    return this.#desk.meeting.store.get("shareBack")?.order ?? [];
  }

  /**
   * @param {string[]} groups
   * @param {import("./desk.js").WordKey} word
   */
  #ask(groups, word) {
    this.#desk.ask({ type: "orderShareBack", groups }, this.#desk.say(word));
  }
}
