// @ts-check

import assert from "node:assert/strict";
import { Selection } from "../../Web/facilitator/selection.js";

function selection() {
  let [changes, refusals] = [0, 0];
  const made = new Selection(() => changes += 1, () => refusals += 1);
  return { made, changes: () => changes, refusals: () => refusals };
}

Deno.test("notes are chosen in order, and left by choosing them again", () => {
  const { made, changes } = selection();
  made.toggle("a");
  made.toggle("b", "c");
  assert.deepEqual([made.isOn, made.notes], [true, ["a", "b", "c"]]);
  made.toggle("b");
  assert.deepEqual(made.notes, ["a", "c"]);
  // Of a theme half chosen the rest is chosen too.
  made.toggle("b", "c");
  assert.deepEqual(made.notes, ["a", "c", "b"]);
  assert.equal(changes(), 4);
});

Deno.test("the end leaves nothing chosen, and ends once", () => {
  const { made, changes } = selection();
  made.start();
  made.toggle("a");
  made.end();
  made.end();
  assert.deepEqual([made.isOn, made.notes, changes()], [false, [], 3]);
});

Deno.test("what is no more is no longer chosen", () => {
  const { made } = selection();
  made.toggle("a", "b");
  made.keep(new Set(["b"]));
  assert.deepEqual([made.notes, made.has("a"), made.has("b")], [["b"], false, true]);
});

Deno.test("no more are chosen than one command may name, and that is said", () => {
  const { made, refusals } = selection();
  made.toggle(...Array.from({ length: 100 }, (_, i) => `n${i}`));
  assert.deepEqual([made.notes.length, refusals()], [100, 0]);
  made.toggle("one more");
  assert.deepEqual([made.notes.length, made.has("one more"), refusals()], [100, false, 1]);
  made.toggle("n0");
  assert.deepEqual([made.notes.length, refusals()], [99, 1]);
});
