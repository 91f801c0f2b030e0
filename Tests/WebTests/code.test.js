// @ts-check

import assert from "node:assert/strict";
import { exchange, plainCode, spelled } from "../../Web/shared/code.js";

Deno.test("a code is shown in two halves and taken however it is typed", () => {
  assert.deepEqual(["", "K7", "K7M", "K7M4", "K7M4RX"].map(spelled), [
    "",
    "K7",
    "K7M",
    "K7M 4",
    "K7M 4RX",
  ]);
  assert.equal(plainCode(" k7m-4rx "), "K7M4RX");
});

/**
 * @param {number} status
 * @returns {typeof fetch}
 */
const server = (status) => () => Promise.resolve(new Response('{"board":"b"}', { status }));

Deno.test("a code is wrong only where the server says so; who is to wait is told to wait", async () => {
  assert.deepEqual(await exchange("/api/lead", "K7M4RX", server(200)), { found: { board: "b" } });
  for (
    const [status, problem] of /** @type {const} */ ([
      [404, "unknown"],
      [429, "tooFast"],
      [500, "noContact"],
      [503, "noContact"],
    ])
  ) {
    assert.deepEqual(await exchange("/api/lead", "K7M4RX", server(status)), { problem });
  }
  const gone = () => Promise.reject(new TypeError("Failed to fetch"));
  assert.deepEqual(await exchange("/api/join", "K7M4RX", gone), { problem: "noContact" });
});
