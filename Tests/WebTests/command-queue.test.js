// @ts-check

import assert from "node:assert/strict";
import { CommandQueue } from "../../Web/shared/command-queue.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage, ManualTimers } from "./stand-ins.js";

/** @param {Storage} [storage] @param {string} [page] */
function setUp(storage = manualStorage(), page) {
  const timers = new ManualTimers();
  /** @type {any[]} */
  const sent = [];
  /** @type {string[]} */
  const states = [];
  const link = { isUp: true };
  const onChange = { act: (/** @type {any} */ _) => {} };
  const queue = new CommandQueue({
    board: "demo",
    page,
    memory: new DeviceMemory(() => storage),
    send: (message) => link.isUp && sent.push(message) > 0,
    onChange: (entry) => {
      states.push(entry.state);
      onChange.act(entry);
    },
    after: timers.after,
  });
  return { queue, sent, states, link, timers, storage, onChange };
}

/** @param {string} text */
const post = (text) => ({ type: "postNote", note: text, column: "c", text });

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

Deno.test("two tabs share what waits, and neither overwrites the other's", () => {
  const first = setUp();
  const second = setUp(first.storage);
  first.queue.add(post("a"));
  second.queue.add(post("b"));
  assert.equal(Object.keys(first.storage).length, 2);
  second.queue.open();
  assert.deepEqual(second.queue.entries.map(({ command }) => command.text).sort(), ["a", "b"]);
});

Deno.test("where storage is forbidden the page remembers as long as it lives", () => {
  const memory = new DeviceMemory(() => {
    throw new Error("forbidden");
  });
  memory.set("tavla.a", "1");
  assert.equal(memory.get("tavla.a"), "1");
  assert.deepEqual(memory.keys("tavla."), ["tavla.a"]);
  memory.delete("tavla.a");
  assert.equal(memory.get("tavla.a"), undefined);
});

Deno.test("where storage is full the page remembers as long as it lives", () => {
  const full = Object.assign(manualStorage(), { old: "1" });
  Object.getPrototypeOf(full).setItem = () => {
    throw new Error("full");
  };
  const memory = new DeviceMemory(() => full);
  memory.set("new", "2");
  assert.equal(memory.get("new"), "2");
  assert.equal(memory.get("old"), "1");
});
