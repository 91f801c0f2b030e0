// @ts-check

import assert from "node:assert/strict";
import { SeenNotes } from "../../Web/facilitator/seen-notes.js";

/** @typedef {import("../../Web/shared/records.js").NoteRecord} NoteRecord */

/** Nobody scrolls here: what is in view is said by hand. */
const Nothing = /** @type {any} */ (class {
  observe() {}
});

/** @param {string} id @param {number} [revision] @returns {NoteRecord} */
const note = (id, revision = 1) => ({
  type: "note",
  id,
  text: id,
  revision,
  state: "pending",
  placements: [],
});

Deno.test("[M9] a note is seen once it has been in view for a second", () => {
  const seen = new SeenNotes(Nothing);
  seen.look([note("a"), note("b")], 0);
  seen.enter("a", 0);
  assert.equal(seen.has(note("a"), 999), false);
  assert.equal(seen.has(note("a"), 1_000), true);
  assert.equal(seen.has(note("b"), 9_000), false);
});

Deno.test("[M9] what was seen stays seen further up, what only flew by does not", () => {
  const seen = new SeenNotes(Nothing);
  seen.look([note("read"), note("passed")], 0);
  seen.enter("read", 0);
  seen.enter("passed", 0);
  seen.leave("passed", 400);
  seen.leave("read", 1_200);
  assert.equal(seen.has(note("read"), 5_000), true);
  assert.equal(seen.has(note("passed"), 5_000), false);
});

Deno.test("[M9] another text must be seen anew", () => {
  const seen = new SeenNotes(Nothing);
  seen.look([note("a")], 0);
  seen.enter("a", 0);
  seen.look([note("a", 2)], 3_000);
  assert.equal(seen.has(note("a", 2), 3_500), false);
  assert.equal(seen.has(note("a", 2), 4_000), true);
});
