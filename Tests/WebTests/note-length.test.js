// @ts-check

import assert from "node:assert/strict";
import { charactersLeft, lengthHint } from "../../Web/phone/note-length.js";

Deno.test("characters are counted as people count them, without space around them", () => {
  assert.equal(charactersLeft(""), 280);
  assert.equal(charactersLeft("  åäö \n"), 277);
  assert.equal(charactersLeft("👩‍🚒🇸🇪e\u0301"), 277);
  assert.equal(charactersLeft("x".repeat(281)), -1);
});

Deno.test("how much is left is said when it is little, how much is too much when it is over", () => {
  /** @param {string} key @param {{count?: number}} [values] */
  const say = (key, values) => `${key} ${values?.count ?? ""}`.trim();
  assert.equal(lengthHint(41, say), "write.rule");
  assert.equal(lengthHint(41, say, true), "join.oneThought");
  assert.equal(lengthHint(40, say), "write.left 40");
  assert.equal(lengthHint(0, say), "write.left 0");
  assert.equal(lengthHint(-3, say), "write.over 3");
});
