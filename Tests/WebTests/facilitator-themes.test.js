// @ts-check

import assert from "node:assert/strict";
import {
  firstOf,
  headingLeft,
  isStack,
  itemsIn,
  putIn,
  renamed,
  takenOut,
  themesInOrder,
  united,
} from "../../Web/facilitator/theme-model.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../../Web/shared/records.js").ThemeRecord} ThemeRecord */

/**
 * @param {string} id
 * @param {number} rank
 * @param {Partial<NoteRecord>} [rest]
 * @returns {NoteRecord}
 */
const note = (id, rank, rest) => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state: "approved",
  placements: [{ column: "hinder", rank }],
  ...rest,
});

/**
 * @param {string} id
 * @param {string[]} notes
 * @param {string} [title]
 * @returns {ThemeRecord}
 */
const theme = (id, notes, title) => ({
  type: "theme",
  id,
  notes,
  count: notes.length,
  ...(title && { title }),
});

/** @param {ThemeRecord[]} themes */
const held = (themes) => Object.fromEntries(themes.map(({ id, notes }) => [id, notes]));

Deno.test("notes of a theme stand together, in its order, where its first one has its place", () => {
  const notes = ["a", "b", "c", "d", "e"].map((id, rank) => note(id, rank));
  const items = itemsIn(notes, [theme("t", ["d", "a"]), theme("u", ["c"])], "hinder");
  assert.deepEqual(items.map(({ id }) => id), ["b", "theme/u", "theme/t", "e"]);
  const [stack] = items.filter((item) => item.id === "theme/t");
  assert.ok(isStack(stack));
  assert.deepEqual(stack.notes.map(({ id }) => id), ["d", "a"]);
  assert.equal(firstOf(stack), "d");
  assert.equal(firstOf(items[0]), "b");
});

Deno.test("a stack holds what stands in its column and belongs on the board", () => {
  const notes = [
    note("away", 0, { placements: [{ column: "verktyg", rank: 0 }] }),
    note("hidden", 1, { state: "hidden" }),
    note("here", 2),
  ];
  const [stack] = itemsIn(notes, [theme("t", ["away", "hidden", "here"])], "hinder");
  assert.ok(isStack(stack));
  assert.deepEqual(stack.notes.map(({ id }) => id), ["here"]);
  assert.deepEqual(itemsIn(notes.slice(0, 2), [theme("t", ["away", "hidden"])], "hinder"), []);
});

Deno.test("themes are offered as they stand on the board, those elsewhere last", () => {
  const notes = [
    note("a", 9),
    note("b", 1),
    note("c", 0, { placements: [{ column: "verktyg", rank: 0 }] }),
    note("d", 0, { placements: [{ column: "idéer", rank: 0 }] }),
  ];
  const themes = [theme("1", ["d"]), theme("2", ["c"]), theme("3", ["a"]), theme("4", ["b"])];
  const order = themesInOrder(themes, notes, ["hinder", "verktyg"]);
  assert.deepEqual(order.map(({ id }) => id), ["4", "3", "2", "1"]);
});

Deno.test("what is put in a theme leaves the one it was in, and a theme without notes is gone", () => {
  const themes = [theme("t", ["a", "b"], "Ett"), theme("u", ["c"])];
  assert.deepEqual(held(putIn(themes, { id: "u" }, ["a"])), { t: ["b"], u: ["c", "a"] });
  assert.deepEqual(held(putIn(themes, { id: "t" }, ["c"], "b")), { t: ["a", "c", "b"] });
  assert.deepEqual(held(putIn(themes, { id: "new" }, ["b", "c"])), { t: ["a"], new: ["b", "c"] });
  assert.deepEqual(held(putIn(themes, { id: "t" }, ["a"])), { t: ["b", "a"], u: ["c"] });
  assert.deepEqual(held(takenOut(themes, ["c", "a"])), { t: ["b"] });
  const [kept] = takenOut(themes, ["a"]);
  assert.deepEqual([kept.title, kept.count], ["Ett", 1]);
  assert.equal(renamed(themes, "t", "Två")[0].title, "Två");
  assert.equal(renamed(themes, "t", undefined)[0].title, "Ett");
});

Deno.test("headings are united as the server does it", () => {
  assert.equal(united(undefined, undefined), undefined);
  assert.equal(united("Ett", undefined), "Ett");
  assert.equal(united(undefined, "Två"), "Två");
  assert.equal(united("Ett", "Ett"), "Ett");
  assert.equal(united("Ett", "Två"), "Ett · Två");
  assert.equal(united("å".repeat(70), "För långt"), "å".repeat(70));
  assert.equal(headingLeft(" 👩‍👩‍👧‍👦å "), 78);
});
