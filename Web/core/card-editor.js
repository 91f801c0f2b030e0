// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { element } from "../shared/page.js";
import { bulletsOf, problemOf } from "./card-text.js";

/** @typedef {import("./words.js").Words} Words */

/**
 * What is being written: a new card, or another text for one; kept on the device at each keystroke.
 * @typedef {object} Draft
 * @property {string} card
 * @property {string} exercise
 * @property {string} [column]
 * @property {string} heading
 * @property {string} lines
 * @property {number} [revision]  the one that is changed; absent for a new card
 */

const memory = new DeviceMemory();

/** @param {string} board */
const prefix = (board) => `tavla.card.${board}.`;

/**
 * The drafts that were left when the page was closed.
 * @param {string} board
 * @returns {Draft[]}
 */
export function draftsLeft(board) {
  return memory.keys(prefix(board)).map((key) => JSON.parse(memory.get(key) ?? "null"))
    .filter(Boolean);
}

/**
 * @param {string} board
 * @param {Draft} draft
 */
export function keepDraft(board, draft) {
  memory.set(prefix(board) + draft.card, JSON.stringify(draft));
}

/**
 * @param {string} board
 * @param {string} card
 */
export function forgetDraft(board, card) {
  memory.delete(prefix(board) + card);
}

/**
 * The form in which a card is written.
 * @param {Words} words
 * @param {Draft} draft
 * @param {object} acts
 * @param {(draft: Draft) => void} acts.keep  at each keystroke
 * @param {(heading: string, bullets: string[]) => void} acts.save
 * @param {() => void} acts.cancel
 * @returns {HTMLFormElement}
 */
export function cardEditor({ say }, draft, { keep, save, cancel }) {
  const ids = { heading: `heading-${draft.card}`, lines: `lines-${draft.card}` };
  const problem = element("p", { class: "problem", role: "alert", id: `problem-${draft.card}` });
  const heading = element("input", {
    class: "field card-heading-field",
    id: ids.heading,
    autocomplete: "off",
    dir: "auto",
    "aria-describedby": problem.id,
    oninput: () => changed(),
  });
  const lines = element("textarea", {
    class: "field",
    id: ids.lines,
    rows: "4",
    dir: "auto",
    "aria-describedby": `${ids.lines}-help`,
    oninput: () => changed(),
  });
  heading.value = draft.heading;
  lines.value = draft.lines;
  return element(
    "form",
    { class: "card-form", novalidate: true, onsubmit: (event) => submit(event) },
    element("label", { class: "label", for: ids.heading }, say("card.heading")),
    heading,
    element("label", { class: "label", for: ids.lines }, say("card.bullets")),
    lines,
    element("p", { class: "soft small", id: `${ids.lines}-help` }, say("card.bulletsHelp")),
    problem,
    element(
      "div",
      { class: "card-acts" },
      element("button", { class: "button", type: "button", onclick: cancel }, say("card.cancel")),
      element("button", { class: "button button-primary", type: "submit" }, say("card.save")),
    ),
  );

  function changed() {
    keep({ ...draft, heading: heading.value, lines: lines.value });
    problem.textContent = "";
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const title = heading.value.trim().replace(/\s+/g, " ");
    const bullets = bulletsOf(lines.value);
    const found = problemOf(title, bullets);
    if (!found) return save(title, bullets);
    problem.textContent = say(found.word, { number: found.number });
    (found.word === "problem.noHeading" || found.word === "problem.longHeading" ? heading : lines)
      .focus();
  }
}
