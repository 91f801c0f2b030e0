// @ts-check

import assert from "node:assert/strict";
import { NoteNews } from "../../Web/phone/note-news.js";
import { NoteWishes } from "../../Web/phone/note-wishes.js";
import { setUp } from "./queue-ground.js";

/** @param {string} id */
const card = (id) => ({ id, column: "c", text: id });

Deno.test("a note that is taken away leaves at once, and its text can be posted anew", () => {
  const { queue, sent } = setUp();
  queue.open();
  const putBack = new NoteWishes(queue).withdraw(card("gone"));
  assert.deepEqual(sent.map(({ command }) => command), [{ type: "withdrawNote", note: "gone" }]);
  putBack();
  const { note, ...posted } = queue.entries[1].command;
  assert.deepEqual(posted, { type: "postNote", column: "c", text: "gone" });
  assert.notEqual(note, "gone");
});

Deno.test("what stands in a question that is turned to is not news", () => {
  const region = /** @type {any} */ ({ textContent: "" });
  const news = new NoteNews(region, (key, values) => `${key} ${values?.count}`);
  news.look([card("a"), card("b")], "one");
  news.look([card("c")], "two");
  news.look([card("a"), card("b")], "one");
  assert.equal(region.textContent, "");
});
