// @ts-check

import assert from "node:assert/strict";
import { middleOf, rowsOf, standingIn, withoutTool } from "../../Web/shared/analysis.js";

/** @typedef {import("../../Web/shared/marks.js").Link} Link */
/** @typedef {import("../../Web/shared/marks.js").LinkRule} LinkRule */
/** @typedef {import("../../Web/shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../../Web/shared/records.js").ThemeRecord} ThemeRecord */

/** @param {string} id @param {LinkRule[]} [links] */
const column = (id, links) => /** @type {ColumnRecord} */ ({ id, links });
/** @param {string} id @param {string} where @param {Link[]} [links] */
const note = (id, where, links) => /** @type {NoteRecord} */ ({
  id,
  placements: [{ column: where, rank: 0 }],
  ...(links && { marks: { links } }),
});
/** @param {string} id @param {string[]} notes */
const theme = (id, notes) => /** @type {ThemeRecord} */ ({ id, notes });

const columns = [
  column("tools", [{ type: "enables", to: "can" }, { type: "overcomes", to: "obstacles" }]),
  column("can"),
  column("obstacles", [{ type: "hinders", to: "can", noneMeansAll: true }]),
];
const notes = [
  note("c1", "can"),
  note("c2", "can"),
  note("o1", "obstacles", [{ type: "hinders", note: "c1" }]),
  note("o2", "obstacles", [{ type: "hinders", note: "c1" }, { type: "hinders", note: "c2" }]),
  note("o3", "obstacles"),
  note("t1", "tools", [{ type: "enables", note: "c2" }, { type: "overcomes", note: "o1" }]),
  note("t2", "tools", [{ type: "overcomes", note: "o3" }]),
  note("t3", "tools"),
];

/** @param {NoteRecord[]} all @param {ThemeRecord[]} [themes] */
const drawn = (all, themes = []) =>
  rowsOf(columns, all, themes).map(({ key, sides }) =>
    [key, ...Object.values(sides).map((side) => side.map(({ id }) => id).join(" "))].join("|")
  );

Deno.test("the middle is what others point at and what points at none of them", () => {
  assert.equal(middleOf(columns)?.id, "can");
  assert.equal(middleOf([columns[1]]), undefined);
  assert.equal(middleOf([]), undefined);
});

Deno.test("each contribution has a row, with what points at it, and what gets past that", () => {
  assert.deepEqual(drawn(notes), ["c1|t1|o1 o2", "c2|t1|o2", "all|t2|o3", "loose|t3|"]);
});

Deno.test("a link to what is not seen here is none", () => {
  const lonely = [note("c1", "can"), note("t", "tools", [{ type: "enables", note: "elsewhere" }])];
  assert.deepEqual(drawn(lonely), ["c1||", "loose|t|"]);
});

Deno.test("a link to a theme leads to each of its notes", () => {
  const tool = note("t", "tools", [{ type: "overcomes", theme: "th" }]);
  const all = [...notes.slice(0, 5), tool];
  assert.deepEqual(drawn(all, [theme("th", ["o1", "o3"])]), ["c1|t|o1 o2", "c2||o2", "all|t|o3"]);
  assert.deepEqual([...withoutTool(columns, all, [theme("th", ["o1", "o3"])])], ["o2"]);
});

Deno.test("an obstacle is without tool while no note here gets past it", () => {
  assert.deepEqual([...withoutTool(columns, notes, [])], ["o2"]);
  const without = notes.filter(({ id }) => id !== "t1");
  assert.deepEqual([...withoutTool(columns, without, [])], ["o1", "o2"]);
  assert.deepEqual([...withoutTool(columns.slice(1), notes, [])], []);
});

Deno.test("notes stand by rank where they are, also where they are carried to", () => {
  const carried = /** @type {NoteRecord[]} */ ([
    { id: "b", placements: [{ column: "q2", rank: 1 }, { column: "can", rank: 9 }] },
    { id: "a", placements: [{ column: "q2", rank: 2 }, { column: "can", rank: 8 }] },
  ]);
  assert.deepEqual(standingIn(carried, "can").map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(standingIn(carried, "q2").map(({ id }) => id), ["b", "a"]);
});
