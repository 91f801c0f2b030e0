// @ts-check
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton, write } from "./controls.js";
import { changedLines, isShownWhole } from "./material-model.js";

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * @typedef {object} Question
 * @property {string} title
 * @property {CardRecord[]} cards  as they are read here
 * @property {Map<string, CardRecord>} before  the cards that were changed since, as they were read first
 * @property {string[]} chosen
 * @property {number} secret  how many cards nobody but the core group sees
 * @property {string} act
 */

/**
 * Asks which cards everybody is going to see, with every line that stands on them.
 * @param {Desk} desk
 * @param {Question} question
 * @returns {Promise<CardRecord[]>} none when the answer is no
 */
export function chooseCards(desk, { title, cards, before, chosen, secret, act }) {
  const { say } = desk;
  const boxes = cards.map(({ id }) =>
    element("input", {
      type: "checkbox",
      id: `compare-${id}`,
      value: id,
      checked: chosen.includes(id),
      onchange: () => draw(),
    })
  );
  const what = element("p", { class: "compare-what", role: "status" });
  const off = element("p", { class: "soft" });
  const dialog = element(
    "dialog",
    { class: "dialog compare-dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    element(
      "fieldset",
      { class: "compare-cards" },
      element("legend", { class: "visually-hidden" }, say("material.compareWhich")),
      ...cards.map((card, i) => choice(desk, boxes[i], card, before.get(card.id))),
    ),
    what,
    off,
    secret > 0 && element("p", {}, say("material.compareNot", { count: secret })),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close(), { autofocus: true }),
      wordButton(undefined, act, answer, { class: "button button-primary" }),
    ),
  );
  draw();
  return new Promise((resolve) => {
    openDialog(dialog, () => resolve(dialog.returnValue === "yes" ? taken() : []));
  });

  function taken() {
    return cards.filter((_, i) => boxes[i].checked);
  }

  function draw() {
    const count = taken().length;
    const leaving = cards.filter((card, i) => card.state === "shown" && !boxes[i].checked).length;
    write(what, count > 0 ? say("material.compareWhat", { count }) : say("material.chooseOne"));
    what.classList.toggle("problem", count === 0);
    off.hidden = leaving === 0;
    write(off, say("material.compareOff", { count: leaving }));
  }

  function answer() {
    if (taken().length > 0) dialog.close("yes");
    else boxes[0].focus();
  }
}

/**
 * Asks once more before a card is shown whose text was changed since it was read.
 * @param {Desk} desk
 * @param {CardRecord} card
 * @param {CardRecord | undefined} before
 * @returns {Promise<boolean>}
 */
export function readAgain({ say }, card, before) {
  const dialog = element(
    "dialog",
    { class: "dialog compare-dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("material.showAgain")),
    element("p", { class: "compare-heading", dir: "auto" }, card.heading),
    lines(say, card, before),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close(), { autofocus: true }),
      wordButton(undefined, say("material.show"), () => dialog.close("yes"), {
        class: "button button-primary",
      }),
    ),
  );
  return new Promise((resolve) => openDialog(dialog, () => resolve(dialog.returnValue === "yes")));
}

/**
 * @param {Desk} desk
 * @param {HTMLInputElement} box
 * @param {CardRecord} card
 * @param {CardRecord | undefined} before
 */
function choice(desk, box, card, before) {
  const { say } = desk;
  const { heading, column } = card;
  const signs = [
    before && say("material.changed"),
    isShownWhole(card) && say("material.shown"),
  ].filter((sign) => typeof sign === "string");
  return element(
    "div",
    { class: "compare-card", "data-changed": before !== undefined },
    element(
      "p",
      { class: "compare-choice" },
      box,
      element("label", { for: box.id, class: "compare-heading", dir: "auto" }, heading),
    ),
    signs.length > 0 && element("p", { class: "compare-signs" }, signs.join(" · ")),
    column !== undefined && element("p", { class: "soft small" }, desk.columnName(column)),
    lines(say, card, before),
  );
}

/**
 * @param {Desk["say"]} say
 * @param {CardRecord} card
 * @param {CardRecord | undefined} before
 */
function lines(say, card, before) {
  const points = changedLines(card.bullets, before?.bullets).map(({ text, fate }) =>
    element(
      "li",
      { "data-fate": fate },
      fate !== "same" && element(
        "strong",
        { class: "compare-fate" },
        say(fate === "new" ? "material.lineNew" : "material.lineGone"),
      ),
      element(fate === "gone" ? "del" : "span", { dir: "auto" }, text),
    )
  );
  return points.length > 0 && element("ul", { class: "material-points" }, ...points);
}
