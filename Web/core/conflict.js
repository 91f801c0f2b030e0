// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { refusal } from "./words.js";

/** @typedef {import("./card-part.js").CardActs} CardActs */
/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./words.js").Words} Words */

/** @param {string[]} bullets */
export function bulletList(bullets) {
  return element(
    "ul",
    { class: "card-bullets" },
    ...bullets.map((bullet) => element("li", { dir: "auto" }, bullet)),
  );
}

/**
 * A text the server did not take. Both are kept until somebody chooses.
 * @param {Words} words
 * @param {Card} card
 * @param {CardActs} acts
 */
export function conflict({ say }, card, acts) {
  const { reason, command } = /** @type {any} */ (card.refused);
  const isChanged = reason === "cardHasChanged" && card.fate === "saved";
  const isGone = reason === "unknownCard";
  const title = isChanged
    ? say("conflict.title")
    : isGone
    ? say("conflict.gone")
    : refusal(say, reason);
  /** @param {string} word @param {() => void} act */
  const button = (word, act) =>
    element("button", { class: "button", type: "button", onclick: act }, word);
  return element(
    "div",
    { class: "card-conflict", role: "alert" },
    element("p", { class: "problem" }, icon("refuse"), title),
    isChanged && element("p", { class: "soft small" }, say("conflict.mine")),
    isChanged && element("p", { class: "card-heading", dir: "auto" }, command.heading),
    isChanged && bulletList(command.bullets),
    element(
      "div",
      { class: "card-acts" },
      isChanged || isGone
        ? button(say(isGone ? "conflict.asNew" : "conflict.keepMine"), () => acts.keepMine(card))
        : button(say("conflict.rewrite"), () => acts.rewrite(card)),
      button(say(isChanged ? "conflict.keepTheirs" : "conflict.drop"), () => acts.keepTheirs(card)),
    ),
  );
}
