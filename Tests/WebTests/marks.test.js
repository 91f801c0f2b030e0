// @ts-check

import assert from "node:assert/strict";
import { BoardStore } from "../../Web/shared/board-store.js";
import { excerpt, markWords, sameMarks } from "../../Web/shared/marks.js";
import { charactersLeft } from "../../Web/phone/note-length.js";
import { thoughtsIn } from "../../Web/phone/choices.js";
import { isList } from "../../Web/phone/lists.js";
import { ownNotes } from "../../Web/phone/reading.js";
import sv from "../../Web/phone/sv.js";
import { speaker } from "../../Web/shared/page.js";
import { fixture } from "./stand-ins.js";

/** @param {any[]} records */
function boardWith(records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ ...fixture("server-welcome"), records });
  return store;
}

const column = fixture("record-column");
const { marks } = fixture("record-note-marked");
const [toNote, toTheme] = marks.links;
const about = { ...fixture("record-note-plain"), text: "Torget vid stationen" };
const theme = { ...fixture("record-theme"), id: toTheme.theme, title: "Boende" };
const hotels = fixture("record-group");

/** @param {any[]} records */
const reader = (records) => ({
  store: boardWith(records),
  language: "sv",
  say: speaker(sv, "sv"),
});

/** @param {any} said @param {any[]} records */
const words = (said, records) => markWords(said, column, reader(records)).map(({ text }) => text);

Deno.test("a note says its kind, its answers, what it is about and whom it is for", () => {
  assert.deepEqual(words(marks, [about, theme, hotels]), [
    "Lucka",
    "Omedvetet",
    "Gäller: Torget vid stationen · Boende",
    "För: Hotell",
  ]);
  assert.deepEqual(words(undefined, []), []);
  assert.deepEqual(words({ links: [toNote] }, []), []);
});

Deno.test("a theme is known by its heading, or by its first note", () => {
  assert.deepEqual(words({ links: [toTheme] }, [theme]), ["Gäller: Boende"]);
  const bare = { ...theme, title: undefined, notes: [about.id] };
  assert.deepEqual(words({ links: [toTheme] }, [bare, about]), ["Gäller: Torget vid stationen"]);
  assert.deepEqual(words({ links: [toTheme] }, []), []);
});

Deno.test("what one's own note is about is read from one's own text", () => {
  const own = { ...fixture("record-ownNote"), id: about.id, text: "Min text" };
  assert.deepEqual(words({ links: [toNote] }, [own]), ["Gäller: Min text"]);
});

Deno.test("a line names few and counts the rest, and takes the beginning of a long text", () => {
  const notes = [1, 2, 3, 4, 5].map((n) => ({ ...about, id: `n${n}`, text: `Lapp ${n}` }));
  const links = notes.map(({ id }) => ({ type: "about", note: id }));
  assert.deepEqual(words({ links }, notes), ["Gäller: Lapp 1 · Lapp 2 · +3"]);
  assert.equal(excerpt("a".repeat(48)), "a".repeat(48));
  assert.equal(excerpt("a".repeat(49)), `${"a".repeat(46)} …`);
});

Deno.test("marks are the same in any order, and none is none", () => {
  assert.ok(sameMarks(undefined, { kind: undefined, tags: {}, groups: [], links: [] }));
  assert.ok(sameMarks({ groups: ["a", "b"] }, { groups: ["b", "a"] }));
  assert.ok(sameMarks({ tags: { a: "1", b: "2" } }, { tags: { b: "2", a: "1" } }));
  assert.ok(!sameMarks({ kind: "a" }, {}));
  assert.ok(!sameMarks({ links: [{ type: "about", note: "a" }] }, {}));
  assert.ok(
    !sameMarks({ links: [{ type: "about", note: "a" }] }, {
      links: [{ type: "about", theme: "a" }],
    }),
  );
});

Deno.test("thoughts behind bullets are notes of their own, a line without one goes on", () => {
  const thoughts = (/** @type {string} */ text) => thoughtsIn(text, charactersLeft);
  assert.deepEqual(thoughts("- ett\n• två\n  och mer\n– tre"), ["ett", "två\n  och mer", "tre"]);
  assert.deepEqual(thoughts("Så här:\n- ett\n- två"), ["Så här:", "ett", "två"]);
  assert.deepEqual(thoughts("- bara ett"), ["- bara ett"]);
  assert.deepEqual(thoughts("ett - två\n-tre"), ["ett - två\n-tre"]);
  assert.ok(isList("- a\n- b") && isList("* a\n\n* b"));
  assert.ok(!isList("- a\nb") && !isList("a - b\nc - d") && !isList("-a\n-b"));
});

Deno.test("a text too long becomes notes that fit, and nothing is lost", () => {
  const texts = [
    "Vi ser det varje dag. ".repeat(30),
    "ord ".repeat(200),
    "x".repeat(1_000),
    `- ${"lång mening. ".repeat(40)}\n- kort`,
    "👩‍👩‍👧‍👦".repeat(300),
  ];
  for (const text of texts) {
    const parts = thoughtsIn(text, charactersLeft);
    assert.ok(parts.length > 1);
    for (const part of parts) assert.ok(part && charactersLeft(part) >= 0);
    const letters = (/** @type {string} */ all) => all.replace(/[\s\-]/g, "");
    assert.equal(letters(parts.join("")), letters(text));
  }
});

Deno.test("an own note shows the marks that are on their way", () => {
  const own = fixture("record-ownNote-marked");
  const store = boardWith([own]);
  const entry = (/** @type {any} */ command, state = "saving") => ({
    id: "c",
    at: 1,
    state: /** @type {any} */ (state),
    command,
  });
  const change = { type: "markNote", note: own.id, marks: { kind: "lucka" } };
  const shown = (/** @type {any[]} */ entries) => ownNotes(store, entries, true)[0].marks;
  assert.deepEqual(shown([]), own.marks);
  assert.deepEqual(shown([entry(change)]), { kind: "lucka" });
  assert.deepEqual(shown([entry(change, "refused")]), own.marks);
  const edit = { type: "editNote", note: own.id, text: "Annat" };
  assert.deepEqual(shown([entry(edit)]), own.marks);
});
