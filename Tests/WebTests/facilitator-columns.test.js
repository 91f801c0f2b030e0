// @ts-check

import assert from "node:assert/strict";
import {
  afterStep,
  beside,
  columnsShown,
  notesIn,
  placeIn,
  placementsAfter,
  rankBefore,
  steadyOrder,
} from "../../Web/facilitator/column-model.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/**
 * @param {string} id
 * @param {number} rank
 * @param {Partial<NoteRecord>} [rest]
 * @returns {NoteRecord}
 */
const note = (id, rank, rest) => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state: "approved",
  placements: [{ column: "hinder", rank }],
  ...rest,
});
/**
 * @param {string} id
 * @param {string} [carriedFrom]
 */
const column = (
  id,
  carriedFrom,
) => /** @type {import("../../Web/shared/records.js").ColumnRecord} */ ({ id, carriedFrom });
const ids = (/** @type {{id: string}[]} */ things) => things.map(({ id }) => id);

Deno.test("notes stand by rank, then id; held and hidden ones have their own lists", () => {
  const notes = [
    note("c", 2),
    note("b", 2),
    note("a", 10),
    note("held", 1, { state: "held" }),
    note("hidden", 1, { state: "hidden" }),
    note("pending", -5, { state: "pending" }),
    note("elsewhere", 0, { placements: [{ column: "verktyg", rank: 0 }] }),
  ];
  assert.deepEqual(ids(notesIn(notes, "hinder")), ["pending", "b", "c", "a"]);
});

Deno.test("a moved note is shown between its new neighbours", () => {
  const others = [note("a", 10), note("b", 20)];
  assert.equal(rankBefore(others, "hinder", "b"), 15);
  assert.ok(rankBefore(others, "hinder", "a") < 10);
  assert.ok(rankBefore(others, "hinder") > 20);
  assert.ok(Number.isFinite(rankBefore([], "hinder")));
});

Deno.test("several moved notes are shown in their order between their new neighbours", () => {
  const all = [
    note("a", 10),
    note("b", 20),
    note("c", 0, { placements: [{ column: "verktyg", rank: 3 }, { column: "idéer", rank: 7 }] }),
    note("d", 30),
  ];
  const columns = [column("idéer", "hinder")];
  const changes = placeIn(all, columns, ["d", "c"], "hinder", "b");
  const after = all.map((one) => ({ ...one, ...changes[one.id] }));
  assert.deepEqual(ids(notesIn(after, "hinder")), ["a", "d", "c", "b"]);
  assert.deepEqual(changes.c.placements[1], { column: "idéer", rank: 7 });
  const last = placeIn(all, [], ["a", "b"], "hinder");
  assert.deepEqual(ids(notesIn(all.map((one) => ({ ...one, ...last[one.id] })), "hinder")), [
    "d",
    "a",
    "b",
  ]);
});

Deno.test("[CO2] [CO3] a move of a note that is carried over is shown as the board will make it", () => {
  const columns = [column("bidrag", "q2"), column("verktyg"), column("q2")];
  const q2 = { column: "q2", rank: 3 };
  const carried = note("c", 0, { placements: [q2, { column: "bidrag", rank: 5 }] });
  /** @param {string} from @param {string} to */
  const after = (from, to) => placementsAfter(carried, from, { column: to, rank: 9 }, columns);
  const there = { column: "bidrag", rank: 9 };
  assert.deepEqual(after("bidrag", "bidrag"), [q2, there]);
  assert.deepEqual(after("q2", "bidrag"), [q2, there]);
  assert.deepEqual(after("bidrag", "verktyg"), [{ column: "verktyg", rank: 9 }]);
  assert.deepEqual(after("q2", "q2"), [{ column: "q2", rank: 9 }, carried.placements[1]]);
});

Deno.test("while a hand is on a list, what is new comes last and nothing else moves", () => {
  assert.deepEqual(steadyOrder(["a", "b", "c"], ["c", "new", "a"]), ["a", "c", "new"]);
});

Deno.test("the note in the hand stays even when it is gone from the board", () => {
  assert.deepEqual(steadyOrder(["a", "b"], ["a"], new Set(["b"])), ["a", "b"]);
});

Deno.test("the board shows the columns of the phase in its order, then what was chosen", () => {
  const numbered = (
    /** @type {string} */ id,
    /** @type {number} */ number,
  ) => /** @type {import("../../Web/shared/records.js").ColumnRecord} */ ({ id, number });
  const phase = /** @type {import("../../Web/shared/records.js").PhaseRecord} */ (
    { columns: ["verktyg", "hinder", "gone"] }
  );
  const columns = [numbered("fråga", 1), numbered("hinder", 2), numbered("verktyg", 3)];
  const shown = (/** @type {string} */ chosen) => ids(columnsShown(phase, columns, chosen));
  assert.deepEqual(shown(beside.nothing), ["verktyg", "hinder"]);
  assert.deepEqual(shown("fråga"), ["verktyg", "hinder", "fråga"]);
  assert.deepEqual(shown(beside.everything), ["verktyg", "hinder", "fråga"]);
  const written = columnsShown(phase, columns, beside.nothing, ["fråga"]);
  assert.deepEqual(ids(written), ["verktyg", "hinder", "fråga"]);
  assert.deepEqual(columnsShown(undefined, columns, beside.nothing), []);
});

Deno.test("a step goes past what is shown beside a note, whatever stands between", () => {
  const all = ["a", "x", "b", "y", "c", "z", "d"];
  const shown = ["a", "b", "c"];
  assert.deepEqual(afterStep(shown, all, "b", -1), { before: "a" });
  assert.deepEqual(afterStep(shown, all, "a", 1), { before: "c" });
  // Last of those that are shown is not last of all.
  assert.deepEqual(afterStep(shown, all, "b", 1), { before: "z" });
  assert.deepEqual(afterStep(["d"], ["d"], "d", 1), undefined);
  assert.equal(afterStep(shown, all, "a", -1), undefined);
  assert.equal(afterStep(shown, all, "gone", 1), undefined);
  assert.deepEqual(afterStep(["a", "b"], ["a", "b"], "a", 1), { before: undefined });
});
