// @ts-check

import assert from "node:assert/strict";
import { underHeadings } from "../../Web/phone/shown-notes.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { fixture } from "./stand-ins.js";

/** @typedef {import("../../Web/phone/reading.js").Card} Card */

/** @param {string} id @param {string} title @param {...string} notes */
const theme = (id, title, ...notes) => ({ type: "theme", id, title, notes, count: notes.length });

/** @param {string} id @param {Card["fate"]} [fate] @returns {Card} */
const card = (id, fate) => ({ id, text: id, column: "c", fate });

/**
 * What stands where: a note by its id, one in a theme after a dot, a heading with its number.
 * @param {object[]} themes
 * @param {Card[]} cards
 */
function rows(themes, cards) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ ...fixture("server-welcome"), records: themes });
  return underHeadings(store, cards).map((row) =>
    "heading" in row ? `${row.heading} ${row.count}` : `${row.isInTheme ? "." : ""}${row.id}`
  );
}

Deno.test("notes stand as they are while none is put together", () => {
  assert.deepEqual(rows([], [card("a"), card("b", "saved")]), ["a", "b"]);
  assert.deepEqual(rows([theme("t", "elsewhere", "x")], [card("a")]), ["a"]);
});

Deno.test("what is put together stands under its heading, in the order of the theme, own notes too", () => {
  const cards = [card("a"), card("b"), card("c"), card("d", "saved")];
  const themes = [theme("t", "One", "d", "x", "b"), theme("u", "Two", "a")];
  assert.deepEqual(rows(themes, cards), ["Two 1", ".a", "One 2", ".d", ".b", " 0", "c"]);
});

Deno.test("what is to be written anew stays first, and nothing is said over nothing", () => {
  const cards = [card("r", "rewriteAsked"), card("a")];
  assert.deepEqual(rows([theme("t", "One", "a")], cards), ["r", "One 1", ".a"]);
});
