// @ts-check

import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

/** Bytes of JavaScript and style, compressed as the server sends them, before a phone can write. */
const budget = 25_000;

/** What `deploy/bundle` has made: the server sends these files as they are. */
const bundled = new URL("../../.build/web/", import.meta.url);

/** @param {string} path */
const textOf = (path) => Deno.readTextFileSync(new URL(path, bundled));

/** The pages of a folder, @param {string} folder @returns {string[]} */
function pagesIn(folder) {
  return [...Deno.readDirSync(new URL(folder, bundled))].flatMap(({ name, isDirectory }) => {
    if (isDirectory) return pagesIn(`${folder}${name}/`);
    return name.endsWith(".html") ? [folder + name] : [];
  });
}

/** @param {string} path */
const compressed = (path) => gzipSync(textOf(path), { level: 9 }).length;

/** What a page asks for at once, @param {string} page */
const namedIn = (page) =>
  [...textOf(page).replace(/<link rel="later".*>/g, "").matchAll(/"\/assets\/BUILD\/([^"]+)"/g)]
    .map(([, path]) => path);

/** @param {string} path @param {RegExp} form  with what is imported as its only group */
function asked(path, form) {
  const targets = [...textOf(path).matchAll(form)]
    .map(([, target]) => new URL(target, new URL(path, bundled)).href.slice(bundled.href.length));
  return [...new Set(targets)];
}

/** What a module asks for when it has come, @param {string} path */
const importsOf = (path) => asked(path, /\b(?:from|import)"([^"]+)"/g);

/** What a module asks for when it is wanted, @param {string} path */
const laterOf = (path) => asked(path, /\bimport\("([^"]+)"\)/g);

const phonePages = ["index.html", "phone/phone.html"];
/** Works where nothing runs a script. */
const plainPage = "plain/plain.html";

for (const page of phonePages) {
  Deno.test(`${page} is small enough for a slow network`, () => {
    const sizes = namedIn(page).map((path) => ({ path, bytes: compressed(path) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`${page}: ${total} bytes of ${budget}`, sizes);
    assert.ok(total <= budget, `${total} bytes of ${budget}`);
  });

  Deno.test(`${page} brings the Swedish words, and those of each language only when wanted`, () => {
    const script = namedIn(page).filter((path) => path.endsWith(".js")).at(-1) ?? "";
    assert.ok(textOf(script).includes("Gå in"));
    const later = laterOf(script);
    for (const word of ["Come in", "دخول", "Intaynaan bilaabin", "Mene sisään", "Intrați"]) {
      assert.ok(!textOf(script).includes(word), word);
      assert.equal(later.filter((path) => textOf(path).includes(word)).length, 1, word);
    }
    // Each comes in one piece, whatever the network does meanwhile.
    assert.deepEqual(later.flatMap(importsOf), []);
  });
}

Deno.test(`${plainPage} asks for a style sheet and no script`, () => {
  const named = namedIn(plainPage);
  assert.deepEqual(named, ["plain/plain.css"]);
  assert.doesNotMatch(textOf(named[0]), /@import|url\(/);
  assert.doesNotMatch(textOf(plainPage), /<script/);
  const bytes = compressed(named[0]);
  console.log(`${plainPage}: ${bytes} bytes of style`);
  assert.ok(bytes <= budget);
});

Deno.test("why a note was refused comes to a phone when its page stands", () => {
  const refusal = "Frågan är stängd. Lappen sparades inte.";
  assert.ok(!textOf("phone/main.js").includes(refusal));
  const later = laterOf("phone/main.js").filter((path) => textOf(path).includes(refusal));
  assert.equal(later.length, 1);
});

for (const page of pagesIn("").filter((page) => page !== plainPage)) {
  Deno.test(`${page} asks for a style sheet and a script, which ask for nothing more`, () => {
    const [style, ...scripts] = namedIn(page).filter((path) => !path.endsWith(".svg"));
    assert.match(style, /\.css$/);
    assert.doesNotMatch(textOf(style), /@import|url\(/);
    const script = scripts.pop() ?? "";
    // What stands before the script comes before it on a slow network, and is a part of it.
    assert.deepEqual(importsOf(script), scripts);
    assert.deepEqual(scripts.flatMap(importsOf), []);
    for (const path of namedIn(page)) assert.doesNotMatch(textOf(path), /sourceMappingURL/);
  });

  Deno.test(`${page} asks for at most one small script beside it`, () => {
    const [script = "", ...rest] = namedIn(page).filter((path) => path.endsWith(".js")).slice(
      0,
      -1,
    );
    assert.deepEqual(rest, []);
    assert.ok(!script || compressed(script) < 1_000);
  });
}
