// @ts-check

import assert from "node:assert/strict";
import {
  cardsIn,
  changedLines,
  hasCoreGroup,
  isComparing,
  nextToShow,
  picturesOf,
} from "../../Web/facilitator/material-model.js";

/** @typedef {import("../../Web/shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../../Web/shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../../Web/shared/records.js").SpotlightRecord} SpotlightRecord */

/**
 * @param {string} id
 * @param {number} number
 * @param {Partial<CardRecord>} [fields]
 * @returns {CardRecord}
 */
const card = (id, number, fields) => ({
  type: "card",
  id,
  exercise: "e1",
  number,
  heading: id,
  bullets: ["one", "two"],
  state: "presentable",
  ...fields,
});

/**
 * @param {PhaseRecord["kind"]} kind
 * @param {"listens" | "presents"} [coreGroup]
 * @returns {PhaseRecord}
 */
const phase = (kind, coreGroup) => ({
  type: "phase",
  id: "e1.1",
  number: 1,
  exercise: { id: "e1", title: { sv: "" }, coreGroup },
  kind,
  title: { sv: "" },
  columns: [],
  isCurrent: true,
});

/** @param {number} page @returns {SpotlightRecord} */
const presenting = (page) => ({ type: "spotlight", content: "present", page, isBlank: false });

Deno.test("the cards of the exercise that runs, in order", () => {
  const cards = [card("b", 2), card("a", 1), card("x", 1, { exercise: "e2" })];
  assert.deepEqual(cardsIn(cards, phase("present")).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(cardsIn(cards, undefined), []);
});

Deno.test("what is shown next is the next line, then the next card, then one that was passed", () => {
  const [a, b] = [card("a", 1), card("b", 2)];
  const shown = card("a", 1, { state: "shown" });
  const half = card("a", 1, { state: "shown", shownBullets: 1 });
  assert.deepEqual(nextToShow([a, b], undefined, false), {
    card: a,
    bullets: undefined,
    isLine: false,
  });
  assert.deepEqual(nextToShow([a, b], undefined, true), { card: a, bullets: 1, isLine: false });
  assert.deepEqual(nextToShow([half, b], presenting(0), true), {
    card: half,
    bullets: 2,
    isLine: true,
  });
  assert.deepEqual(nextToShow([half, b], presenting(0), false)?.bullets, undefined);
  assert.equal(nextToShow([shown, b], presenting(0), false)?.card, b);
  const passed = [a, card("b", 2, { state: "shown" })];
  assert.equal(nextToShow(passed, presenting(0), false)?.card, a);
  assert.equal(nextToShow([shown], presenting(0), false), undefined);
});

Deno.test("the cards stand beside the notes where the core group listens, and alone where it presents", () => {
  assert.ok(isComparing(phase("compare")) && isComparing(phase("write", "listens")));
  assert.ok(!isComparing(phase("present", "listens")) && !isComparing(phase("write", "presents")));
  const shown = [card("a", 1, { state: "shown" })];
  assert.deepEqual(picturesOf(shown, phase("compare")), { present: false, compare: true });
  assert.deepEqual(picturesOf(shown, phase("write", "presents")), {
    present: true,
    compare: false,
  });
  assert.deepEqual(picturesOf([], phase("present")), { present: true, compare: false });
  assert.deepEqual(picturesOf([card("a", 1)], phase("compare")), {
    present: false,
    compare: false,
  });
});

Deno.test("a template has a core group when an exercise or a phase speaks of it", () => {
  assert.ok(hasCoreGroup([phase("write"), phase("present")]));
  assert.ok(hasCoreGroup([phase("write", "presents")]));
  assert.ok(!hasCoreGroup([phase("write"), phase("reveal")]));
});

Deno.test("of a card that was changed every new line is told, and last the lines that are gone", () => {
  assert.deepEqual(changedLines(["a", "c", "b"], ["a", "b", "x"]), [
    { text: "a", fate: "same" },
    { text: "c", fate: "new" },
    { text: "b", fate: "same" },
    { text: "x", fate: "gone" },
  ]);
  assert.deepEqual(changedLines(["a"]), [{ text: "a", fate: "same" }]);
});
