// @ts-check

import assert from "node:assert/strict";
import { mayPress } from "../../Web/facilitator/key-map.js";
import { acts, may, standingOf } from "../../Web/facilitator/standing.js";

const here = /** @type {const} */ ({
  role: "facilitator",
  device: "mine",
  leader: "mine",
  isClosed: false,
});

Deno.test("a facilitator leads while nobody else does, and after the meeting", () => {
  assert.equal(standingOf(here), "leads");
  assert.equal(standingOf({ ...here, leader: undefined }), "leads");
  assert.equal(standingOf({ ...here, leader: "other" }), "watches");
  assert.equal(standingOf({ ...here, leader: undefined, isClosed: true }), "leads");
});

Deno.test("a moderator reviews while the meeting lasts", () => {
  assert.equal(standingOf({ ...here, role: "moderator" }), "moderates");
  assert.equal(standingOf({ ...here, role: "moderator", isClosed: true }), "watches");
});

Deno.test("who looks on asks for nothing but the lead", () => {
  assert.ok(may("watches", "takeLead"));
  for (const command of ["blankScreen", "moderateNote", "enterPhase"]) {
    assert.ok(!may("watches", command) && may("leads", command), command);
  }
  assert.ok(may("moderates", "moderateNote") && !may("moderates", "eraseNote"));
  assert.deepEqual(
    ["leads", "moderates", "watches"].map((name) => acts(/** @type {any} */ (name))),
    [
      "lead moderate",
      "moderate",
      "",
    ],
  );
});

Deno.test("keys do what their command may", () => {
  assert.ok(mayPress("approve", "moderates") && !mayPress("blank", "moderates"));
  assert.ok(mayPress("help", "watches") && !mayPress("approve", "watches"));
});

Deno.test("what a moderator may ask for is what the server lets a moderator ask for", async () => {
  const table = await Deno.readTextFile("Sources/BoardModel/Permission.swift");
  const rows = [...table.matchAll(/case ([^:]+):\s*role == [^\n]*moderator/g)];
  const allowed = rows.flatMap(([, cases]) =>
    [...cases.matchAll(/\.(\w+)/g)].map(([, name]) => name)
  );
  assert.ok(allowed.length > 5);
  for (const name of allowed) assert.ok(may("moderates", name), name);
  for (const name of ["eraseNote", "closeBoard", "startVote", "postNote"]) {
    assert.ok(!may("moderates", name) && !allowed.includes(name), name);
  }
});
