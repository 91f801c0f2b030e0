// @ts-check

import assert from "node:assert/strict";
import { CommandQueue } from "../../Web/shared/command-queue.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { fixture, manualStorage } from "./stand-ins.js";

const names = [...Deno.readDirSync(new URL("../Fixtures/messages", import.meta.url))]
  .map(({ name }) => name.replace(/\.json$/, ""))
  .filter((name) => name.startsWith("client-command-"));

Deno.test("every command leaves the queue in the form of its fixture", () => {
  assert.ok(names.length > 20);
  for (const name of names) {
    /** @type {any[]} */
    const sent = [];
    const queue = new CommandQueue({
      board: "demo",
      memory: new DeviceMemory(manualStorage),
      send: (message) => sent.push(message) > 0,
      onChange: () => {},
    });
    queue.open();
    const agreed = fixture(name);
    const id = queue.add(agreed.command);
    assert.match(id, /^[a-km-np-z2-9]{15}$/);
    assert.deepEqual(JSON.parse(JSON.stringify(sent)), [{ ...agreed, id }], name);
  }
});
