// @ts-check

import assert from "node:assert/strict";
import { BoardStore } from "../../Web/shared/board-store.js";
import { fixture } from "./stand-ins.js";

function setUp() {
  /** @type {(() => void)[]} */
  const frames = [];
  const clock = { now: 1_000 };
  const store = new BoardStore({
    nextFrame: (act) => frames.push(act),
    now: () => clock.now,
  });
  /** @type {string[][]} */
  const told = [];
  store.subscribe((dirty) => told.push([...dirty].sort()));
  const frame = () => frames.splice(0).forEach((act) => act());
  return { store, told, frame, frames, clock };
}

/** @param {object} changes */
const welcome = (changes) => ({ ...fixture("server-welcome"), ...changes });

/** @param {string} id @param {string} text */
const note = (id, text) => ({ ...fixture("record-note"), id, text });

/** @param {string} id @param {string} text */
const ownNote = (id, text) => ({ ...fixture("record-ownNote"), id, text });

Deno.test("every record of the wire is kept under its type and id", () => {
  const { store } = setUp();
  const names = [...Deno.readDirSync(new URL("../Fixtures/messages", import.meta.url))]
    .map((entry) => entry.name)
    .filter((name) => name.startsWith("record-"));
  for (const name of names) {
    const record = fixture(name.replace(".json", ""));
    store.receive({ type: "changes", head: 1, put: [record], remove: [] });
    assert.deepEqual(store.get(record.type, record.id), record, name);
  }
  assert.ok(names.length > 10);
});

Deno.test("a whole view replaces what was there", () => {
  const { store } = setUp();
  store.receive(welcome({ records: [note("a", "1"), note("b", "1")] }));
  store.receive(welcome({ records: [note("b", "1")] }));
  assert.deepEqual(store.all("note").map(({ id }) => id), ["b"]);
});

Deno.test("a whole view tells only of what is different", () => {
  const { store, told, frame } = setUp();
  store.receive(welcome({ records: [note("a", "1"), note("b", "1"), note("c", "1")] }));
  frame();
  store.receive(welcome({ records: [note("a", "1"), note("b", "2")] }));
  frame();
  assert.deepEqual(told[1].filter((key) => key.startsWith("note/")), ["note/b", "note/c"]);
});

Deno.test("a resumed view replaces own records only", () => {
  const { store } = setUp();
  store.receive(welcome({ records: [note("a", "1"), ownNote("x", "1"), ownNote("y", "1")] }));
  store.receive(welcome({ resumed: true, records: [ownNote("y", "2")] }));
  assert.equal(store.get("note", "a")?.text, "1");
  assert.deepEqual(store.all("ownNote").map(({ id, text }) => [id, text]), [["y", "2"]]);
});

Deno.test("what comes between two frames is told once", () => {
  const { store, told, frame, frames } = setUp();
  store.receive(welcome({ records: [] }));
  frame();
  store.receive({ type: "changes", head: 2, put: [note("a", "1")], remove: [] });
  store.receive({ type: "changes", head: 3, put: [note("b", "1")], remove: ["note/a"] });
  assert.equal(frames.length, 1);
  frame();
  assert.deepEqual(told[1], ["note/a", "note/b"]);
});

Deno.test("changes are put and removed, and move the head", () => {
  const { store } = setUp();
  store.receive(
    welcome({ head: 4, records: [note("a", "1"), fixture("record-countdown-paused")] }),
  );
  store.receive({
    type: "changes",
    head: 9,
    put: [note("b", "1")],
    remove: ["note/a", "countdown"],
  });
  assert.equal(store.head, 9);
  assert.deepEqual(store.all("note").map(({ id }) => id), ["b"]);
  assert.equal(store.get("countdown"), undefined);
});

Deno.test("the position is given back as the server gave it", () => {
  const { store } = setUp();
  assert.deepEqual(store.position, {});
  const { epoch, head, audience } = fixture("server-welcome");
  store.receive(fixture("server-welcome"));
  assert.deepEqual(store.position, { epoch, head, audience });
});

Deno.test("time left follows the server's clock, and a clock on the phone that jumps changes nothing", () => {
  const { store, clock } = setUp();
  const countdown = { ...fixture("record-countdown-running"), endsAt: 60_000 };
  store.receive(welcome({ serverTime: 50_000, records: [countdown] }));
  assert.equal(store.remaining, 10_000);
  clock.now += 4_000;
  assert.equal(store.remaining, 6_000);
  store.receive({ type: "pong", serverTime: 55_000 });
  assert.equal(store.remaining, 5_000);
  clock.now += 6_000;
  assert.equal(store.remaining, -1_000);
});

Deno.test("a paused countdown stands still", () => {
  const { store, clock } = setUp();
  const countdown = fixture("record-countdown-paused");
  store.receive(welcome({ records: [countdown] }));
  clock.now += 4_000;
  assert.equal(store.remaining, countdown.remaining);
});

Deno.test("presence and invitation are kept beside the records", () => {
  const { store, told, frame } = setUp();
  store.receive(fixture("server-welcome-screen"));
  assert.deepEqual(store.invitation, fixture("server-welcome-screen").invitation);
  frame();
  store.receive(fixture("server-presence"));
  frame();
  assert.equal(store.presence.participants, fixture("server-presence").participants);
  assert.deepEqual(told[1], ["presence"]);
});
