// @ts-check

import assert from "node:assert/strict";
import { News } from "../../Web/facilitator/news.js";
import { ReviewQueue } from "../../Web/facilitator/review-queue.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/**
 * @param {string} id
 * @param {number} rank
 * @param {NoteRecord["state"]} [state]
 * @returns {NoteRecord}
 */
const note = (id, rank, state = "pending") => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state,
  placements: [{ column: "hinder", rank }],
});
const ids = (/** @type {NoteRecord[]} */ notes) => notes.map(({ id }) => id);

Deno.test("what was there before the page stands first by rank, then what came, as it came", () => {
  const queue = new ReviewQueue();
  const before = [note("z", 1), note("a", 2)];
  queue.take(before);
  const now = [note("new", 0), ...before];
  assert.deepEqual(ids(queue.take(now)), ["new"]);
  assert.deepEqual(ids(queue.inState(now, "pending")), ["z", "a", "new"]);
});

Deno.test("a note keeps its turn when it is moved, held and put back", () => {
  const queue = new ReviewQueue();
  queue.take([note("a", 1), note("b", 2)]);
  const now = [note("b", 2), note("a", 900)];
  assert.deepEqual(queue.take(now), []);
  assert.deepEqual(ids(queue.inState(now, "pending")), ["a", "b"]);
  assert.deepEqual(ids(queue.inState([note("a", 1, "held"), note("b", 2)], "held")), ["a"]);
});

Deno.test("what others do is told in batches with a pause between", () => {
  /** @type {(() => void)[]} */
  const waiting = [];
  /** @type {[string, number][][]} */
  const told = [];
  /** @type {News<string>} */
  const news = new News((counts) => told.push([...counts]), (_, act) => waiting.push(act));
  news.add("hinder");
  news.add("hinder", 3);
  news.add("verktyg");
  assert.equal(waiting.length, 1);
  waiting.shift()?.();
  assert.deepEqual(told, [[["hinder", 4], ["verktyg", 1]]]);
  news.add("hinder");
  waiting.shift()?.();
  assert.deepEqual(told[1], [["hinder", 1]]);
});
