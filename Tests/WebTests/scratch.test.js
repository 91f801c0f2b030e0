// @ts-check

import assert from "node:assert/strict";
import { Leaving } from "../../Web/phone/leaving.js";
import { Scratch } from "../../Web/phone/scratch.js";
import {
  forgetBoard,
  forgetCards,
  forgetLines,
  forgetTexts,
} from "../../Web/shared/forget-board.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";

/** A device that forgets nothing, as `localStorage` does: its keys are its own properties. */
class Device {
  /** @param {string} key */
  getItem(key) {
    return /** @type {any} */ (this)[key] ?? null;
  }

  /** @param {string} key @param {string} value */
  setItem(key, value) {
    /** @type {any} */ (this)[key] = value;
  }

  /** @param {string} key */
  removeItem(key) {
    delete (/** @type {any} */ (this)[key]);
  }
}

const device = /** @type {any} */ (new Device());
const memory = new DeviceMemory(() => device);
const scratch = (board = "b") => new Scratch(board, memory);

Deno.test("what one writes to oneself is kept over a lost page, by exercise and by board", () => {
  scratch().keep("e2", [{ text: "Fråga om stationen" }]);
  assert.deepEqual(scratch().of("e2"), [{ text: "Fråga om stationen" }]);
  assert.deepEqual(scratch().of("e3"), []);
  assert.deepEqual(scratch("other").of("e2"), []);
});

Deno.test("what is half written is kept for its list", () => {
  scratch().keep("e2", []);
  scratch().keepDraft("e2", "Fråga om");
  assert.equal(scratch().draftOf("e2"), "Fråga om");
  assert.equal(scratch().draftOf("e3"), "");
  assert.deepEqual(scratch().of("e2"), []);
  scratch().keepDraft("e2", "");
  assert.deepEqual(Object.keys(device), []);
});

Deno.test("nothing is left when the last line is gone, or the meeting is over", () => {
  scratch().keep("e2", []);
  assert.deepEqual(Object.keys(device), []);
  scratch().keep("e2", [{ text: "a" }]);
  scratch().keep("e3", [{ text: "b", isUsed: true }]);
  scratch("other").keep("e3", [{ text: "c" }]);
  scratch().keepDraft("e3", "d");
  forgetLines(memory, "b");
  assert.deepEqual(Object.keys(device), ["tavla.scratch.other.e3"]);
});

Deno.test("of a meeting that is over nothing that was begun is left; of a board that is no more, nothing", () => {
  for (const key of Object.keys(device)) delete device[key];
  for (const kind of ["draft", "scratch", "card", "outbox"]) device[`tavla.${kind}.b.x`] = "1";
  for (const kind of ["seat", "core", "rules"]) device[`tavla.${kind}.b`] = "1";
  device["tavla.draft.other.x"] = device["tavla.language"] = "1";
  forgetTexts(memory, "b");
  assert.ok(Object.keys(device).every((key) => !/draft.b|scratch|card/.test(key)));
  assert.equal(device["tavla.outbox.b.x"], "1");
  forgetBoard(memory, "b");
  assert.deepEqual(Object.keys(device).sort(), ["tavla.draft.other.x", "tavla.language"]);
});

Deno.test("the core group's cards that were begun go alone", () => {
  for (const key of Object.keys(device)) delete device[key];
  device["tavla.card.b.x"] = device["tavla.card.other.x"] = device["tavla.draft.b.x"] = "1";
  forgetCards(memory, "b");
  assert.deepEqual(Object.keys(device).sort(), ["tavla.card.other.x", "tavla.draft.b.x"]);
});

Deno.test("at the end of a meeting what was begun or refused can be read until the page is left", () => {
  for (const key of Object.keys(device)) delete device[key];
  device["tavla.draft.b.x"] = "half";
  device["tavla.outbox.b.refused"] = JSON.stringify({ command: {}, reason: "boardIsClosed" });
  device["tavla.outbox.b.waiting"] = JSON.stringify({ command: {} });
  let ended = 0;
  const leaving = new Leaving(memory, "b", () => ended++);
  for (const state of [undefined, "closed", "closed"]) leaving.see(state);
  assert.deepEqual([ended, Object.keys(device).length], [1, 3]);
  dispatchEvent(new Event("pagehide"));
  assert.deepEqual(Object.keys(device), ["tavla.outbox.b.waiting"]);
});
