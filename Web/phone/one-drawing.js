// @ts-check

import { inSentence } from "../shared/in-sentence.js";
import { obstacleItem } from "./one-obstacle.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./one-obstacle.js").Obstacle} Obstacle */
/** @typedef {import("./one-place.js").OneView} View */
/** @typedef {keyof typeof import("./one-words.js").words.sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Speak */

/** Where it stands on the page. */
export const place = () => /** @type {HTMLElement} */ (document.getElementById("one"));

/** @param {string} name */
const within = (name) => /** @type {HTMLElement} */ (place().querySelector(`.${name}`));

/**
 * The note in the middle, its place among the others, and the ways to them.
 * @param {View} view
 * @param {{word: Speak, stops: string[], at: number, turn: (stop: string) => void}} way
 * @param {{middle: ColumnRecord, column: ColumnRecord, centres: NoteRecord[], isGone: boolean}} what
 *   `isGone`: what is being written about is no more here
 */
export function drawMiddle(view, { word, stops, at, turn }, { middle, column, centres, isGone }) {
  const { tools: { element, icon } } = view;
  const root = place();
  const centre = centres[at];
  const isForAll = column.links?.some(({ noneMeansAll }) => noneMeansAll);
  const words = centre
    ? word("of", { title: titleOf(view, middle), number: at + 1, count: centres.length })
    : word(isForAll ? "all" : "loose");
  const text = centre?.text || "…";
  const origin = centre ? originOf(view, word, middle, centre) : "";
  const look = JSON.stringify([words, text, origin, stops, isGone]);
  if (root.dataset.look === look) return;
  root.dataset.look = look;
  const { activeElement } = document;
  const step = root.contains(activeElement) ? activeElement?.getAttribute("data-step") : undefined;
  const dots = stops.map((_, i) =>
    element("span", { class: i === at ? "one-dot one-dot-here" : "one-dot" })
  );
  root.replaceChildren(
    element(
      "div",
      { class: "one-way" },
      stepButton(view, word("previous"), -1, stops[at - 1], turn),
      element(
        "div",
        { role: "status" },
        element("strong", {}, words),
        element("div", { class: "one-dots", "aria-hidden": "true" }, ...dots),
        isGone && element("p", {}, word("gone")),
      ),
      stepButton(view, word("next"), 1, stops[at + 1], turn),
    ),
    ...(centre
      ? [element(
        "article",
        { class: "note one-middle", "data-meaning": middle.meaning },
        element("p", { class: "note-text", dir: "auto" }, text),
        origin !== "" && element("p", { class: "note-status" }, icon("carried"), origin),
      )]
      : []),
    element("div", { class: "one-heading one-past" }),
    element("ul", { class: "notes one-others" }),
    element("div", { class: "one-heading one-asked" }),
  );
  const again = step && root.querySelector(`[data-step="${step}"]`);
  if (again instanceof HTMLElement) again.focus();
}

/**
 * What a note of the open question can get past, each with what does and a way to write another.
 * @param {View} view
 * @param {Speak} word
 * @param {object} what
 * @param {{note: NoteRecord, tools: NoteRecord[]}[]} what.obstacles
 * @param {ColumnRecord | undefined} what.column  theirs
 * @param {ReadonlySet<string>} what.lacking
 * @param {string} what.past  the one that was chosen
 * @param {(note: string) => void} what.choose
 */
export function drawOvercome(view, word, { obstacles, column, lacking, past, choose }) {
  const list = within("one-others");
  list.hidden = obstacles.length === 0;
  head(view, within("one-past"), obstacles.length > 0 ? column : undefined);
  const items = obstacles.map(({ note, tools }, i) => ({
    ...{ id: note.id, note, tools, number: i + 1 },
    isLacking: lacking.has(note.id),
    isChosen: past === note.id,
  }));
  const { create, update } = obstacleItem(view, word, column?.meaning, choose);
  view.tools.patchList(list, items, { key: ({ id }) => id, create, update });
}

/**
 * What the notes below are, by name and in what relation to the one in the middle.
 * @param {View} view
 * @param {ColumnRecord} column
 */
export function drawHeading(view, column) {
  head(view, within("one-asked"), column);
}

/**
 * @param {View} view
 * @param {HTMLElement} root
 * @param {ColumnRecord | undefined} column
 */
function head(view, root, column) {
  const { tools: { element, icon, inLanguage, meaningIcons }, texts } = view;
  root.hidden = !column;
  if (!column) return;
  const { meaning, help } = column;
  const words = [titleOf(view, column), inLanguage(help, texts)];
  const look = JSON.stringify(words);
  if (root.dataset.look === look) return;
  root.dataset.look = look;
  root.dataset.meaning = meaning ?? "";
  root.lang = texts;
  root.replaceChildren(
    element("h2", { class: "meaning-word" }, meaning && icon(meaningIcons[meaning]), words[0]),
    element("span", { class: "soft" }, words[1]),
  );
}

/**
 * @param {View} view
 * @param {string} name
 * @param {-1 | 1} step
 * @param {string | undefined} stop
 * @param {(stop: string) => void} turn
 */
function stepButton({ tools: { element, icon } }, name, step, stop, turn) {
  return element("button", {
    class: "button button-icon",
    type: "button",
    "data-step": step,
    "aria-label": name,
    "aria-disabled": stop === undefined && "true",
    onclick: () => stop !== undefined && turn(stop),
  }, icon("chevronRight"));
}

/**
 * The column that a note was carried from, where it was.
 * @param {View} view
 * @param {Speak} word
 * @param {ColumnRecord} middle
 * @param {NoteRecord} note
 */
function originOf(view, word, middle, { placements: [home] }) {
  const column = home && view.store.get("column", home.column);
  return column && column.id !== middle.id
    ? word("carried", { column: inSentence(titleOf(view, column), view.texts) })
    : "";
}

/**
 * @param {View} view
 * @param {ColumnRecord} column
 */
function titleOf({ texts, tools }, { title, question }) {
  return tools.inLanguage(title ?? question, texts);
}
