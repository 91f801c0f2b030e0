// @ts-check

import assert from "node:assert/strict";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { Drafts } from "../../Web/phone/drafts.js";
import { NoteDrafts } from "../../Web/phone/groups/note-drafts.js";
import { manualStorage } from "./stand-ins.js";

Deno.test("what a secretary has begun for a note stands beside what is written on the page", () => {
  const storage = manualStorage();
  const drafts = new Drafts("b", new DeviceMemory(() => storage));
  const begun = new NoteDrafts(drafts);
  assert.equal(begun.of("n"), undefined);
  begun.keep("n", { text: "Clearer", revision: 3 });
  drafts.keep("c", "An answer");
  assert.deepEqual(begun.of("n"), { text: "Clearer", revision: 3 });
  assert.deepEqual(drafts.columns, ["c"]);
  begun.end("n");
  assert.equal(begun.of("n"), undefined);
  assert.equal(drafts.of("c"), "An answer");
});
