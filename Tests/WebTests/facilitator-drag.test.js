// @ts-check

import assert from "node:assert/strict";
import {
  dropAt,
  nearestSpan,
  noteBelow,
  scrollLimit,
  scrollSpeed,
} from "../../Web/facilitator/drop-place.js";

const columns = [{ id: "left", start: 0, end: 100 }, { id: "right", start: 120, end: 220 }];
const notes = [{ id: "first", start: 0, end: 40 }, { id: "second", start: 50, end: 90 }];

Deno.test("a drop between or beside columns lands in the nearest", () => {
  assert.equal(nearestSpan(columns, 50).id, "left");
  assert.equal(nearestSpan(columns, 108).id, "left");
  assert.equal(nearestSpan(columns, 112).id, "right");
  assert.equal(nearestSpan(columns, 900).id, "right");
});

Deno.test("a drop above the middle of a note lands before it, below all last", () => {
  assert.equal(noteBelow(notes, -5), "first");
  assert.equal(noteBelow(notes, 30), "second");
  assert.equal(noteBelow(notes, 80), undefined);
  assert.equal(noteBelow([], 10), undefined);
});

const cards = [
  { id: "first", start: 0, end: 80 },
  {
    id: "theme/t",
    start: 100,
    end: 300,
    inner: {
      start: 180,
      end: 290,
      notes: [{ id: "a", start: 185, end: 225 }, { id: "b", start: 235, end: 275 }],
    },
  },
  { id: "last", start: 320, end: 400 },
];

Deno.test("a drop on the middle of a card puts together, near its edge it lands between", () => {
  assert.deepEqual(dropAt(cards, 40), { on: "first" });
  assert.deepEqual(dropAt(cards, 10), { before: "first" });
  assert.deepEqual(dropAt(cards, 70), { before: "theme/t" });
  assert.deepEqual(dropAt(cards, 90), { before: "theme/t" });
  assert.deepEqual(dropAt(cards, 390), { before: undefined });
  assert.deepEqual(dropAt(cards, 900), { before: undefined });
  assert.deepEqual(dropAt([], 10), { before: undefined });
});

Deno.test("a drop in a theme that lies open lands among its notes, on its heading at its end", () => {
  assert.deepEqual(dropAt(cards, 150), { on: "theme/t" });
  assert.deepEqual(dropAt(cards, 110), { before: "theme/t" });
  assert.deepEqual(dropAt(cards, 190), { within: "theme/t", before: "a" });
  assert.deepEqual(dropAt(cards, 230), { within: "theme/t", before: "b" });
  assert.deepEqual(dropAt(cards, 280), { within: "theme/t", before: undefined });
  assert.deepEqual(dropAt(cards, 295), { before: "last" });
});

Deno.test("the page scrolls near an edge only, faster the nearer, never beyond its limit", () => {
  const box = { start: 0, end: 1000 };
  assert.equal(scrollSpeed(500, box), 0);
  assert.ok(scrollSpeed(990, box) > scrollSpeed(950, box));
  assert.ok(scrollSpeed(950, box) > 0);
  assert.ok(scrollSpeed(10, box) < 0);
  assert.equal(scrollSpeed(5000, box), scrollLimit);
  assert.equal(scrollSpeed(-5000, box), -scrollLimit);
});
