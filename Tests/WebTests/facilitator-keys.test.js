// @ts-check

import assert from "node:assert/strict";
import { deedOf } from "../../Web/facilitator/key-map.js";

/**
 * @param {string} key
 * @param {Partial<KeyboardEvent>} [rest]
 */
const press = (key, rest) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...rest,
});

Deno.test("each key does its deed, in both cases", () => {
  const deeds = ["a", "V", "d", "o", "S", "j", "B", "n", "u", "?"].map((key) =>
    deedOf(press(key), "all")
  );
  assert.deepEqual(deeds, [
    "approve",
    "hold",
    "hide",
    "rewrite",
    "blur",
    "nextNote",
    "blank",
    "next",
    "undo",
    "help",
  ]);
});

Deno.test("keys do nothing while somebody types, nor when held down", () => {
  assert.equal(deedOf(press("b"), "none"), undefined);
  assert.equal(deedOf(press("n", { repeat: true }), "all"), undefined);
});

Deno.test("of the browser's own shortcuts only Ctrl+Z is taken, and not its opposite", () => {
  assert.equal(deedOf(press("z", { ctrlKey: true }), "all"), "undo");
  assert.equal(deedOf(press("z", { metaKey: true }), "all"), "undo");
  assert.equal(deedOf(press("Z", { ctrlKey: true, shiftKey: true }), "all"), undefined);
  assert.equal(deedOf(press("d", { ctrlKey: true }), "all"), undefined);
  assert.equal(deedOf(press("a", { altKey: true }), "all"), undefined);
});

Deno.test("where single keys are turned off only Ctrl+Z acts", () => {
  for (const key of ["a", "n", "B", "?"]) {
    assert.equal(deedOf(press(key), "withCtrl"), undefined, key);
  }
  assert.equal(deedOf(press("z", { ctrlKey: true }), "withCtrl"), "undo");
});
