// @ts-check

import assert from "node:assert/strict";
import { bulletsOf, problemOf } from "../../Web/core/card-text.js";
import { cardsOf, exercisesOf } from "../../Web/core/material-model.js";
import en from "../../Web/core/en.js";
import sv from "../../Web/core/sv.js";
import { filesIn, textOf } from "./pages.js";

/** @typedef {import("../../Web/shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../../Web/shared/command-queue.js").Entry} Entry */
/** @typedef {import("../../Web/shared/records.js").PhaseRecord} PhaseRecord */

/**
 * @param {string} exercise
 * @param {number} number
 * @param {Partial<PhaseRecord> & {coreGroup?: "listens" | "presents" | "takesPart"}} phase
 * @returns {PhaseRecord}
 */
function phase(exercise, number, { coreGroup, ...fields }) {
  return {
    type: "phase",
    id: `${exercise}.${number}`,
    number,
    exercise: { id: exercise, title: { sv: exercise }, coreGroup },
    kind: "write",
    title: { sv: "" },
    columns: [],
    isCurrent: false,
    ...fields,
  };
}

/** @param {string} id @param {number} number @returns {CardRecord} */
const card = (id, number) => ({
  type: "card",
  id,
  exercise: "e1",
  number,
  heading: `heading ${id}`,
  bullets: [],
  state: "secret",
  revision: 1,
});

/**
 * @param {Record<string, unknown>} command
 * @param {Partial<Entry>} [fate]
 * @returns {Entry}
 */
const entry = (command, fate) => /** @type {any} */ ({
  id: "1",
  command,
  state: "saving",
  attempts: 1,
  ...fate,
});

Deno.test("where the core group listens, its cards may answer the questions of the room", () => {
  const found = exercisesOf([
    phase("e1", 2, { coreGroup: "listens", kind: "reveal", columns: ["q1"], isCurrent: true }),
    phase("e1", 1, { coreGroup: "listens", columns: ["q1", "q2"] }),
    phase("e2", 3, { coreGroup: "presents", kind: "present" }),
    phase("e2", 4, { coreGroup: "presents", columns: ["q3"] }),
    phase("e3", 5, { coreGroup: "takesPart", columns: ["q4"] }),
    phase("e4", 6, { columns: ["q5"] }),
  ]);
  assert.deepEqual(
    found.map(({ exercise, columns, isCurrent }) => [exercise.id, columns, isCurrent]),
    [["e1", ["q1", "q2"], true], ["e2", [], false]],
  );
});

Deno.test("cards stand in order, and one on its way stands last until the server has a place for it", () => {
  const put = { type: "putCard", card: "c", exercise: "e1", heading: "New", bullets: ["one"] };
  const cards = cardsOf([card("b", 2), card("a", 1)], [entry(put)]);
  assert.deepEqual(
    cards.map(({ id, fate }) => [id, fate]),
    [["a", "saved"], ["b", "saved"], ["c", "saving"]],
  );
});

Deno.test("[K3] a text written on top of an older one is laid there, and on a newer one it is not", () => {
  const put = { type: "putCard", card: "a", exercise: "e1", heading: "Mine", bullets: [] };
  const [laid] = cardsOf([card("a", 1)], [entry({ ...put, revision: 1 })]);
  assert.equal(laid.heading, "Mine");
  const [kept] = cardsOf([{ ...card("a", 1), revision: 2 }], [entry({ ...put, revision: 1 })]);
  assert.equal(kept.heading, "heading a");
});

Deno.test("[K3] a text the server did not take is kept beside what stands there", () => {
  const put = { type: "putCard", card: "a", exercise: "e1", heading: "Mine", bullets: [] };
  const refused = entry({ ...put, revision: 1 }, { state: "refused" });
  const [both] = cardsOf([{ ...card("a", 1), revision: 2 }], [refused]);
  assert.deepEqual([both.heading, both.refused], ["heading a", refused]);
  const [gone] = cardsOf([], [refused]);
  assert.deepEqual([gone.heading, gone.refused], ["Mine", refused]);
});

Deno.test("a card that is moved, removed or given another state is so at once", () => {
  const before = [card("a", 1), card("b", 2), card("c", 3)];
  const order = (/** @type {Record<string, unknown>} */ command) =>
    cardsOf(before, [entry(command)]).map(({ id }) => id).join("");
  assert.equal(order({ type: "moveCard", card: "c", before: "a" }), "cab");
  assert.equal(order({ type: "moveCard", card: "a" }), "bca");
  assert.equal(order({ type: "removeCard", card: "b" }), "ac");
  const state = { type: "setCardState", card: "a", state: "presentable" };
  assert.equal(cardsOf(before, [entry(state)])[0].state, "presentable");
  assert.equal(cardsOf(before, [entry(state, { state: "refused" })])[0].state, "secret");
});

Deno.test("each line of a text is a point, without the sign somebody put before it", () => {
  assert.deepEqual(bulletsOf("- one\n\n • two \n3 - 2 = 1\n–\n"), ["one", "two", "3 - 2 = 1", "–"]);
});

Deno.test("[K1] a card needs a heading, and has room for so much", () => {
  assert.equal(problemOf("", [])?.word, "problem.noHeading");
  assert.equal(problemOf("å".repeat(80), Array(12).fill("ä".repeat(140))), undefined);
  assert.equal(problemOf("å".repeat(81), [])?.word, "problem.longHeading");
  assert.equal(problemOf("x", Array(13).fill("y"))?.word, "problem.manyBullets");
  assert.deepEqual(problemOf("x", ["y", "z".repeat(141)]), {
    word: "problem.longBullet",
    number: 2,
  });
});

Deno.test("the core group's page says the same in both languages, and all that it asks for", () => {
  const keys = Object.keys(sv);
  assert.deepEqual(Object.keys(en), keys);
  const code = filesIn("core", ".js").filter((path) => !/(sv|en)\.js$/.test(path)).map(textOf);
  const all = [...code, textOf("core/core.html")].join("\n");
  const asked = [...all.matchAll(/\b(?:say\(|word: |data-word=)"([a-z]\w*(?:\.\w+)*)"/g)];
  assert.ok(asked.length > 10);
  for (const [, key] of asked) assert.ok(key in sv, key);
  const families = /^(refused|stopped|state|network)\.|^card\.(saving|waiting)$/;
  const unused = keys.filter((key) => !all.includes(`"${key}"`) && !families.test(key));
  assert.deepEqual(unused, []);
  for (const [key, word] of Object.entries(sv)) assert.doesNotMatch(JSON.stringify(word), /!/, key);
});
