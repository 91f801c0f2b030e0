// @ts-check

import assert from "node:assert/strict";
import { hangingAt, offersNow } from "../../Web/phone/share-model.js";
import { note, storeOf } from "./share-ground.js";

Deno.test("[GW5] a comment of this phone is on its way, then reviewed, then shown to all", () => {
  const own = [{ id: "c", note: "a", text: "Bra" }];
  /** @param {object[]} records @param {object[]} commands */
  const fates = (records, commands) =>
    offersNow(
      storeOf(records),
      commands.map((command) => /** @type {any} */ ({ command, state: "waiting" })),
      "taxi",
      own,
    ).map(({ id, isOwn, isOnItsWay, state }) => [id, isOwn, isOnItsWay ?? false, state]);
  const asked = { type: "commentNote", offer: "c", note: "a", text: "Bra" };
  assert.deepEqual(fates([], [asked]), [["c", true, true, undefined]]);
  assert.deepEqual(fates([], []), [["c", true, false, "pending"]]);
  const shown = [
    { type: "offer", id: "c", kind: "comment", note: "a", text: "Bra" },
    { type: "offer", id: "x", kind: "comment", note: "a", text: "Nej" },
  ];
  assert.deepEqual(fates(shown, []), [
    ["c", true, false, undefined],
    ["x", false, false, undefined],
  ]);
  assert.deepEqual(fates([], [{ type: "withdrawOffer", offer: "c" }]), []);
});

Deno.test("[GW4] at one's own table the phone lists what the others see there, each note once", () => {
  const phaseNow = { type: "phase", id: "share", isCurrent: true, columns: ["p", "h", "o", "k"] };
  const store = storeOf([
    phaseNow,
    { type: "column", id: "p", isPrivate: true },
    { type: "column", id: "h", isHidden: true },
    { type: "column", id: "o" },
    { type: "column", id: "k" },
    note("a", "hotel", { state: "approved", placements: [{ column: "p", rank: 1 }] }),
    note("b", "hotel", {
      state: "approved",
      placements: [{ column: "p", rank: 2 }],
      isShared: true,
    }),
    note("c", "hotel", { state: "approved", placements: [{ column: "h", rank: 1 }] }),
    note("d", "hotel", {
      state: "approved",
      placements: [{ column: "o", rank: 1 }, { column: "k", rank: 1 }],
    }),
    note("e", "hotel"),
  ]);
  const listed = hangingAt(store, "hotel");
  assert.deepEqual(listed.map(({ column, notes }) => [column.id, notes.map(({ id }) => id)]), [
    ["p", ["b"]],
    ["o", ["d"]],
  ]);
});
