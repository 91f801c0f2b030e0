// @ts-check

import assert from "node:assert/strict";
import { thoughtsIn } from "../../Web/phone/choices.js";
import { charactersLeft } from "../../Web/phone/note-length.js";

Deno.test("no sign is cut in two where a text is divided", () => {
  const parts = thoughtsIn(`a${"😀".repeat(300)}`, charactersLeft);
  assert.ok(parts.length > 1);
  for (const part of parts) assert.ok(part.isWellFormed());
});
