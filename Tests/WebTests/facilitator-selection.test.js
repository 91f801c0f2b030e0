// @ts-check

import assert from "node:assert/strict";
import { Selection } from "../../Web/facilitator/selection.js";

function selection() {
  let changes = 0;
  const made = new Selection(() => changes += 1);
  return { made, changes: () => changes };
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

Deno.test("no more are chosen than one command may name", () => {
  const { made } = selection();
  for (let i = 0; i < 120; i += 1) made.toggle(`n${i}`);
  assert.equal(made.notes.length, 100);
});
