// @ts-check

import assert from "node:assert/strict";
import { BoardConnection } from "../../Web/shared/board-connection.js";
import { fixture, ManualSocket, ManualTimers } from "./stand-ins.js";

/** @typedef {import("../../Web/shared/board-connection.js").ConnectionState} ConnectionState */

/** @param {ManualSocket} [opened] */
function setUp(opened) {
  const timers = new ManualTimers();
  /** @type {ManualSocket[]} */
  const sockets = [];
  /** @type {[ConnectionState, number | undefined][]} */
  const states = [];
  /** @type {unknown[]} */
  const messages = [];
  const connection = new BoardConnection({
    url: "ws://room/b/demo/ws",
    hello: () => ({ board: "demo" }),
    onMessage: (message) => messages.push(message),
    onState: (state, code) => states.push([state, code]),
    opened: /** @type {any} */ (opened),
  }, {
    socket: (_url, protocol) => {
      assert.equal(protocol, "tavla.1");
      const socket = new ManualSocket();
      sockets.push(socket);
      return /** @type {any} */ (socket);
    },
    after: timers.after,
    random: () => 0.5,
  });
  const last = () => /** @type {ManualSocket} */ (sockets.at(-1));
  const welcome = () => {
    last().open();
    last().say(fixture("server-welcome"));
  };
  return { connection, timers, sockets, states, messages, last, welcome };
}

Deno.test("says hello when the socket opens, and is open once it is answered", () => {
  const { connection, last, states, messages } = setUp();
  assert.equal(connection.state, "connecting");
  last().open();
  assert.deepEqual(last().sent, [{ type: "hello", board: "demo" }]);
  assert.equal(connection.send({ type: "ping" }), false, "nothing is sent before the welcome");
  last().say(fixture("server-welcome"));
  assert.deepEqual(states, [["open", undefined]]);
  assert.equal(messages.length, 1);
});

Deno.test("begins with a socket that was opened before, whether it is open already or not", () => {
  for (const opensBefore of [true, false]) {
    const opened = new ManualSocket();
    if (opensBefore) opened.open();
    const { sockets, timers, connection } = setUp(opened);
    if (!opensBefore) opened.open();
    assert.deepEqual(opened.sent, [{ type: "hello", board: "demo" }]);
    opened.say(fixture("server-welcome"));
    assert.equal(connection.state, "open");
    assert.equal(sockets.length, 0);
    opened.drop(1006);
    timers.pass(500);
    assert.equal(sockets.length, 1, "it is used once");
  }
});

Deno.test("a socket opened before that has closed meanwhile is left", () => {
  const opened = new ManualSocket();
  opened.close();
  const { sockets } = setUp(opened);
  assert.equal(sockets.length, 1);
});

Deno.test("comes back after 0.5 s, then 1 s, then 2 s and never more", () => {
  const { timers, sockets, last, welcome, states } = setUp();
  welcome();
  for (const pause of [500, 1_000, 2_000, 2_000]) {
    const count = sockets.length;
    last().drop(1006);
    timers.pass(pause - 1);
    assert.equal(sockets.length, count, `too early for ${pause}`);
    timers.pass(1);
    assert.equal(sockets.length, count + 1, `too late for ${pause}`);
  }
  assert.deepEqual(states.map(([state]) => state), ["open", "away"]);
});

Deno.test("does not come back when the close code says so", () => {
  for (const code of [4500, 4501, 4502]) {
    const { connection, timers, sockets, states, last, welcome } = setUp();
    welcome();
    last().drop(code);
    timers.pass(60_000);
    connection.check();
    assert.equal(sockets.length, 1);
    assert.deepEqual(states.at(-1), ["stopped", code]);
  }
});

Deno.test("comes back when the server restarts, is slow or replaces the connection", () => {
  for (const code of [1000, 1001, 1006, 4008, 4012, 4013]) {
    const { timers, sockets, last, welcome } = setUp();
    welcome();
    last().drop(code);
    timers.pass(500);
    assert.equal(sockets.length, 2, String(code));
  }
});

Deno.test("waits 5 s after a message that the server did not understand", () => {
  const { timers, sockets, last, welcome } = setUp();
  welcome();
  last().drop(4400);
  timers.pass(4_999);
  assert.equal(sockets.length, 1);
  timers.pass(1);
  assert.equal(sockets.length, 2);
});

Deno.test("asks after 10 s of silence and gives up 5 s later", () => {
  const { timers, last, states, welcome } = setUp();
  welcome();
  timers.pass(10_000);
  assert.deepEqual(last().sent.at(-1), { type: "ping" });
  timers.pass(4_999);
  assert.equal(states.at(-1)?.[0], "open");
  timers.pass(1);
  assert.equal(states.at(-1)?.[0], "away");
});

Deno.test("a page that returns to the eye replaces a dead socket within 2 s", () => {
  const { connection, timers, sockets, welcome } = setUp();
  welcome();
  connection.check();
  timers.pass(2_000);
  timers.pass(500);
  assert.equal(sockets.length, 2);
});

Deno.test("an answered ping keeps the socket", () => {
  const { connection, timers, sockets, last, welcome } = setUp();
  welcome();
  connection.check();
  last().say(fixture("server-pong"));
  timers.pass(9_000);
  assert.equal(sockets.length, 1);
});

Deno.test("a page that returns while it waits connects at once", () => {
  const { connection, sockets, last, welcome } = setUp();
  welcome();
  last().drop(1006);
  connection.check();
  assert.equal(sockets.length, 2);
});

Deno.test("a socket that was given up is not listened to any more", () => {
  const { timers, sockets, messages, welcome } = setUp();
  welcome();
  timers.pass(15_500);
  assert.equal(sockets.length, 2);
  sockets[0].say(fixture("server-pong"));
  sockets[0].drop(4500);
  assert.equal(messages.length, 1);
});
