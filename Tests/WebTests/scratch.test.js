// @ts-check

import assert from "node:assert/strict";
import { Scratch } from "../../Web/phone/scratch.js";
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
const scratch = (board = "b") => new Scratch(board, new DeviceMemory(() => device));

Deno.test("what one writes to oneself is kept over a lost page, by exercise and by board", () => {
  scratch().keep("e2", [{ text: "Fråga om stationen" }]);
  assert.deepEqual(scratch().of("e2"), [{ text: "Fråga om stationen" }]);
  assert.deepEqual(scratch().of("e3"), []);
  assert.deepEqual(scratch("other").of("e2"), []);
});

Deno.test("nothing is left when the last line is gone, or the meeting is over", () => {
  scratch().keep("e2", []);
  assert.deepEqual(Object.keys(device), []);
  scratch().keep("e2", [{ text: "a" }]);
  scratch().keep("e3", [{ text: "b", isUsed: true }]);
  scratch("other").keep("e3", [{ text: "c" }]);
  scratch().forget();
  assert.deepEqual(Object.keys(device), ["tavla.scratch.other.e3"]);
});
