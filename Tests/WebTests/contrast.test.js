// @ts-check

import assert from "node:assert/strict";

/**
 * Every text on every ground it stands on, in meanings of Web/style/tokens.css.
 * @type {[text: string, grounds: string[]][]}
 */
const pairs = [
  ["ink", ["wall", "paper", "track", "tool", "contribution", "obstacle"]],
  ["ink-soft", ["wall", "paper", "tool", "contribution", "obstacle"]],
  ["ink-placeholder", ["wall", "paper"]],
  ["on-band", ["band"]],
  ["on-primary", ["primary"]],
  ["on-danger", ["danger"]],
  ["danger-text", ["wall", "paper"]],
  ["saved", ["wall", "paper"]],
  ["tool-ink", ["wall", "paper", "tool"]],
  ["contribution-ink", ["wall", "paper", "contribution"]],
  ["obstacle-ink", ["wall", "paper", "obstacle"]],
];

/** What the projector sets in type; its other texts are larger still. */
const onProjector = new Set([
  "ink",
  "ink-soft",
  "on-band",
  "tool-ink",
  "contribution-ink",
  "obstacle-ink",
]);

/** Edges that carry a state or a control's bounds: 3:1, WCAG 2.2 SC 1.4.11. */
const edges = ["edge", "own", "danger-text", "tool-edge", "contribution-edge", "obstacle-edge"];

const groups = Array.from({ length: 10 }, (_, index) => `group-${index + 1}`);

const css = await Deno.readTextFile(new URL("../../Web/style/tokens.css", import.meta.url));
const [plain, dark] = css.split("@media (prefers-color-scheme: dark)");
const light = declarations(plain);
const themes = { light, dark: new Map([...light, ...declarations(dark)]) };

for (const [theme, tokens] of Object.entries(themes)) {
  Deno.test(`text stands out 4.5:1 from its ground in the ${theme} theme`, () => {
    for (const [text, grounds] of pairs) {
      for (const ground of grounds) assertContrast(tokens, text, ground, 4.5);
    }
  });

  Deno.test(`a group's letter stands out 4.5:1, filled and outlined, in the ${theme} theme`, () => {
    for (const group of groups) {
      assertContrast(tokens, "on-group", group, 4.5);
      assertContrast(tokens, group, "paper", 4.5);
    }
  });

  Deno.test(`an edge stands out 3:1 from wall and paper in the ${theme} theme`, () => {
    for (const edge of edges) {
      for (const ground of ["wall", "paper"]) assertContrast(tokens, edge, ground, 3);
    }
  });
}

Deno.test("text stands out 7:1 on the projector", () => {
  for (const [text, grounds] of pairs.filter(([text]) => onProjector.has(text))) {
    for (const ground of grounds) assertContrast(light, text, ground, 7);
  }
  for (const meaning of ["tool-ink", "contribution-ink", "obstacle-ink"]) {
    assertContrast(light, "paper", meaning, 7);
  }
});

Deno.test("every meaning that colours text has a pair", () => {
  const meanings = [...light.keys()].filter((name) => !name.startsWith("value-"));
  const texts = meanings.filter((name) => /^(ink|on-)|-(ink|text)$/.test(name));
  const tested = [...pairs.map(([text]) => text), "on-group"];
  assert.deepEqual(texts.filter((name) => !tested.includes(name)), []);
});

Deno.test("the ratio of black on white is 21, of a colour on itself 1", () => {
  assert.equal(ratio("#000000", "#ffffff"), 21);
  assert.equal(ratio("#8c6700", "#8c6700"), 1);
});

/**
 * @param {string} text
 * @returns {Map<string, string>} a token's name → what it is set to
 */
function declarations(text) {
  const found = [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name, value]) => [name, value]));
}

/**
 * @param {Map<string, string>} tokens
 * @param {string} name
 * @returns {string} the colour behind any number of `var()`
 */
function colour(tokens, name) {
  const value = tokens.get(name) ?? assert.fail(`tokens.css has no --${name}`);
  const reference = value.match(/^var\(--([\w-]+)\)$/);
  return reference ? colour(tokens, reference[1]) : value;
}

/**
 * @param {Map<string, string>} tokens
 * @param {string} text
 * @param {string} ground
 * @param {number} least
 */
function assertContrast(tokens, text, ground, least) {
  const found = ratio(colour(tokens, text), colour(tokens, ground));
  assert.ok(found >= least, `--${text} on --${ground} is ${found.toFixed(2)}:1, not ${least}:1`);
}

/**
 * Contrast ratio, WCAG 2.2.
 * @param {string} a  #rrggbb
 * @param {string} b
 */
function ratio(a, b) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Relative luminance, WCAG 2.2.
 * @param {string} hex  #rrggbb
 */
function luminance(hex) {
  assert.match(hex, /^#[0-9a-f]{6}$/);
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
