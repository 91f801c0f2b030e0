// @ts-check

import assert from "node:assert/strict";
import { notesOfOthers, ownNotes } from "../../Web/phone/reading.js";
import { NoteWishes } from "../../Web/phone/note-wishes.js";
import { BoardStore } from "../../Web/shared/board-store.js";
import { CommandQueue } from "../../Web/shared/command-queue.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { fixture, manualStorage } from "./stand-ins.js";

/** @typedef {import("../../Web/shared/command-queue.js").Entry} Entry */

/** @param {object[]} records */
function storeOf(records) {
  const store = new BoardStore({ nextFrame: () => {}, now: () => 0 });
  store.receive({ ...fixture("server-welcome"), records });
  return store;
}

/** @param {string} id @param {string} text @param {string} state */
const own = (id, text, state) => ({ type: "ownNote", id, text, state, column: "c" });

/**
 * @param {string} type
 * @param {string} note
 * @param {Entry["state"]} state
 * @param {Partial<Entry>} [more]
 * @returns {Entry}
 */
function entry(type, note, state, more = {}) {
  const command = {
    type,
    note,
    column: type === "postNote" ? "c" : undefined,
    text: `${type} text`,
  };
  return { id: `command ${note}`, command, at: 1, state, ...more };
}

/** @param {object[]} records @param {Entry[]} entries @param {boolean} [isOnline] */
const fates = (records, entries, isOnline = true) =>
  ownNotes(storeOf(records), entries, isOnline).map(({ id, text, fate }) => [id, text, fate]);

Deno.test("the author is told whether a note is shown, reviewed or not shown", () => {
  const records = [own("a", "1", "shown"), own("b", "2", "review"), own("c", "3", "notShown")];
  assert.deepEqual(fates(records, []), [
    ["a", "1", "saved"],
    ["b", "2", "review"],
    ["c", "3", "notShown"],
  ]);
});

Deno.test("a posted note stands there at once, and what became of it is told", () => {
  for (const state of /** @type {const} */ (["saving", "saved", "refused"])) {
    assert.deepEqual(fates([], [entry("postNote", "n", state)]), [["n", "postNote text", state]]);
  }
});

Deno.test("what waits its turn is being saved while there is contact, and waits without", () => {
  const waiting = [entry("postNote", "n", "waiting")];
  assert.equal(fates([], waiting, true)[0][2], "saving");
  assert.equal(fates([], waiting, false)[0][2], "waiting");
  assert.equal(fates([], [entry("postNote", "n", "unknown")], false)[0][2], "unknown");
});

Deno.test("a note that the server knows is never shown twice", () => {
  const posted = [entry("postNote", "n", "saved")];
  assert.deepEqual(fates([own("n", "1", "review")], posted), [["n", "1", "review"]]);
});

Deno.test("an edited note shows its new text at once", () => {
  const edited = [entry("editNote", "n", "saving")];
  assert.deepEqual(fates([own("n", "1", "shown")], edited), [["n", "editNote text", "saving"]]);
});

Deno.test("an edit names the text the note has once what went before is saved", () => {
  const revisions = (/** @type {Entry[]} */ entries) =>
    ownNotes(storeOf([{ ...own("n", "1", "shown"), revision: 4 }]), entries, true)
      .map(({ revision }) => revision);
  assert.deepEqual(revisions([]), [4]);
  assert.deepEqual(revisions([entry("editNote", "n", "waiting")]), [5]);
  assert.deepEqual(revisions([entry("editNote", "n", "refused")]), [4]);
  const second = entry("editNote", "n", "waiting");
  second.command.text = "anew";
  assert.deepEqual(revisions([entry("editNote", "n", "saved"), second]), [6]);
  const posted = ownNotes(storeOf([]), [entry("postNote", "new", "waiting")], true);
  assert.deepEqual(posted.map(({ revision }) => revision), [1]);
});

Deno.test("an edit that the server has taken before its answer came counts once", () => {
  const taken = { ...own("n", "editNote text", "shown"), revision: 5 };
  const [card] = ownNotes(storeOf([taken]), [entry("editNote", "n", "unknown")], true);
  assert.equal(card.revision, 5);
});

Deno.test("a withdrawn note is gone at once, and back when that was refused", () => {
  const records = [own("n", "1", "shown")];
  assert.deepEqual(fates(records, [entry("withdrawNote", "n", "waiting")]), []);
  assert.deepEqual(fates(records, [entry("withdrawNote", "n", "refused")]), [["n", "1", "saved"]]);
});

Deno.test("a refused note carries the entry that can be rewritten", () => {
  const refused = entry("postNote", "n", "refused", { reason: "columnIsClosed" });
  assert.equal(ownNotes(storeOf([]), [refused], true)[0].refused, refused);
});

Deno.test("the notes of others in the group stand by rank, then id, without own ones", () => {
  /** @param {string} id @param {number} rank @param {string} [column] */
  const note = (id, rank, column = "c") => ({
    ...fixture("record-note"),
    id,
    placements: [{ column, rank }],
  });
  const store = storeOf([
    note("b", 5),
    note("a", 5),
    note("z", -9),
    note("y", 1, "other"),
    note("me", 1),
    { ...note("told", 2), group: "polis" },
    { type: "membership", groups: ["hotell"] },
  ]);
  const mine = [{ id: "me", text: "", column: "c" }];
  assert.deepEqual(notesOfOthers(store, "c", mine).map(({ id }) => id), ["z", "a", "b"]);
});

Deno.test("[V5] an author is told what became of a note, whatever it is", () => {
  const states = /** @type {const} */ (["review", "shown", "blurred", "notShown", "rewrite"]);
  const cards = ownNotes(storeOf(states.map((state) => own(state, "1", state))), [], true);
  assert.deepEqual(
    cards.map(({ fate }) => fate),
    ["review", "saved", "blurred", "notShown", "rewriteAsked"],
  );
});

Deno.test("[V9] of a blurred note of somebody else only the lines are there", () => {
  const blurred = fixture("record-note-blurred");
  const [card] = notesOfOthers(storeOf([blurred]), "e1.q2", []);
  assert.deepEqual([card.text, card.lines], ["", 3]);
});

Deno.test("a change that was refused is shown also when its note is gone", () => {
  const refused = entry("editNote", "gone", "refused", { reason: "unknownNote" });
  assert.deepEqual(fates([], [refused]), [["gone", "editNote text", "refused"]]);
  assert.deepEqual(fates([], [entry("editNote", "gone", "waiting")]), []);
});

Deno.test("a second change before the first has left is the same wish, made from the same text", () => {
  /** @type {any[]} */
  const sent = [];
  const storage = manualStorage();
  const queue = new CommandQueue({
    board: "b",
    memory: new DeviceMemory(() => storage),
    send: (message) => sent.push(message) > 0,
    onChange: () => {},
  });
  const wishes = new NoteWishes(queue);
  const note = { id: "n", text: "ett", column: "c", revision: 1 };
  wishes.change(note, "två", {});
  wishes.change({ ...note, text: "två", revision: 2 }, "tre", {});
  queue.open();
  assert.deepEqual(sent.map(({ command }) => [command.text, command.revision]), [["tre", 1]]);
  // One more while that is under way: it waits for the same answer.
  wishes.change({ ...note, text: "tre", revision: 2 }, "fyra", {});
  const [first, second] = queue.entries;
  assert.equal(wishes.changeAfter(first), second);
  assert.equal(wishes.changeAfter(second), undefined);
  // After a reload neither is known to have arrived, and the later one still has not left.
  const again = new CommandQueue({
    board: "b",
    memory: new DeviceMemory(() => storage),
    send: () => true,
    onChange: () => {},
  });
  assert.equal(new NoteWishes(again).changeAfter(again.entries[0])?.command.text, "fyra");
});
