// @ts-check

import assert from "node:assert/strict";
import { byExercise, exerciseOfColumns, neighbours } from "../../Web/facilitator/agenda-model.js";
import { offeredColumns, offeredContents } from "../../Web/facilitator/screen-contents.js";

/** @typedef {import("../../Web/shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../../Web/shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../../Web/shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../Web/shared/records.js").TallyRecord} TallyRecord */
/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/**
 * @param {string} id
 * @param {number} number
 * @param {string} exercise
 * @param {string[]} columns
 */
const phase = (id, number, exercise, columns, isCurrent = false) => /** @type {PhaseRecord} */ ({
  id,
  number,
  exercise: { id: exercise },
  columns,
  isCurrent,
});

const agenda = [
  phase("c", 3, "e2", ["q1", "q3"]),
  phase("a", 1, "e1", ["q1"]),
  phase("b", 2, "e1", ["q2"], true),
];

Deno.test("the agenda stands in its own order under its exercises", () => {
  const parts = byExercise(agenda).map((
    part,
  ) => [part.exercise.id, part.phases.map(({ id }) => id)]);
  assert.deepEqual(parts, [["e1", ["a", "b"]], ["e2", ["c"]]]);
});

Deno.test("next and previous are the neighbours of the current phase", () => {
  const { previous, current, next } = neighbours(agenda);
  assert.deepEqual([previous?.id, current?.id, next?.id], ["a", "b", "c"]);
  assert.deepEqual(neighbours([]), { previous: undefined, current: undefined, next: undefined });
});

Deno.test("a column belongs to the first exercise that works with it", () => {
  const owners = exerciseOfColumns(agenda);
  assert.equal(owners.get("q1")?.id, "e1");
  assert.equal(owners.get("q3")?.id, "e2");
});

const columns = ["a", "b"].map((id) => /** @type {ColumnRecord} */ ({ id }));

Deno.test("the screen is offered what has something to show", () => {
  const both = (/** @type {ReturnType<typeof offeredContents>} */ { often, seldom }) => [
    ...often,
    ...seldom,
  ];
  assert.deepEqual(offeredContents([], []), {
    often: ["join", "instruction"],
    seldom: ["info", "pause"],
  });
  assert.ok(offeredContents([columns[0]], []).often.includes("columns"));
  assert.ok(!both(offeredContents([columns[0]], [])).includes("column"));
  assert.ok(offeredContents(columns, []).seldom.includes("column"));
  const theme = /** @type {import("../../Web/shared/records.js").ThemeRecord} */ ({ id: "t" });
  assert.ok(!both(offeredContents(columns, [])).includes("clusters"));
  assert.ok(offeredContents(columns, [theme]).often.includes("clusters"));
});

Deno.test("the four likeliest stand first, with what the phase is about and what shows now", () => {
  const also = { group: true, withoutTool: true, matrix: true, vote: true, actions: true };
  const { often, seldom } = offeredContents(columns, [], also);
  assert.deepEqual(often, ["join", "instruction", "columns", "rows"]);
  assert.ok(seldom.includes("withoutTool") && seldom.includes("question"));
  const plan = offeredContents(columns, [], also, { kind: "plan" });
  assert.deepEqual(plan.often, ["instruction", "columns", "rows", "actions"]);
  const shown = offeredContents(columns, [], also, { kind: "vote", shown: "pause" });
  assert.deepEqual(shown.often, ["instruction", "columns", "vote", "pause", "rows"]);
  assert.ok(!shown.seldom.includes("pause"));
});

Deno.test("one of several columns is chosen only where the content is about one", () => {
  assert.deepEqual(offeredColumns("question", columns), columns);
  assert.deepEqual(offeredColumns("question", [columns[0]]), []);
  assert.deepEqual(offeredColumns("columns", columns), []);
});
