// @ts-check

import assert from "node:assert/strict";
import { Begun } from "../../Web/phone/share-begun.js";

Deno.test("what is written for an offer stays until it is sent or left", () => {
  const begun = new Begun();
  begun.open("a");
  begun.keep("a", "We have a hall");
  begun.pause("a");
  begun.open("b");
  assert.deepEqual([begun.of("a"), begun.has("b"), begun.written], ["We have a hall", true, ["a"]]);
  begun.end("a");
  assert.equal(begun.has("a"), false);
});

Deno.test("a form in which nothing stands goes when another is opened or no offer can be made", () => {
  const begun = new Begun();
  begun.open("a");
  begun.open("b");
  assert.deepEqual([begun.has("a"), begun.has("b")], [false, true]);
  begun.pause("b");
  assert.equal(begun.has("b"), false);
});

Deno.test("what was refused comes back unless something else was begun there", () => {
  const begun = new Begun();
  assert.equal(begun.giveBack("a", "We have a hall"), true);
  assert.equal(begun.giveBack("a", "Another"), false);
  assert.equal(begun.of("a"), "We have a hall");
});
