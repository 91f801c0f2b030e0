// @ts-check

import assert from "node:assert/strict";
import {
  columnsToCount,
  countIn,
  inLarger,
  lackingByGroup,
  Pace,
} from "../../Web/facilitator/overview-model.js";
import { groupsToSee, groupsToShow } from "../../Web/facilitator/groups-at-work.js";

/** @typedef {import("../../Web/shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../../Web/shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../../Web/shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../../Web/shared/records.js").TallyRecord} TallyRecord */

const group = (
  /** @type {string} */ id,
  /** @type {Partial<GroupRecord>} */ rest = {},
) => /** @type {GroupRecord} */ ({ id, set: "field", number: 1, isOpen: true, ...rest });
const tally = (
  /** @type {string} */ column,
  /** @type {string} */ group,
  /** @type {number} */ notes,
) => /** @type {TallyRecord} */ ({ column, group, notes, pending: 1 });
const phase = /** @type {PhaseRecord} */ ({ groupSet: "field", columns: ["obstacles"] });
const ids = (/** @type {{id: string}[]} */ things) => things.map(({ id }) => id);

Deno.test("all groups that can be chosen are seen until one has people or notes", () => {
  const groups = [group("b", { number: 2 }), group("a"), group("shut", { isOpen: false })];
  assert.deepEqual(ids(groupsToSee(phase, groups, [])), ["a", "b"]);
  assert.deepEqual(ids(groupsToSee(phase, groups, [tally("obstacles", "b", 2)])), ["b"]);
  const withPeople = [group("a", { members: 4 }), group("b")];
  assert.deepEqual(ids(groupsToSee(phase, withPeople, [])), ["a"]);
});

Deno.test("a group that was merged into another is no more to be seen, nor one of another set", () => {
  const groups = [group("a"), group("gone", { into: "a" }), group("z", { set: "sector" })];
  assert.deepEqual(ids(groupsToSee(phase, groups, [tally("obstacles", "gone", 3)])), ["a"]);
});

Deno.test("where a phase has no division, the groups with notes are seen", () => {
  const vote = /** @type {PhaseRecord} */ ({ columns: ["obstacles"] });
  const groups = [group("a", { members: 4 }), group("b")];
  assert.deepEqual(ids(groupsToSee(vote, groups, [tally("obstacles", "b", 1)])), ["b"]);
});

Deno.test("the screen can show the groups that have written there, then the larger ones they lie in", () => {
  const wide = /** @type {PhaseRecord} */ ({ ...phase, analysis: ["obstacles", "tools"] });
  const inside = { within: "trade" };
  const groups = [
    group("a", { ...inside, members: 4 }),
    group("b", inside),
    group("c", inside),
    group("gone", { into: "c" }),
    group("trade", { set: "sector" }),
  ];
  assert.deepEqual(ids(groupsToShow(wide, groups, [])), ["a", "b", "c"]);
  const written = ["b", "c"].map((id) => tally("tools", id, 1));
  assert.deepEqual(ids(groupsToShow(wide, groups, written)), ["b", "c", "trade"]);
  assert.deepEqual(ids(groupsToShow(wide, groups, [tally("other", "b", 1)])), ["a", "b", "c"]);
});

Deno.test("what hangs together is counted, and what is asked besides, but nothing of the whole room", () => {
  const column = (
    /** @type {string} */ id,
    /** @type {"group" | "room"} */ scope,
  ) => /** @type {ColumnRecord} */ ({ id, scope });
  const columns = [column("tools", "group"), column("obstacles", "group"), column("room", "room")];
  const wide = /** @type {PhaseRecord} */ ({
    columns: ["obstacles", "room"],
    analysis: ["tools", "obstacles"],
  });
  assert.deepEqual(ids(columnsToCount(wide, columns)), ["tools", "obstacles"]);
  assert.deepEqual(countIn([tally("tools", "a", 3)], ["a"], "tools"), { notes: 3, pending: 1 });
  assert.deepEqual(countIn([], ["a"], "tools"), { notes: 0, pending: 0 });
});

Deno.test("the same notes are counted by the larger groups, nothing twice", () => {
  const inside = { within: "trade" };
  const groups = [
    group("a", { ...inside, number: 3 }),
    group("b", { ...inside, number: 1 }),
    group("alone", { number: 2 }),
    group("trade", { set: "sector", number: 1 }),
    group("empty", { set: "sector", number: 4 }),
  ];
  const shown = groups.slice(0, 3);
  const found = inLarger(groups, shown);
  assert.deepEqual(found.map(({ group, parts }) => [group.id, parts]), [
    ["trade", ["trade", "a", "b"]],
    ["alone", ["alone"]],
  ]);
  const tallies = [tally("tools", "a", 3), tally("tools", "b", 2), tally("other", "b", 9)];
  assert.deepEqual(countIn(tallies, found[0].parts, "tools"), { notes: 5, pending: 2 });
  assert.deepEqual(countIn(tallies, found[1].parts, "tools"), { notes: 0, pending: 0 });
});

Deno.test("what nothing gets past is told group by group; a hidden tool gets past nothing", () => {
  const columns = [
    /** @type {ColumnRecord} */ ({ id: "obstacles" }),
    /** @type {ColumnRecord} */ ({
      id: "tools",
      links: [{ type: "overcomes", to: "obstacles" }],
    }),
  ];
  const note = (
    /** @type {string} */ id,
    /** @type {string} */ column,
    /** @type {Partial<NoteRecord>} */ rest,
  ) => /** @type {NoteRecord} */ ({
    id,
    state: "approved",
    placements: [{ column, rank: 1 }],
    ...rest,
  });
  const past = (/** @type {string} */ id) => ({
    marks: { links: [{ type: /** @type {const} */ ("overcomes"), note: id }] },
  });
  const notes = [
    note("o1", "obstacles", { group: "a" }),
    note("o2", "obstacles", { group: "a" }),
    note("o3", "obstacles", { group: "b" }),
    note("gone", "obstacles", { group: "b", state: "hidden" }),
    note("t1", "tools", { group: "a", ...past("o1") }),
    note("t3", "tools", { group: "b", state: "hidden", ...past("o3") }),
  ];
  const lacking = lackingByGroup(columns, notes, []);
  assert.deepEqual(ids(lacking.get("a") ?? []), ["o2"]);
  assert.deepEqual(ids(lacking.get("b") ?? []), ["o3"]);
});

Deno.test("the pace is of what came while one looked, over two minutes", () => {
  const pace = new Pace();
  pace.see("a", 12, 0);
  assert.equal(pace.of(["a"]), 0);
  pace.see("a", 15, 10_000);
  assert.equal(pace.of(["a"]), 1.5);
  pace.see("a", 14, 20_000);
  assert.equal(pace.of(["a"]), 1.5);
  pace.see("a", 14, 130_000);
  assert.equal(pace.of(["a"]), 0);
});
