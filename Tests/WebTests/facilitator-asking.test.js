// @ts-check

import assert from "node:assert/strict";
import { Desk } from "../../Web/facilitator/desk.js";
import { mostAtOnce, namesTooMany } from "../../Web/facilitator/most-at-once.js";
import { NoteActs } from "../../Web/facilitator/note-acts.js";
import sv from "../../Web/facilitator/sv.js";
import { whenDone } from "../../Web/facilitator/when-done.js";

/** @typedef {import("../../Web/facilitator/meeting.js").Meeting} Meeting */

const note = { id: "n1", text: "Mod", revision: 1, state: "pending", placements: [] };

/**
 * A desk at a meeting that takes, or bars, all that is asked.
 * @param {boolean} isOpen
 */
function deskThat(isOpen) {
  /** @type {string[]} */
  const told = [];
  const meeting = /** @type {Meeting} */ (/** @type {unknown} */ ({
    ask: () => isOpen,
    note: () => note,
    store: { get: () => ({ title: { sv: "Hinder" } }) },
  }));
  const page = {
    tell: (/** @type {string} */ words) => told.push(words),
    show: () => {},
    redraw: () => {},
    over: new AbortController().signal,
  };
  return { desk: new Desk(meeting, "sv", page), told };
}

/** @param {Desk} desk */
const actsOf = (desk) => new NoteActs(desk, /** @type {any} */ ({}));

Deno.test("an act that was asked for is told", () => {
  const { desk, told } = deskThat(true);
  actsOf(desk).moderate("n1", "approved");
  assert.deepEqual(told, [sv["note.approved"]]);
});

Deno.test("an act that may not be asked for is not told as done, and its text is not let go", () => {
  const { desk, told } = deskThat(false);
  actsOf(desk).moderate("n1", "approved");
  assert.equal(actsOf(desk).edit(/** @type {any} */ (note), "Mod att fråga"), false);
  assert.deepEqual(told, []);
});

Deno.test("what counts only when it is done is told as asked for, and as done when it is", () => {
  const { desk, told } = deskThat(true);
  desk.ask({ type: "eraseNote", note: "n1" });
  desk.ask({ type: "revealColumn", column: "e1.hinder" });
  assert.deepEqual(told, [sv["note.erasing"], "Svaren i Hinder är på väg …"]);
  const done = whenDone(desk, { type: "revealColumn", column: "e1.hinder" });
  assert.equal(done, "Svaren visas i Hinder.");
  assert.equal(whenDone(desk, { type: "moveNote" }), undefined);
});

Deno.test("a command names as many notes as the server reads", async () => {
  const limits = new URL("../../Sources/BoardModel/Limits.swift", import.meta.url);
  const swift = await Deno.readTextFile(limits);
  assert.equal(Number(/notesPerCommand = (\d+)/.exec(swift)?.[1]), mostAtOnce);
  const notes = Array.from({ length: mostAtOnce }, (_, i) => `n${i}`);
  assert.equal(namesTooMany({ type: "moveNotes", notes }), false);
  assert.equal(namesTooMany({ type: "moveNotes", notes: [...notes, "one more"] }), true);
  assert.equal(namesTooMany({ type: "moveNote", note: "n1" }), false);
});
