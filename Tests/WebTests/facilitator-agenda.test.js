// @ts-check

import assert from "node:assert/strict";
import { byExercise, exerciseOfColumns, neighbours } from "../../Web/facilitator/agenda-model.js";
import { activity, shownColumns } from "../../Web/facilitator/screen-summary.js";

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

const column = (
  /** @type {string} */ id,
  /** @type {"room" | "group"} */ scope,
) => /** @type {ColumnRecord} */ ({ id, scope, meaning: "obstacle" });
const group = (
  /** @type {string} */ id,
  /** @type {number} */ number,
) => /** @type {GroupRecord} */ ({ id, number });
const tally = (
  /** @type {string} */ of,
  /** @type {number} */ notes,
  /** @type {string} */ by = "",
) => /** @type {TallyRecord} */ ({ column: of, notes, ...(by && { group: by }) });

Deno.test("activity in groups counts each group that has written in these columns", () => {
  const tallies = [tally("q", 4, "polis"), tally("other", 9, "polis"), tally("q", 2, "hotell")];
  const rows = activity([column("q", "group")], tallies, [
    group("polis", 2),
    group("hotell", 1),
    group("taxi", 3),
  ]);
  assert.deepEqual(rows.map((row) => [row.group?.id, row.notes]), [["hotell", 2], ["polis", 4]]);
});

Deno.test("activity of the room counts each column, also an empty one", () => {
  const rows = activity([column("q", "room"), column("p", "room")], [tally("q", 4)], []);
  assert.deepEqual(rows.map((row) => [row.column?.id, row.notes]), [["q", 4], ["p", 0]]);
});

Deno.test("the small picture counts approved notes only, in the three columns that fit", () => {
  const columns = ["a", "b", "c", "d"].map((id) => column(id, "room"));
  const notes = /** @type {NoteRecord[]} */ ([
    { state: "approved", placements: [{ column: "a", rank: 1 }, { column: "b", rank: 1 }] },
    { state: "pending", placements: [{ column: "a", rank: 2 }] },
  ]);
  const rows = shownColumns(columns, notes).map((row) => [row.column?.id, row.notes]);
  assert.deepEqual(rows, [["a", 1], ["b", 1], ["c", 0]]);
  assert.equal(shownColumns([column("a", "group")], notes)[0].notes, 0);
});
