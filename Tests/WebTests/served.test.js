// @ts-check

import assert from "node:assert/strict";
import { filesIn, served, textOf } from "./pages.js";

const folders = ["phone", "projector", "facilitator", "host", "shared"];
const modules = folders.flatMap((folder) => filesIn(folder, ".js"));

Deno.test("no text in a module spans lines, since the server leaves out indentation", () => {
  assert.ok(modules.length > 30);
  for (const path of modules) {
    const lines = served(path).split("\n");
    assert.ok(lines.every((line) => line.split("`").length % 2 === 1), path);
  }
});

Deno.test("what is served has the same exports and no comment of its own line", () => {
  for (const path of modules) {
    const exports = (/** @type {string} */ text) => text.match(/^export .*/gm) ?? [];
    assert.deepEqual(exports(served(path)), exports(textOf(path)), path);
    assert.doesNotMatch(served(path), /^\s*(\/\/|\*|\/\*\*?$)/m, path);
  }
});
