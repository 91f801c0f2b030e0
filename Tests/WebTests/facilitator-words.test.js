// @ts-check

import assert from "node:assert/strict";
import { fromFragment } from "../../Web/facilitator/access.js";
import en from "../../Web/facilitator/en.js";
import sv from "../../Web/facilitator/sv.js";

const protocol = new URL(
  "../../Sources/BoardProtocol/BoardProtocol.docc/Protocol.md",
  import.meta.url,
);

Deno.test("every word stands in both languages, with the same gaps to fill", () => {
  assert.deepEqual(Object.keys(en), Object.keys(sv));
  const gaps = (/** @type {unknown} */ word) => JSON.stringify(word).match(/\{\w+\}/g)?.sort();
  for (const [key, word] of Object.entries(sv)) {
    const other = Object.entries(en).find(([name]) => name === key);
    assert.deepEqual(gaps(word), gaps(other?.[1]), key);
  }
});

Deno.test("every reason of the wire has a sentence", async () => {
  const text = await Deno.readTextFile(protocol);
  const part = text.slice(text.indexOf("## Reasons"), text.indexOf("## Close codes"));
  const reasons = [...part.matchAll(/`(\w+)`/g)].map(([, word]) => word)
    .filter((word) => word !== "retryAfter" && word !== "id");
  assert.ok(reasons.length > 20);
  for (const reason of reasons) assert.ok(`refused.${reason}` in sv, reason);
});

Deno.test("only a board and a secret in the fragment make a device lead", () => {
  assert.deepEqual(fromFragment("#b7t2.k3f9"), { board: "b7t2", secret: "k3f9" });
  for (const other of ["", "#", "#b7t2", "#b7t2.", "#.k3f9", "#a.b.c", "#a b.c", "#a/../b.c"]) {
    assert.equal(fromFragment(other), undefined, other);
  }
});
