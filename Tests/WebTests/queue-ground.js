// @ts-check

import { CommandQueue } from "../../Web/shared/command-queue.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage, ManualTimers } from "./stand-ins.js";

/**
 * A queue, and what goes out of it and what becomes of it.
 * @param {Storage} [storage]
 * @param {string} [page]
 */
export function setUp(storage = manualStorage(), page) {
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
export const post = (text) => ({ type: "postNote", note: text, column: "c", text });
