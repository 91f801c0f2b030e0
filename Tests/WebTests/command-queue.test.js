// @ts-check

import assert from "node:assert/strict";
import { CommandQueue } from "../../Web/shared/command-queue.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { post, setUp } from "./queue-ground.js";
import { manualStorage } from "./stand-ins.js";

Deno.test("a command is written down before it is sent", () => {
  const storage = manualStorage();
  let wasWritten = false;
  const queue = new CommandQueue({
    board: "demo",
    memory: new DeviceMemory(() => storage),
    send: () => wasWritten = Object.keys(storage).length === 1,
    onChange: () => {},
  });
  queue.open();
  queue.add(post("a"));
  assert.ok(wasWritten);
});

Deno.test("saving, then saved and off the disk; gone once the view has come that far", () => {
  const { queue, states, storage } = setUp();
  queue.open();
  const id = queue.add(post("a"));
  queue.answer({ type: "accepted", id, head: 7 });
  assert.deepEqual(states, ["saving", "saved"]);
  assert.deepEqual(Object.keys(storage), []);
  queue.settle(6);
  assert.equal(queue.entries.length, 1);
  queue.settle(7);
  assert.equal(queue.entries.length, 0);
});

Deno.test("one command at a time, in order", () => {
  const { queue, sent } = setUp();
  queue.open();
  const [first, second] = [queue.add(post("a")), queue.add(post("b"))];
  assert.deepEqual(sent.map(({ id }) => id), [first]);
  queue.answer({ type: "accepted", id: first, head: 1 });
  assert.deepEqual(sent.map(({ id }) => id), [first, second]);
});

Deno.test("without contact it waits; what was under way is unknown and goes out again first", () => {
  const { queue, sent } = setUp();
  queue.open();
  const first = queue.add(post("a"));
  queue.away();
  const second = queue.add(post("b"));
  assert.deepEqual(queue.entries.map(({ state }) => state), ["unknown", "waiting"]);
  queue.open();
  queue.answer({ type: "accepted", id: first, head: 1 });
  assert.deepEqual(sent.map(({ id }) => id), [first, first, second]);
});

Deno.test("what is unsent survives a reload, in order and with its id", () => {
  const before = setUp();
  const ids = [before.queue.add(post("a")), before.queue.add(post("b"))];
  const after = setUp(before.storage);
  after.queue.open();
  after.queue.answer({ type: "accepted", id: ids[0], head: 1 });
  assert.deepEqual(after.sent.map(({ id }) => id), ids);
});

Deno.test("too fast: the same command goes out again after the pause, and nothing passes it", () => {
  const { queue, sent, timers } = setUp();
  queue.open();
  const id = queue.add(post("a"));
  queue.add(post("b"));
  queue.answer({ type: "rejected", id, reason: "tooFast", retryAfter: 900 });
  timers.pass(899);
  assert.equal(sent.length, 1);
  timers.pass(1);
  assert.deepEqual(sent.map((message) => message.id), [id, id]);
  assert.equal(queue.entries[0].state, "saving");
});

Deno.test("a welcome in the middle neither repeats nor forgets what is under way", () => {
  const { queue, sent, timers } = setUp();
  queue.open();
  const id = queue.add(post("a"));
  queue.answer({ type: "rejected", id, reason: "tooFast", retryAfter: 900 });
  queue.open();
  assert.equal(sent.length, 1);
  timers.pass(900);
  assert.equal(sent.length, 2);
});

Deno.test("two tabs share what waits, and neither overwrites the other's", () => {
  const first = setUp();
  const second = setUp(first.storage);
  first.queue.add(post("a"));
  second.queue.add(post("b"));
  assert.equal(Object.keys(first.storage).length, 2);
  second.queue.open();
  assert.deepEqual(second.queue.entries.map(({ command }) => command.text).sort(), ["a", "b"]);
});
