// @ts-check

import assert from "node:assert/strict";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage } from "./stand-ins.js";

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

Deno.test("where storage is full, what is out of date does not come back after a reload", () => {
  const full = Object.assign(manualStorage(), { text: "Vi såg" });
  Object.getPrototypeOf(full).setItem = () => {
    throw new Error("full");
  };
  new DeviceMemory(() => full).set("text", "Vi såg fler");
  assert.equal(new DeviceMemory(() => full).get("text"), undefined);
});
