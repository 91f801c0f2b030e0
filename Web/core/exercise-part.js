// @ts-check

import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { drawItem } from "./card-item.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("./card-editor.js").Draft} Draft */
/** @typedef {import("./card-part.js").CardActs} CardActs */
/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./words.js").Words} Words */

/**
 * What an exercise is drawn from.
 * @typedef {object} Desk
 * @property {BoardStore} store
 * @property {Words} words
 * @property {Card[]} cards
 * @property {Map<string, Draft>} drafts  open forms, by card
 * @property {boolean} isFixed
 * @property {CardActs} acts
 * @property {(exercise: string, column: string | undefined) => void} add
 * @property {(draft: Draft) => void} keep
 * @property {(draft: Draft, heading: string, bullets: string[]) => void} save
 * @property {(draft: Draft) => void} cancel
 *
 * @typedef {{exercise: import("../shared/records.js").ExerciseHead, columns: string[],
 *   isCurrent: boolean}} Place
 */

/** @returns {HTMLElement} */
export function exerciseSection() {
  return element("section", { class: "core-exercise" });
}

/**
 * An exercise with its cards: where the core group listens, under the questions of the room.
 * @param {HTMLElement} section
 * @param {Place} place
 * @param {Desk} desk
 */
export function drawExercise(section, { exercise, columns, isCurrent }, desk) {
  const { words: { say, text, language } } = desk;
  const look = JSON.stringify([exercise, isCurrent, language]);
  if (section.dataset.look !== look) {
    section.dataset.look = look;
    const title = text(exercise.title);
    const id = `exercise-${exercise.id}`;
    section.setAttribute("aria-labelledby", id);
    section.replaceChildren(
      element(
        "div",
        { class: "core-exercise-head" },
        element(
          "h2",
          { id },
          exercise.number ? say("exercise.heading", { number: exercise.number, title }) : title,
        ),
        isCurrent &&
          element("p", { class: "core-now" }, icon("play"), say("exercise.now")),
        element(
          "p",
          { class: "soft" },
          say(exercise.coreGroup === "listens" ? "exercise.listens" : "exercise.presents"),
        ),
      ),
      element("div", { class: "core-places" }),
    );
  }
  const places = section.lastElementChild;
  if (!places) return;
  patchList(places, ["", ...columns].filter((id) => isUsed(id, columns, exercise.id, desk)), {
    key: (id) => id,
    create: (id) => placeSection(id, exercise.id, desk),
    update: (child, id) => drawPlace(child, id, exercise.id, columns.length > 0, desk),
  });
}

/**
 * Cards for the whole exercise have a place of their own; beside questions only when there are any.
 * @param {string} column
 * @param {string[]} columns
 * @param {string} exercise
 * @param {Desk} desk
 */
function isUsed(column, columns, exercise, { cards, drafts }) {
  if (column || columns.length === 0) return true;
  return [...cards, ...drafts.values()].some((card) =>
    card.exercise === exercise && !columns.includes(card.column ?? "")
  );
}

/**
 * @param {string} column
 * @param {string} exercise
 * @param {Desk} desk
 */
function placeSection(column, exercise, desk) {
  return element(
    "div",
    { class: "core-place" },
    element("h3", { class: "core-question" }),
    element("ol", { class: "core-cards" }),
    element(
      "button",
      {
        class: "button core-add",
        type: "button",
        onclick: () => desk.add(exercise, column || undefined),
      },
      icon("plus"),
      element("span"),
    ),
  );
}

/**
 * @param {HTMLElement} child
 * @param {string} column
 * @param {string} exercise
 * @param {boolean} hasQuestions
 * @param {Desk} desk
 */
function drawPlace(child, column, exercise, hasQuestions, desk) {
  const { store, words: { say, text }, cards, drafts, isFixed } = desk;
  const [heading, list, add] = child.children;
  const question = column ? text(store.get("column", column)?.question) : say("exercise.whole");
  /** @type {HTMLElement} */ (heading).hidden = !hasQuestions;
  if (heading.textContent !== question) heading.textContent = question;
  /** @type {HTMLElement} */ (add).hidden = isFixed;
  const word = add.querySelector("span");
  if (word) word.textContent = say("card.add");
  add.setAttribute(
    "aria-label",
    hasQuestions ? say("card.addTo", { place: question }) : say("card.add"),
  );
  /** @param {{exercise: string, column?: string}} card */
  const isHere = (card) =>
    card.exercise === exercise && (hasQuestions ? (card.column ?? "") === column : true);
  const here = cards.filter(isHere);
  const known = new Set(here.map(({ id }) => id));
  const fresh = [...drafts.values()].filter((draft) => isHere(draft) && !known.has(draft.card));
  /** @type {import("./card-item.js").Item[]} */
  const items = here.map((card, i) => ({
    id: card.id,
    card,
    place: { isFirst: i === 0, isLast: i === here.length - 1, isFixed },
  }));
  for (const { card } of fresh) items.push({ id: card });
  patchList(list, items, {
    key: ({ id }) => id,
    create: ({ id }) => element("li", { class: "card core-card", "data-card": id }),
    update: (place, item) => drawItem(place, item, hasQuestions ? "h4" : "h3", desk),
  });
}
