// @ts-check

import assert from "node:assert/strict";
import { OwnComments } from "../../Web/phone/own-comments.js";
import { Begun } from "../../Web/phone/share-begun.js";

/** @param {{value?: any}} place */
const keptIn = (place) => ({
  read: () => place.value,
  write: (/** @type {any} */ value) => {
    place.value = value;
  },
});

Deno.test("what is written for an offer stays until it is sent or left", () => {
  const begun = new Begun(keptIn({}));
  begun.open("a");
  begun.keep("a", "We have a hall");
  begun.pause("a");
  begun.open("b");
  assert.deepEqual([begun.of("a"), begun.has("b"), begun.written], ["We have a hall", true, ["a"]]);
  begun.end("a");
  assert.equal(begun.has("a"), false);
});

Deno.test("a form in which nothing stands goes when another is opened or no offer can be made", () => {
  const begun = new Begun(keptIn({}));
  begun.open("a");
  begun.open("b");
  assert.deepEqual([begun.has("a"), begun.has("b")], [false, true]);
  begun.pause("b");
  assert.equal(begun.has("b"), false);
});

Deno.test("what was refused comes back unless something else was begun there", () => {
  const begun = new Begun(keptIn({}));
  assert.equal(begun.giveBack("a", "We have a hall"), true);
  assert.equal(begun.giveBack("a", "Another"), false);
  assert.equal(begun.of("a"), "We have a hall");
});

Deno.test("it is there again when the page is lost", () => {
  const place = {};
  const begun = new Begun(keptIn(place));
  begun.open("a");
  begun.keep("a", "As with us");
  const again = new Begun(keptIn(place));
  assert.deepEqual([again.written, again.of("a")], [["a"], "As with us"]);
  again.end("a");
  assert.deepEqual(new Begun(keptIn(place)).written, []);
});

Deno.test("[GW5] only the device knows which comments were written on it", () => {
  const place = {};
  const own = new OwnComments(keptIn(place));
  own.add({ id: "c", note: "a", text: "As with us" });
  own.add({ id: "d", note: "a", text: "More" });
  own.remove("d");
  assert.deepEqual(new OwnComments(keptIn(place)).all, [{
    id: "c",
    note: "a",
    text: "As with us",
  }]);
});
