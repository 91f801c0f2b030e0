// @ts-check

import assert from "node:assert/strict";
import {
  beside,
  columnsShown,
  notesIn,
  placeIn,
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
  const changes = placeIn(all, ["d", "c"], "hinder", "b");
  const after = all.map((one) => ({ ...one, ...changes[one.id] }));
  assert.deepEqual(ids(notesIn(after, "hinder")), ["a", "d", "c", "b"]);
  assert.deepEqual(changes.c.placements[1], { column: "idéer", rank: 7 });
  const last = placeIn(all, ["a", "b"], "hinder");
  assert.deepEqual(ids(notesIn(all.map((one) => ({ ...one, ...last[one.id] })), "hinder")), [
    "d",
    "a",
    "b",
  ]);
});

Deno.test("while a hand is on a list, what is new comes last and nothing else moves", () => {
  assert.deepEqual(steadyOrder(["a", "b", "c"], ["c", "new", "a"]), ["a", "c", "new"]);
});

Deno.test("the note in the hand stays even when it is gone from the board", () => {
  assert.deepEqual(steadyOrder(["a", "b"], ["a"], new Set(["b"])), ["a", "b"]);
});

Deno.test("the board shows the columns of the phase in its order, then what was chosen", () => {
  const column = (
    /** @type {string} */ id,
    /** @type {number} */ number,
  ) => /** @type {import("../../Web/shared/records.js").ColumnRecord} */ ({ id, number });
  const phase = /** @type {import("../../Web/shared/records.js").PhaseRecord} */ (
    { columns: ["verktyg", "hinder", "gone"] }
  );
  const columns = [column("fråga", 1), column("hinder", 2), column("verktyg", 3)];
  const shown = (/** @type {string} */ chosen) => ids(columnsShown(phase, columns, chosen));
  assert.deepEqual(shown(beside.nothing), ["verktyg", "hinder"]);
  assert.deepEqual(shown("fråga"), ["verktyg", "hinder", "fråga"]);
  assert.deepEqual(shown(beside.everything), ["verktyg", "hinder", "fråga"]);
  const written = columnsShown(phase, columns, beside.nothing, ["fråga"]);
  assert.deepEqual(ids(written), ["verktyg", "hinder", "fråga"]);
  assert.deepEqual(columnsShown(undefined, columns, beside.nothing), []);
});
