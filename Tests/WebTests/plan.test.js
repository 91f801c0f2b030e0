// @ts-check

import assert from "node:assert/strict";
import { textsOf } from "../../Web/facilitator/action-dialog.js";
import { notesOf } from "../../Web/facilitator/matrix-notes.js";
import { basisIn } from "../../Web/host/based-on.js";
import { meetingDate } from "../../Web/shared/meeting-date.js";
import { dueWords, planIn, whatOf } from "../../Web/shared/plan.js";
import { fixture } from "./stand-ins.js";

Deno.test("a due date is told in the words of the language, other words as they stand", () => {
  assert.equal(dueWords("2027-03-01", "sv"), "1 mars 2027");
  assert.equal(dueWords("2027-03-01", "en-GB"), "1 March 2027");
  for (const words of ["före sommaren", "2027-13-45", "2027-03-01 kl. 9"]) {
    assert.equal(dueWords(words, "sv"), words);
  }
  assert.equal(dueWords(undefined, "sv"), "");
});

Deno.test("a row says what was written in it, else what its notes say", () => {
  assert.deepEqual(whatOf(fixture("record-action")), ['Skriv en "gemensam" rutin']);
  assert.deepEqual(whatOf(fixture("record-action-plain")), ["Vi ser men frågar inte"]);
  assert.deepEqual(whatOf({ ...fixture("record-action-plain"), says: undefined }), []);
});

Deno.test("rows stand in the order of the plan", () => {
  const rows = [fixture("record-action"), fixture("record-action-plain")];
  assert.deepEqual(planIn({ all: () => rows }).map(({ number }) => number), [1, 2]);
});

Deno.test("only what was written is sent, without spaces around it", () => {
  assert.deepEqual(textsOf({ what: " Ring ", due: "  ", support: "Polis" }), {
    what: "Ring",
    support: "Polis",
  });
});

Deno.test("a number opens the approved notes of the groups that its row covers", () => {
  /** @param {string} id @param {string} group @param {object} [rest] */
  const note = (id, group, rest) => /** @type {any} */ ({
    id,
    group,
    state: "approved",
    placements: [{ column: "k", rank: Number(id) }],
    ...rest,
  });
  const notes = [
    note("3", "hotell"),
    note("1", "taxi"),
    note("2", "polis"),
    note("4", "hotell", { state: "pending" }),
    note("5", "hotell", { placements: [{ column: "other", rank: 1 }] }),
  ];
  const row = { counts: [2], covers: ["hotell", "taxi"] };
  assert.deepEqual(notesOf(notes, "k", row).map(({ id }) => id), ["1", "3"]);
  assert.deepEqual(notesOf(notes, "k", { counts: [2] }), []);
});

Deno.test("a board builds on what was chosen, and on nothing else", () => {
  const data = new FormData();
  data.set("brings", "themes");
  data.set("programme", " Norrköping ");
  assert.deepEqual(basisIn(data), {});
  data.append("basedOn", "a");
  data.append("basedOn", "b");
  assert.deepEqual(basisIn(data), {
    basedOn: ["a", "b"],
    brings: "themes",
    programme: "Norrköping",
  });
});

Deno.test("a later meeting has the date on which it began", () => {
  const store = /** @type {any} */ ({ get: () => fixture("record-board-again") });
  assert.match(meetingDate(store, 2, "sv"), /2026/);
  assert.equal(meetingDate(store, 3, "sv"), "");
});
