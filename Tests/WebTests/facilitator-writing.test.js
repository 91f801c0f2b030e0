// @ts-check

import assert from "node:assert/strict";
import { Asked } from "../../Web/facilitator/asked.js";
import { InHand } from "../../Web/facilitator/in-hand.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage } from "./stand-ins.js";

/** @typedef {import("../../Web/shared/command-queue.js").Entry} Entry */

/** What one tab has asked of a board that listens. */
function asked(storage = manualStorage()) {
  /** @type {any[]} */
  const sent = [];
  /** @type {Entry[]} */
  const answered = [];
  const made = new Asked({
    board: "b",
    memory: new DeviceMemory(() => storage),
    send: (message) => (sent.push(message), true),
    answered: (entry) => answered.push({ ...entry }),
  });
  made.open();
  const refuse = (/** @type {string} */ reason) =>
    made.answer({ type: "rejected", id: sent.at(-1).id, reason });
  const texts = () => made.refusedTexts.map(({ command }) => command.text);
  return { made, sent, answered, refuse, texts, storage };
}

Deno.test("a refused text is kept until it is thrown away, also over a reload", () => {
  const { made, refuse, texts, answered, storage } = asked();
  made.add({ type: "postNote", note: "n1", column: "c1", text: "Mod" });
  refuse("notLeading");
  made.add({ type: "editNote", note: "n2", revision: 1, text: "Mod att fråga" });
  refuse("boardIsClosed");
  assert.deepEqual(texts(), ["Mod", "Mod att fråga"]);
  assert.deepEqual(answered.map(({ reason }) => reason), ["notLeading", "boardIsClosed"]);
  const reloaded = asked(storage);
  assert.deepEqual(reloaded.texts(), ["Mod", "Mod att fråga"]);
  for (const { id } of reloaded.made.refusedTexts) reloaded.made.discard(id);
  assert.deepEqual(asked(storage).texts(), []);
});

Deno.test("what was refused and holds no text is let go", () => {
  const { made, refuse, texts } = asked();
  made.add({ type: "takeLead" });
  assert.equal(made.has("takeLead"), true);
  refuse("leadHasChanged");
  assert.deepEqual([made.has("takeLead"), texts()], [false, []]);
});

/**
 * A list on the page, with a field in it that counts how often it got the focus.
 */
function list() {
  const field = {
    focused: 0,
    focus: () => field.focused += 1,
    isVisible: true,
    checkVisibility: () => field.isVisible,
    closest: () => ({ getAttribute: () => "board" }),
  };
  const root = { isConnected: true, contains: (/** @type {unknown} */ other) => other === root };
  return { root: /** @type {any} */ (root), field: /** @type {any} */ (field) };
}

Deno.test("a second wish to edit leads back to the first", () => {
  const hand = new InHand();
  const { root, field } = list();
  assert.equal(hand.resume(), false);
  hand.edited = { item: "n1", list: root, field };
  assert.deepEqual([hand.resume(), field.focused], [true, 1]);
  assert.deepEqual([hand.holds(root), [...hand.keptIn(root)]], [true, ["n1"]]);
});

Deno.test("a wish to edit turns to the view where the first edit stands", () => {
  const shown = /** @type {string[]} */ ([]);
  const hand = new InHand((view) => shown.push(view));
  const { root, field } = list();
  hand.edited = { item: "n1", list: root, field };
  hand.resume();
  assert.deepEqual(shown, []);
  field.isVisible = false;
  hand.resume();
  assert.deepEqual([shown, field.focused], [["board"], 2]);
});

Deno.test("an edit is over when its list has left the page", () => {
  const hand = new InHand();
  const { root, field } = list();
  hand.edited = { item: "n1", list: root, field };
  root.isConnected = false;
  assert.deepEqual([hand.resume(), field.focused, hand.holds(root)], [false, 0, false]);
});
