// @ts-check
import { element } from "../shared/page.js";
import { wordButton, write } from "./controls.js";
import { offersList } from "./offers-list.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./share-acts.js").ShareActs} ShareActs */

/**
 * What groups offer to help with, and what is commented: it is reviewed beside the notes, also when the groups have told.
 * @param {Desk} desk
 * @param {ShareActs} acts
 * @returns {Part}
 */
export function offersPart(desk, acts) {
  const { say, meeting } = desk;
  const lists = [offersList(desk, acts, "help"), offersList(desk, acts, "comment")];
  const title = element("h2", { id: "offers-title", tabindex: "-1" }, say("offers.title"));
  const root = element(
    "section",
    { class: "part offers-part", "data-in": "now", "aria-labelledby": "offers-title" },
    title,
    element("div", { class: "offers-lists" }, ...lists.map(({ root }) => root)),
  );
  return { root, draw };

  function draw() {
    root.hidden = meeting.store.all("offer").length === 0;
    if (!root.hidden) { for (const list of lists) list.draw(); }
  }
}

/**
 * The line of the queue that says how many of them wait, and turns to them.
 * @param {Desk} desk
 */
export function offersWaiting(desk) {
  const { say, meeting } = desk;
  const words = element("span", {});
  const look = wordButton("hand", say("offers.look"), turn, { class: "button button-quiet" });
  const root = element("p", { class: "offers-waiting" }, words, look);
  return { root, draw };

  /** @returns {number} how many wait */
  function draw() {
    const count = meeting.store.all("offer").filter(({ state }) => state === "pending").length;
    root.hidden = count === 0;
    write(words, say("offers.waiting", { count }));
    return count;
  }

  function turn() {
    const title = document.getElementById("offers-title");
    title?.parentElement?.scrollIntoView({ block: "nearest" });
    title?.focus();
  }
}
