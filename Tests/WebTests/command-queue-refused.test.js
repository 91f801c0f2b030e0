// @ts-check

import assert from "node:assert/strict";
import { post, setUp } from "./queue-ground.js";

Deno.test("a refused text is kept with its reason, also over a reload, until it is let go", () => {
  const { queue, storage } = setUp();
  queue.open();
  const id = queue.add(post("a"));
  queue.answer({ type: "rejected", id, reason: "columnIsClosed" });
  const again = setUp(storage);
  again.queue.open();
  assert.deepEqual(again.sent, []);
  const [entry] = again.queue.entries;
  assert.equal(entry.reason, "columnIsClosed");
  assert.equal(entry.command.text, "a");
  again.queue.discard(id);
  assert.deepEqual(Object.keys(storage), []);
});

Deno.test("a refused text that is given back at once does not come back", () => {
  const { queue, storage, onChange } = setUp();
  onChange.act = ({ id, state }) => state === "refused" && queue.discard(id);
  queue.open();
  const id = queue.add(post("a"));
  queue.answer({ type: "rejected", id, reason: "tooManyLinks" });
  assert.deepEqual(Object.keys(storage), []);
  queue.away();
  queue.open();
  assert.deepEqual(queue.entries, []);
});

Deno.test("what the server cannot read is refused, and what waits behind it goes out", () => {
  for (const code of [4400, 1009]) {
    const { queue, sent, storage } = setUp();
    queue.open();
    const [first, second] = [queue.add(post("a")), queue.add(post("b"))];
    queue.away(code);
    assert.equal(queue.entries[0].reason, "notUnderstood");
    queue.open();
    assert.deepEqual(sent.map(({ id }) => id), [first, second]);
    assert.equal(setUp(storage).queue.entries[0].state, "refused");
  }
});

Deno.test("pages on one device leave what another asked to it", () => {
  const { queue, storage } = setUp();
  queue.add(post("a"));
  assert.deepEqual(setUp(storage, "coreOutbox").queue.entries, []);
  assert.equal(setUp(storage).queue.entries.length, 1);
});

Deno.test("what has not left is amended; what has is not", () => {
  const { queue, sent, storage } = setUp();
  queue.open();
  queue.add(post("a"));
  queue.add(post("b"));
  const [first, second] = queue.entries;
  assert.ok(!queue.amend(first, post("c")) && queue.amend(second, post("d")));
  queue.answer({ type: "accepted", id: first.id, head: 1 });
  assert.deepEqual(sent.map(({ command }) => command.text), ["a", "d"]);
  assert.equal(setUp(storage).queue.entries[0].command.text, "d");
});

Deno.test("what waits is refused with what it builds on", () => {
  const { queue, sent, onChange } = setUp();
  queue.open();
  queue.add(post("a"));
  queue.add(post("b"));
  const [first, second] = queue.entries;
  onChange.act = ({ id }) => id === first.id && queue.refuse(second, "noteHasChanged");
  queue.answer({ type: "rejected", id: first.id, reason: "noteHasChanged" });
  assert.equal(second.state, "refused");
  assert.equal(sent.length, 1);
});
