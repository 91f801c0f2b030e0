// @ts-check

import assert from "node:assert/strict";
import { wordsIn } from "../../Web/projector/reading.js";

Deno.test("the rules of a language's plural are made once, not for each word", () => {
  assert.equal(wordsIn("sv"), wordsIn("sv"));
  assert.notEqual(wordsIn("sv"), wordsIn("en"));
});
