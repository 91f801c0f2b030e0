// @ts-check

import assert from "node:assert/strict";
import { clockTime } from "../../Web/shared/clock-time.js";

Deno.test("a time of day is written as the language writes it", () => {
  const time = new Date(2026, 10, 25, 14, 35).getTime();
  assert.equal(clockTime(time, "sv"), "14.35");
  assert.match(clockTime(time, "en-GB"), /^14:35$/);
});
