// @ts-check

import { words } from "./so-far-words.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./share-place.js").Tools} Tools */

/**
 * What was written before, question by question, for those who come late and those who have forgotten. It is drawn
 * when it is opened.
 * @param {Tools} tools
 * @param {View} view
 * @param {readonly ColumnRecord[]} now  the questions that stand above
 */
export function drawSoFar(tools, view, now) {
  const { element, part, speaker } = tools;
  const { store, language, parts } = view;
  const word = speaker(parts.soFar ?? (language === "en" ? words.en : words.sv), language);
  const answered = questionsBefore(store, now);
  const count = new Set(answered.flatMap(({ notes }) => notes).map(({ id }) => id)).size;
  let place = /** @type {HTMLDetailsElement | null} */ (part("board").querySelector(".so-far"));
  if (!place) {
    if (count === 0) return;
    const made = element("details", { class: "told so-far" }, element("summary"), element("div"));
    made.addEventListener("toggle", () => fill(made));
    part("board").append(made);
    place = made;
  }
  place.hidden = count === 0;
  const [summary] = place.children;
  const title = word("title", { count });
  if (summary.textContent !== title) summary.textContent = title;
  drawn.set(place, () => drawQuestions(tools, view, answered, word("blurred")));
  fill(place);
}

/** @type {WeakMap<Element, () => HTMLElement[]>} */
const drawn = new WeakMap();

/** @param {HTMLDetailsElement} place */
function fill(place) {
  if (place.open) place.children[1].replaceChildren(...drawn.get(place)?.() ?? []);
}

/**
 * @param {Tools} tools
 * @param {View} view
 * @param {{column: ColumnRecord, notes: NoteRecord[]}[]} answered
 * @param {string} blurred
 */
function drawQuestions({ element, inLanguage }, { texts }, answered, blurred) {
  return answered.flatMap(({ column, notes }) => [
    element(
      "h3",
      { class: "notes-heading", lang: texts, dir: "auto" },
      inLanguage(column.question, texts),
    ),
    element(
      "ul",
      { class: "notes" },
      ...notes.map(({ text, lines }) =>
        element(
          "li",
          { class: "note", "data-meaning": column.meaning },
          element("p", { class: "note-text", dir: "auto" }, lines ? blurred : text),
        )
      ),
    ),
  ]);
}

/**
 * The questions that have been left, with what one may read of the answers where they were written.
 * @param {import("../shared/board-store.js").BoardStore} store
 * @param {readonly ColumnRecord[]} now
 * @returns {{column: ColumnRecord, notes: NoteRecord[]}[]}
 */
export function questionsBefore(store, now) {
  const shown = new Set(now.flatMap(({ id, carriedFrom }) => [id, carriedFrom]));
  const groups = store.get("membership")?.groups ?? [];
  const notes = store.all("note").filter(({ group }) => !group || groups.includes(group));
  return store.all("column").filter(({ id }) => !shown.has(id))
    .sort((a, b) => a.number - b.number)
    .flatMap((column) => {
      const here = notes.filter(({ placements: [home] }) => home?.column === column.id)
        .sort((a, b) => a.placements[0].rank - b.placements[0].rank || (a.id < b.id ? -1 : 1));
      return here.length ? [{ column, notes: here }] : [];
    });
}
