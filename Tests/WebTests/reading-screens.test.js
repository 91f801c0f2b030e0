// @ts-check

import assert from "node:assert/strict";
import { canWrite, currentColumns, currentGroup, screenFor } from "../../Web/phone/reading.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { fixture } from "./stand-ins.js";

/** @typedef {import("../../Web/shared/command-queue.js").Entry} Entry */

const board = fixture("record-board");
const phase = { ...fixture("record-phase-plain"), isCurrent: true, columns: ["one", "two"] };
const groupPhase = { ...phase, groupSet: "field" };

/** @param {string} id @param {boolean} isOpen */
const column = (id, isOpen) => ({ ...fixture("record-column-plain"), id, isOpen });

/** @param {string} id @param {string} [set] */
const group = (id, set = "field") => ({ ...fixture("record-group-plain"), id, set });

/** @param {...object} records */
function storeOf(...records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ ...fixture("server-welcome"), records });
  return store;
}

/**
 * @param {string} chosen
 * @param {Entry["state"]} state
 * @returns {Entry}
 */
const asked = (chosen, state) => ({
  id: chosen,
  command: { type: "chooseGroup", group: chosen },
  at: 1,
  state,
});

const person = { isStopped: false, hasReadRules: true, wantsGroup: false, group: undefined };

Deno.test("first the rules, which wait for no contact, then the board", () => {
  const store = storeOf(board, phase);
  assert.equal(screenFor(storeOf(), { ...person, hasReadRules: false }), "rules");
  assert.equal(screenFor(store, { ...person, hasReadRules: false }), "rules");
  assert.equal(screenFor(storeOf(), person), "connecting");
  assert.equal(screenFor(store, person), "board");
  assert.equal(screenFor(store, { ...person, isStopped: true }), "stopped");
});

Deno.test("a phase with groups asks for one, until it is chosen and again on wish", () => {
  const store = storeOf(board, groupPhase, group("police"));
  const inside = { ...person, group: store.get("group", "police") };
  assert.equal(screenFor(store, person), "groups");
  assert.equal(screenFor(store, inside), "board");
  assert.equal(screenFor(store, { ...inside, wantsGroup: true }), "groups");
});

Deno.test("a closed board asks for nothing", () => {
  assert.equal(screenFor(storeOf({ ...board, state: "closed" }, groupPhase), person), "board");
});

Deno.test("the group is the one of the current division", () => {
  const membership = { type: "membership", groups: ["public", "police"] };
  const store = storeOf(groupPhase, group("police"), group("public", "sector"), membership);
  assert.equal(currentGroup(store, [])?.id, "police");
  assert.equal(currentGroup(storeOf(phase, group("police"), membership), []), undefined);
});

Deno.test("a group that was asked for counts at once, the last one most, a refused one not", () => {
  const membership = { type: "membership", groups: ["police"] };
  const store = storeOf(groupPhase, group("police"), group("school"), group("taxi"), membership);
  const entries = [asked("school", "saving"), asked("taxi", "waiting")];
  assert.equal(currentGroup(store, entries)?.id, "taxi");
  assert.equal(currentGroup(store, [asked("taxi", "refused")])?.id, "police");
});

Deno.test("open questions come first; where none is open, those the phase is about", () => {
  const open = storeOf(board, phase, column("one", false), column("two", true));
  assert.deepEqual(currentColumns(open).map(({ id }) => id), ["two"]);
  const closed = storeOf(board, phase, column("one", false), column("two", false));
  assert.deepEqual(currentColumns(closed).map(({ id }) => id), ["one", "two"]);
});

Deno.test("writing needs an open question on a board that is neither locked nor closed", () => {
  assert.ok(canWrite(storeOf(board, column("one", true)), "one"));
  assert.ok(!canWrite(storeOf(board, column("one", false)), "one"));
  for (const state of ["locked", "closed"]) {
    assert.ok(!canWrite(storeOf({ ...board, state }, column("one", true)), "one"), state);
  }
});
