// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { bulletList, conflict } from "./conflict.js";

/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./words.js").Words} Words */

/**
 * @typedef {{isFirst: boolean, isLast: boolean, isFixed: boolean}} CardPlace
 *
 * @typedef {object} CardActs
 * @property {(card: Card) => void} edit
 * @property {(card: Card, step: -1 | 1) => void} move
 * @property {(card: Card) => void} remove
 * @property {(card: Card, state: "secret" | "presentable") => void} setState
 * @property {(card: Card) => void} keepMine  of two texts
 * @property {(card: Card) => void} keepTheirs
 * @property {(card: Card) => void} rewrite  a text that was refused
 */

const signs = /** @type {const} */ ({ secret: "lock", presentable: "screen", shown: "reveal" });

/**
 * A card with who sees it and what can be done with it.
 * @param {Words} words
 * @param {Card} card
 * @param {CardPlace} place
 * @param {"h3" | "h4"} level  of its heading
 * @param {CardActs} acts
 * @returns {Node[]}
 */
export function cardPart(words, card, place, level, acts) {
  const { say } = words;
  const text = [
    element(level, { class: "card-heading", dir: "auto" }, card.heading),
    card.bullets.length > 0 && bulletList(card.bullets),
  ];
  const fate = card.fate !== "saved" &&
    element(
      "p",
      { class: "card-fate soft" },
      icon(card.fate === "saving" ? "clock" : "offline"),
      say(`card.${card.fate}`),
    );
  const content = element("div", { class: "card-text" });
  content.append(...[...text, fate].filter((child) => child !== false));
  const parts = card.refused ? [content, conflict(words, card, acts)] : [content];
  if (place.isFixed || card.refused) return parts;
  return [...parts, stateSwitch(words, card, acts), tools(words, card, place, acts)];
}

/**
 * @param {Words} words
 * @param {Card} card
 * @param {CardActs} acts
 */
function stateSwitch({ say }, card, acts) {
  const { state, shownBullets, bullets } = card;
  const chips = /** @type {const} */ (["secret", "presentable"]).map((wanted) =>
    element(
      "button",
      {
        class: "chip",
        type: "button",
        "data-deed": wanted,
        "aria-pressed": String(state === wanted),
        onclick: () => acts.setState(card, wanted),
      },
      icon(signs[wanted]),
      say(`state.${wanted}`),
    )
  );
  const shown = state === "shown" &&
    element(
      "p",
      { class: "card-shown" },
      icon(signs.shown),
      element(
        "strong",
        {},
        shownBullets === undefined
          ? say("state.shown")
          : say("state.partly", { count: shownBullets, all: bullets.length }),
      ),
      element("span", { class: "soft" }, say("state.help")),
    );
  const label = say("card.named", { act: say("card.who"), heading: card.heading });
  return element(
    "div",
    { class: "card-states", role: "group", "aria-label": label },
    shown,
    ...chips,
  );
}

/**
 * @param {Words} words
 * @param {Card} card
 * @param {CardPlace} place
 * @param {CardActs} acts
 */
function tools({ say }, card, { isFirst, isLast }, acts) {
  /**
   * @param {import("../shared/icons.js").IconName} picture
   * @param {string} act
   * @param {string} deed
   * @param {() => void} onclick
   * @param {boolean} [isIdle]
   */
  const tool = (picture, act, deed, onclick, isIdle = false) => {
    const label = say("card.named", { act, heading: card.heading });
    return element(
      "button",
      {
        class: "button button-icon",
        type: "button",
        "aria-label": label,
        title: act,
        "data-deed": deed,
        // Not `disabled`: it keeps the focus when the card has come first or last.
        "aria-disabled": isIdle && "true",
        onclick,
      },
      icon(picture),
    );
  };
  return element(
    "div",
    { class: "card-tools" },
    tool("edit", say("card.edit"), "edit", () => acts.edit(card)),
    tool("arrowUp", say("card.up"), "up", () => acts.move(card, -1), isFirst),
    tool("arrowDown", say("card.down"), "down", () => acts.move(card, 1), isLast),
    tool("erase", say("card.remove"), "remove", () => acts.remove(card)),
  );
}
