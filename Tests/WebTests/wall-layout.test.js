// @ts-check

import assert from "node:assert/strict";
import { columnSets, setPages, sheets } from "../../Web/projector/wall-layout.js";

/** @param {number[]} heights */
const cards = (...heights) => heights.map((height, i) => ({ key: `n${i + 1}`, height }));

Deno.test("columns are divided as evenly as can be, at most three on a page", () => {
  const sizes = [1, 2, 3, 4, 5, 6, 7].map((count) => {
    const columns = Array.from({ length: count }, (_, i) => i);
    const sets = columnSets(columns, 3);
    assert.deepEqual(sets.flat(), columns);
    return sets.map((set) => set.length);
  });
  assert.deepEqual(sizes, [[1], [2], [3], [2, 2], [3, 2], [3, 3], [3, 2, 2]]);
  assert.deepEqual(columnSets([], 3), []);
});

Deno.test("each of several columns fills its own lane and goes on, page by page", () => {
  const pages = setPages(
    [
      { column: "a", cards: cards(40, 40, 40) },
      { column: "b", cards: cards(100) },
    ],
    100,
    10,
  );
  assert.deepEqual(pages, [
    [{ column: "a", lanes: [["n1", "n2"]] }, { column: "b", lanes: [["n1"]] }],
    [{ column: "a", lanes: [["n3"]] }, { column: "b", lanes: [[]] }],
  ]);
});

Deno.test("a column on its own spreads over three lanes, always onto the shortest", () => {
  const [[{ lanes }]] = setPages([{ column: "a", cards: cards(60, 20, 40, 20, 20) }], 100, 10);
  assert.deepEqual(lanes, [["n1"], ["n2", "n4"], ["n3", "n5"]]);
});

Deno.test("a card that is added last moves no other", () => {
  const heights = [74, 111, 74, 332, 111, 74, 74, 148, 111, 74, 74, 185, 74, 111];
  /** @param {number} count */
  const spread = (count) =>
    setPages([{ column: "a", cards: cards(...heights.slice(0, count)) }], 400, 18);
  heights.forEach((_, count) => {
    const before = spread(count).flat();
    const after = spread(count + 1).flat();
    before.forEach(({ lanes }, page) =>
      lanes.forEach((keys, lane) =>
        assert.deepEqual(after[page].lanes[lane].slice(0, keys.length), keys)
      )
    );
  });
});

Deno.test("no lane is fuller than its room, and no card is lost", () => {
  const heights = Array.from({ length: 90 }, (_, i) => 74 + 37 * (i * 7 % 8));
  for (const count of [1, 2, 3]) {
    const set = Array.from({ length: count }, (_, i) => ({
      column: `c${i}`,
      cards: cards(...heights),
    }));
    const lanes = setPages(set, 700, 18).flat().flatMap((column) => column.lanes);
    assert.equal(lanes.flat().length, 90 * count);
    for (const keys of lanes) {
      const filled = keys.reduce((sum, key) => sum + heights[Number(key.slice(1)) - 1] + 18, -18);
      assert.ok(filled <= 700, `${filled} is more than 700`);
    }
  }
});

Deno.test("a card higher than the room stands alone on its page", () => {
  const pages = setPages(
    [
      { column: "a", cards: cards(20, 900, 20) },
      { column: "b", cards: [] },
    ],
    100,
    10,
  );
  assert.deepEqual(pages.map(([{ lanes }]) => lanes[0]), [["n1"], ["n2"], ["n3"]]);
});

Deno.test("what is higher than a page goes on, sheet by sheet, one row at least on each", () => {
  assert.deepEqual(sheets([40, 40, 40, 40, 40], 100), [[0, 2], [2, 4], [4, 5]]);
  assert.deepEqual(sheets([40, 300, 40], 100), [[0, 1], [1, 2], [2, 3]]);
  assert.deepEqual(sheets([], 100), []);
});

Deno.test("an empty column still has its page", () => {
  assert.equal(setPages([{ column: "a", cards: [] }], 100, 10).length, 1);
});
