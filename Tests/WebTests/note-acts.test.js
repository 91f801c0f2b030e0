// @ts-check

import assert from "node:assert/strict";
import { NoteActs } from "../../Web/phone/note-acts.js";
import { setUp } from "./queue-ground.js";

Deno.test("a refused text is kept until it is back where it was written; the rest is let go", () => {
  const { queue, sent } = setUp();
  const said = /** @type {string[]} */ ([]);
  const acts = new NoteActs(
    /** @type {any} */ ({
      store: { get: () => undefined },
      queue,
      form: { isWriting: false, giveBack: () => false },
      toast: { show: (/** @type {string} */ why) => said.push(why) },
      say: (/** @type {string} */ key) => key,
    }),
  );
  queue.open();
  const commands = [
    { type: "offerHelp", offer: "o1", note: "n", text: "We have a hall" },
    { type: "commentNote", offer: "o2", note: "n", text: "So do we" },
    { type: "withdrawNote", note: "n" },
    { type: "offerHelp", offer: "o3", note: "n" },
  ];
  for (const command of commands) {
    queue.add(command);
    const { id = "" } = sent.at(-1) ?? {};
    queue.answer({ type: "rejected", id, reason: "boardIsLocked" });
    const entry = queue.entries.find((entry) => entry.id === id);
    if (entry) acts.takeBack(entry);
  }
  assert.deepEqual(queue.entries.map(({ command }) => command.offer), ["o1", "o2"]);
  assert.deepEqual(said, commands.map(() => "refused.boardIsLocked"));
});
