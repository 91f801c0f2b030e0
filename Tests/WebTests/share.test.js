// @ts-check

import assert from "node:assert/strict";
import { starredFirst } from "../../Web/shared/starred-first.js";
import { nextTurn, previousTurn } from "../../Web/shared/turns.js";
import { moved, turns, waitingByGroup } from "../../Web/facilitator/share-model.js";
import { obstaclesOf, offersNow } from "../../Web/phone/share-model.js";
import { note, storeOf } from "./share-ground.js";

/** @typedef {import("../../Web/shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../Web/shared/share-records.js").ShareBackRecord} ShareBackRecord */

/** @param {Partial<ShareBackRecord>} [change] @returns {ShareBackRecord} */
const shareBack = (change) => ({
  type: "shareBack",
  phase: "share",
  order: ["a", "b", "c"],
  heard: [],
  ...change,
});

/** @param {string} id @param {number} number @returns {GroupRecord} */
const group = (id, number) => ({
  type: "group",
  id,
  set: "field",
  number,
  title: { sv: id },
  letter: id.toUpperCase(),
  isOpen: true,
});

const phase = /** @type {any} */ ({ id: "share", groupSet: "field", columns: ["o"] });

Deno.test("[SB1] the next turn is of the next in order that has had none", () => {
  assert.equal(nextTurn(shareBack()), "a");
  assert.equal(nextTurn(shareBack({ turn: "a", heard: ["a"] })), "b");
  assert.equal(nextTurn(shareBack({ turn: "c", heard: ["a", "c"] })), "b");
  assert.equal(nextTurn(shareBack({ turn: "c", heard: ["a", "b", "c"] })), undefined);
  assert.equal(previousTurn(shareBack({ turn: "b", heard: ["b"] })), "a");
  assert.equal(previousTurn(shareBack({ turn: "a" })), undefined);
  assert.equal(previousTurn(shareBack()), undefined);
});

Deno.test("[SB1] the console lists the order, then the groups that are left out", () => {
  const groups = [group("d", 4), group("c", 3), group("b", 2), group("a", 1)];
  const listed = turns(
    shareBack({ order: ["b", "a"], turn: "a", heard: ["a", "b"] }),
    phase,
    groups,
  );
  assert.deepEqual(
    listed.map(({ group, standing }) => [group.id, standing]),
    [["b", "heard"], ["a", "now"], ["c", "left"], ["d", "left"]],
  );
  assert.deepEqual(moved(["a", "b", "c"], "b", 1), ["a", "c", "b"]);
  assert.deepEqual(moved(["a", "b", "c"], "b", -1), ["b", "a", "c"]);
  assert.equal(moved(["a", "b"], "b", 1), undefined);
  assert.equal(moved(["a", "b"], "x", 1), undefined);
});

Deno.test("[M9] what waits in a group is what waits where it tells, once each", () => {
  const notes = [
    note("b", "hotel"),
    note("a", "hotel"),
    note("c", "hotel", { state: "approved" }),
    note("d", "taxi"),
    note("e", "hotel", { placements: [{ column: "private", rank: 1 }] }),
    note("f", "hotel", { placements: [{ column: "o", rank: 1 }, { column: "k", rank: 1 }] }),
  ];
  const waiting = waitingByGroup(notes, { ...phase, analysis: ["k", "o"] });
  assert.deepEqual([...waiting.keys()], ["hotel", "taxi"]);
  assert.deepEqual(waiting.get("hotel")?.map(({ note, column }) => [note.id, column]), [
    ["f", "k"],
    ["a", "o"],
    ["b", "o"],
  ]);
});

Deno.test("starred notes come first, and keep their order among themselves", () => {
  const notes = starredFirst([
    note("a", "hotel"),
    note("b", "hotel", { isStarred: true }),
    note("c", "hotel", { isStarred: true }),
  ]);
  const order = notes.toSorted((one, other) => one.placements[0].rank - other.placements[0].rank);
  assert.deepEqual(order.map(({ id }) => id), ["b", "c", "a"]);
});

Deno.test("[SB4] the phone lists a group's obstacles, what matters most first", () => {
  const store = storeOf([
    { type: "column", id: "o", meaning: "obstacle" },
    { type: "column", id: "t", meaning: "tool", links: [{ type: "overcomes", to: "o" }] },
    // What is called an obstacle but that nothing gets past is none here.
    { type: "column", id: "x", meaning: "obstacle" },
    note("f", "hotel", { state: "approved", placements: [{ column: "x", rank: 1 }] }),
    note("a", "hotel", { state: "approved" }),
    note("b", "hotel", { state: "approved", isStarred: true }),
    note("c", "hotel"),
    note("d", "taxi", { state: "approved" }),
    note("e", "hotel", { state: "approved", placements: [{ column: "t", rank: 1 }] }),
  ]);
  assert.deepEqual(obstaclesOf(store, "hotel").map(({ id }) => id), ["b", "a"]);
});

Deno.test("[OF1] [OF3] an offer on its way is shown, one that is taken back is not", () => {
  const store = storeOf([{ type: "offer", id: "f", kind: "help", note: "a", group: "taxi" }]);
  /** @param {object} command @param {string} [state] */
  const entry = (command, state = "waiting") => /** @type {any} */ ({ command, state });
  const made = entry({ type: "offerHelp", offer: "g", note: "b", text: "Vi följer med" });
  assert.deepEqual(
    offersNow(store, [made], "taxi").map(({ id, isOnItsWay }) => [id, isOnItsWay]),
    [["f", undefined], ["g", true]],
  );
  assert.deepEqual(
    offersNow(store, [entry({ type: "withdrawOffer", offer: "f" })], "taxi"),
    [],
  );
  assert.equal(offersNow(store, [{ ...made, state: "refused" }], "taxi").length, 1);
});
