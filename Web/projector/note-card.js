// @ts-check

import { icon } from "../shared/icons.js";
import { markLine } from "../shared/marks.js";
import { noteBars } from "../shared/note-bars.js";
import { element, groupBadge } from "../shared/page.js";

/** @typedef {import("./wall-columns.js").Card} Card */

/**
 * A card as it stands on the wall: a note, a theme with its notes, a card of the core group's, or a line about what is
 * not shown.
 * @param {Card} card
 * @returns {HTMLElement}
 */
export function noteCard(card) {
  if (card.kind === "notice") return element("li", { class: "notice" }, card.text);
  if (card.kind === "material") return materialCard(card.text, card.points ?? []);
  if (card.kind === "theme") return themeCard(card);
  const look = { class: "note", "data-meaning": card.meaning };
  return element("li", look, ...noteWords(card));
}

/**
 * Stacked sheets: the heading, how many notes there are, and under it the notes.
 * @param {Card} card
 */
function themeCard({ text, notes = [], count, aside, meaning }) {
  const heading = element(
    "h3",
    { class: "theme-heading", dir: "auto" },
    text,
    aside === undefined && element("span", { class: "count" }, String(count)),
  );
  const rows = notes.map((note) =>
    element("li", { class: "theme-note", "data-meaning": note.meaning }, ...noteWords(note))
  );
  return element(
    "li",
    { class: "note theme", "data-theme-sheet": true, "data-meaning": meaning },
    heading,
    aside === undefined
      ? element("ul", { class: "theme-notes" }, ...rows)
      : element("p", { class: "theme-aside" }, aside),
  );
}

/**
 * @param {Card} card
 * @returns {HTMLElement[]}
 */
function noteWords({ text, lines, stem, letter, marks = [], number, star, help, lack }) {
  // Nobody listens to a wall, and what is blurred says nothing.
  const beginning = stem && element("span", { class: "note-lead" }, `${stem} `);
  const words = lines ? noteBars(lines) : element(
    "p",
    { class: "note-text", dir: "auto" },
    number !== undefined && element("span", { class: "note-number" }, String(number)),
    beginning || undefined,
    text,
  );
  const lacking = lack !== undefined &&
    element("p", { class: "without-tool note-mark-lack" }, icon("noTool"), lack);
  const starred = star !== undefined && element("p", { class: "starred" }, icon("star"), star);
  const helped = help !== undefined && element("p", { class: "helped" }, icon("hand"), help);
  const said = [starred, words, markLine(marks), lacking, helped];
  const inner = element("div", { class: "note-words" }, ...said);
  if (!letter) return [inner];
  const group = element("span", { class: "note-group" });
  group.append(groupBadge(letter));
  return [inner, group];
}

/**
 * A card of the core group's, or one that goes on where another had no more room.
 * @param {string} heading
 * @param {string[]} points
 */
function materialCard(heading, points) {
  const list = points.map((point) => element("li", { dir: "auto" }, point));
  return element(
    "li",
    { class: "card material" },
    heading && element("strong", { dir: "auto" }, heading) || undefined,
    list.length > 0 && element("ul", { class: "material-points" }, ...list),
  );
}

/**
 * Two cards with the same signature look the same and are equally high.
 * @param {Card} card
 * @returns {string}
 */
export function signature(card) {
  const { kind, text, aside, lines, points, stem, letter, meaning, marks = [], notes, count } =
    card;
  const words = [
    text,
    aside,
    lines,
    points,
    stem,
    marks,
    card.number,
    card.star,
    card.help,
    card.lack,
  ];
  return JSON.stringify([kind, words, letter !== undefined, meaning, notes?.map(signature), count]);
}
