// @ts-check

import assert from "node:assert/strict";
import { fetched } from "../../Web/phone/fetched.js";

Deno.test("a part of the page is made once, whatever asked for it, and then drawn", async () => {
  const made = /** @type {string[]} */ ([]);
  let drawn = 0;
  const part = fetched(
    () => Promise.resolve("module"),
    (module) => made.push(module),
    () => drawn++,
  );
  assert.equal(part(), undefined);
  assert.equal(part(), undefined);
  await Promise.resolve().then(() => {});
  assert.equal(part(), 1);
  assert.deepEqual([made, drawn], [["module"], 1]);
});

Deno.test("what could not be had is asked for again", async () => {
  let isThere = false;
  const fetch = () => isThere ? Promise.resolve("module") : Promise.reject(new Error("away"));
  const part = fetched(fetch, (module) => module, () => {});
  part();
  await Promise.resolve().then(() => {});
  isThere = true;
  assert.equal(part(), undefined);
  await Promise.resolve().then(() => {});
  assert.equal(part(), "module");
});
