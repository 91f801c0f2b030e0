// @ts-check

import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { linksOf, modulesFrom, served } from "./pages.js";

/** Bytes of JavaScript and style, compressed as the server sends them, before a phone can write. */
const budget = 25 * 1024;
const moduleLink = /rel="modulepreload" href="\/assets\/BUILD\/([^"]+)"/g;
const styleLink = /rel="stylesheet" href="\/assets\/BUILD\/([^"]+)"/g;

/**
 * The words are imported when the language is known; most people here read Swedish.
 * @param {string} main
 */
const modulesOf = (main) => [...modulesFrom(main), "phone/sv.js"];

/** @param {string[]} paths */
const compressed = (paths) =>
  paths.reduce((sum, path) => sum + gzipSync(served(path), { level: 9 }).length, 0);

const pages = [
  { page: "phone/phone.html", main: "phone/main.js" },
  { page: "index.html", main: "phone/enter-code.js" },
];

for (const { page, main } of pages) {
  Deno.test(`${page} is small enough for a slow network`, () => {
    const modules = modulesOf(main);
    const styles = linksOf(page, styleLink);
    const total = compressed(modules) + compressed(styles);
    console.log(`${page}: ${modules.length} modules, ${styles.length} styles, ${total} bytes`);
    assert.ok(modules.length > 3 && styles.length > 3);
    assert.ok(total <= budget, `${total} bytes of ${budget}`);
  });

  Deno.test(`${page} asks for every module at once, and for nothing else`, () => {
    assert.deepEqual(linksOf(page, moduleLink).sort(), modulesOf(main).sort());
  });
}
