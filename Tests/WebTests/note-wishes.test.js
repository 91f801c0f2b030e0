// @ts-check

import assert from "node:assert/strict";
import { NoteNews } from "../../Web/phone/note-news.js";
import { NoteWishes } from "../../Web/phone/note-wishes.js";
import { post, setUp } from "./queue-ground.js";

/** @param {string} id */
const card = (id) => ({ id, column: "c", text: id });

Deno.test("a note that is taken away leaves the board when it can be had back no longer", () => {
  const { queue, sent } = setUp();
  queue.open();
  const wishes = new NoteWishes(queue);
  const { done } = wishes.withdraw(card("gone"));
  assert.ok(wishes.isLeaving("gone"));
  assert.deepEqual(sent, []);
  done();
  done();
  assert.ok(!wishes.isLeaving("gone"));
  assert.deepEqual(sent.map(({ command }) => command), [{ type: "withdrawNote", note: "gone" }]);
});

Deno.test("a note that is had back was never away: nothing is sent, and no other is posted", () => {
  const { queue, sent } = setUp();
  queue.open();
  const wishes = new NoteWishes(queue);
  const { undo, done } = wishes.withdraw(card("kept"));
  undo();
  done();
  assert.ok(!wishes.isLeaving("kept"));
  assert.deepEqual([sent, queue.entries], [[], []]);
  queue.add(post("next"));
  assert.equal(sent.length, 1);
});

Deno.test("what stands in a question that is turned to is not news", () => {
  const region = /** @type {any} */ ({ textContent: "" });
  const news = new NoteNews(region, (key, values) => `${key} ${values?.count}`);
  news.look([card("a"), card("b")], "one");
  news.look([card("c")], "two");
  news.look([card("a"), card("b")], "one");
  assert.equal(region.textContent, "");
});
