// @ts-check

import assert from "node:assert/strict";
import { ballot, votableColumns } from "../../Web/facilitator/vote-model.js";
import { ownDots } from "../../Web/phone/vote-model.js";
import { screenFor } from "../../Web/phone/reading.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { candidateOf, candidates, candidateText } from "../../Web/shared/candidates.js";
import { lastRound } from "../../Web/shared/last-round.js";
import { fixture } from "./stand-ins.js";

const vote = fixture("record-vote-open");
const own = fixture("record-ownVote");
const [on] = own.dots.map((/** @type {{on: string}} */ dot) => dot.on);

/** @param {any[]} records */
function storeWith(...records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ type: "changes", head: 1, put: records, remove: [] });
  return store;
}

/**
 * @param {string} type
 * @param {string} state
 * @param {string} [candidate]
 */
const entry = (type, state, candidate = on) => /** @type {any} */ ({
  command: { type, vote: vote.id, on: candidate },
  state,
});

/**
 * @param {string} id
 * @param {number} rank
 * @param {object} [rest]
 */
const note = (id, rank, rest) => ({
  type: "note",
  id,
  text: id,
  revision: 1,
  state: "approved",
  isBlurred: false,
  placements: [{ column: vote.columns[0], rank }],
  ...rest,
});

Deno.test("own dots are what the server has, and what is on its way to it", () => {
  const store = storeWith(vote, own);
  assert.deepEqual([...ownDots(store, [], vote).on], [[on, 2]]);
  assert.equal(ownDots(store, [], vote).left, 1);
  const given = ownDots(store, [entry("giveDot", "waiting", "b")], vote);
  assert.deepEqual([given.on.get(on), given.on.get("b"), given.left], [2, 1, 0]);
  const taken = ownDots(store, [entry("takeDot", "saving")], vote);
  assert.deepEqual([taken.on.get(on), taken.left], [1, 2]);
});

Deno.test("a dot that was refused is not there any more", () => {
  const { on: dots, left } = ownDots(storeWith(vote), [entry("giveDot", "refused")], vote);
  assert.deepEqual([dots.get(on), left], [undefined, 3]);
});

Deno.test("candidates are the approved notes that can be read, in the order of the wall", () => {
  const notes = [
    note("b", 2),
    note("a", 1),
    note("c", 3, { state: "pending" }),
    note("d", 4, {
      isBlurred: true,
    }),
  ];
  const [first, second] = candidates(vote, storeWith(...notes));
  assert.deepEqual(first.candidates.map(({ id }) => id), ["a", "b"]);
  assert.deepEqual([first.part, second.candidates], [vote.columns[0], []]);
});

const onThemes = { ...vote, candidates: "themes" };
const theme = (/** @type {string} */ id, /** @type {string[]} */ notes, rest = {}) => ({
  ...fixture("record-theme"),
  id,
  notes,
  ...rest,
});

Deno.test("in a round over themes these come first, where their first note stands, then the notes in none", () => {
  const elsewhere = { placements: [{ column: "room", rank: 1 }] };
  const store = storeWith(
    { ...fixture("record-column-plain"), id: "room", scope: "room" },
    { ...fixture("record-column-plain"), id: "group", scope: "group" },
    ...["a", "b", "c", "d"].map((id, rank) => note(id, rank)),
    note("room", 0, elsewhere),
    note("group", 0, { placements: [{ column: "group", rank: 1 }] }),
    note("dim", 0, { isBlurred: true }),
    theme("t", ["d", "room", "group", "dim"], { title: undefined }),
    theme("u", ["b"]),
    theme("away", ["room"]),
    theme("dark", ["dim"]),
  );
  const [themes, single] = candidates(onThemes, store);
  assert.deepEqual(
    themes.candidates.map(({ id, notes }) => [id, ...notes.map((note) => note.id)]),
    [["u", "b"], ["t", "d", "room"]],
  );
  assert.deepEqual(single.candidates.map(({ id }) => id), ["a", "c"]);
  assert.deepEqual([themes.part, single.part], ["themes", "single"]);
  assert.deepEqual(themes.candidates.map(candidateText), ["Vem frågar?", "d"]);
  assert.equal(candidateText(candidateOf(onThemes, store, "a")), "a");
  assert.equal(candidateOf(onThemes, store, "nowhere"), undefined);
});

Deno.test("a facilitator is told how many themes and notes there are to put dots on", () => {
  const notes = /** @type {any} */ ([
    ...["a", "b", "c"].map((id) => note(id, 1)),
    note("held", 1, { state: "held" }),
  ]);
  const themes = /** @type {any} */ ([theme("t", ["a", "b"]), theme("u", ["held"])]);
  assert.deepEqual(ballot(notes, themes, vote.columns), { notes: 3, themes: 1, single: 1 });
  assert.deepEqual(ballot(notes, themes, []), { notes: 0, themes: 0, single: 0 });
});

Deno.test("the last round counts", () => {
  const later = { ...vote, id: "later", number: vote.number + 1 };
  assert.equal(lastRound(storeWith(later, vote))?.id, "later");
  assert.equal(lastRound(storeWith()), undefined);
});

Deno.test("what is voted on stands before the question, until the person turns away", () => {
  const store = storeWith(fixture("record-board"), vote);
  const person = { isStopped: false, hasReadRules: true, wantsGroup: false, group: undefined };
  assert.equal(screenFor(store, person), "vote");
  assert.equal(screenFor(store, { ...person, leftVote: vote.id }), "board");
  assert.equal(screenFor(store, { ...person, hasReadRules: false }), "rules");
});

Deno.test("columns are offered that everybody may read and that hold something, the phase's first", () => {
  const column = (/** @type {string} */ id, rest = {}) => /** @type {any} */ ({
    ...fixture("record-column-plain"),
    id,
    ...rest,
  });
  const columns = [
    column("other"),
    column(vote.columns[0]),
    column("hidden", { isHidden: true }),
    column("private", { isPrivate: true }),
    column("empty"),
    column("phase"),
  ];
  const everywhere = ["other", "hidden", "private"].map((id) => ({ column: id, rank: 9 }));
  const notes = /** @type {any} */ ([note("a", 1), note("b", 2, { placements: everywhere })]);
  const offered = votableColumns(columns, notes, ["phase", vote.columns[0]]);
  assert.deepEqual(offered.map(({ column, count, isChosen }) => [column.id, count, isChosen]), [
    [vote.columns[0], 1, true],
    ["phase", 0, true],
    ["other", 1, false],
  ]);
});
