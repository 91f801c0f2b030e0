// @ts-check

import assert from "node:assert/strict";
import {
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

Deno.test("the page scrolls near an edge only, faster the nearer, never beyond its limit", () => {
  const box = { start: 0, end: 1000 };
  assert.equal(scrollSpeed(500, box), 0);
  assert.ok(scrollSpeed(990, box) > scrollSpeed(950, box));
  assert.ok(scrollSpeed(950, box) > 0);
  assert.ok(scrollSpeed(10, box) < 0);
  assert.equal(scrollSpeed(5000, box), scrollLimit);
  assert.equal(scrollSpeed(-5000, box), -scrollLimit);
});
