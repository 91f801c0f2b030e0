// @ts-check

import assert from "node:assert/strict";
import { rest, stopNear } from "../../Web/phone/one-notes.js";

Deno.test("when a contribution is gone, the page stops at the one after it, else before it", () => {
  const before = ["a", "b", "c", rest];
  assert.equal(stopNear(["a", "c", rest], before, "b"), "c");
  assert.equal(stopNear(["a", "b", rest], before, "c"), "b");
  assert.equal(stopNear(["d", rest], before, "b"), "d");
  assert.equal(stopNear(["a", rest], [], ""), "a");
});
