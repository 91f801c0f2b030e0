// @ts-check

import { words } from "./choices-words.js";

/** @typedef {(text: string) => number} Measure  how many characters a note still takes */

const bullet = /^\s*[-–•*]\s+/;

/**
 * The thoughts in a text, each as long as a note may be: what stands behind bullets, or the sentences of a text
 * that is too long, as many together as fit.
 * @param {string} text
 * @param {Measure} left
 * @returns {string[]} one when there is nothing to divide
 */
export function thoughtsIn(text, left) {
  const lines = text.split("\n");
  const parts = lines.filter((line) => bullet.test(line)).length > 1
    ? behindBullets(lines)
    : [text];
  return parts.flatMap((part) => left(part) < 0 ? inPieces(part, left) : part)
    .map((part) => part.trim()).filter(Boolean);
}

/**
 * A line without a bullet goes on with the thought before it.
 * @param {string[]} lines
 */
function behindBullets(lines) {
  /** @type {string[]} */
  const parts = [];
  for (const line of lines) {
    if (bullet.test(line) || parts.length === 0) parts.push(line.replace(bullet, ""));
    else parts[parts.length - 1] += `\n${line}`;
  }
  return parts;
}

/**
 * At the ends of sentences, else between words, else anywhere.
 * @param {string} text
 * @param {Measure} left
 */
function inPieces(text, left) {
  const sentences = text.match(/[^.!?\n]+[.!?]*[\s]*|[.!?\n]+/g) ?? [text];
  const short = sentences.flatMap((sentence) =>
    left(sentence) < 0 ? packed(sentence.match(/\S{1,200}\s*/gu) ?? [], left) : sentence
  );
  return packed(short, left);
}

/** @param {string[]} pieces @param {Measure} left */
function packed(pieces, left) {
  /** @type {string[]} */
  const parts = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && left(last + piece) >= 0) parts[parts.length - 1] += piece;
    else parts.push(piece);
  }
  return parts;
}

/**
 * What is asked under the field, before anything is sent; the page brings its tools and its language.
 * @typedef {object} Ways
 * @property {typeof import("../shared/page.js").element} element
 * @property {typeof import("../shared/page.js").speaker} speaker
 * @property {import("./language.js").Speech | undefined} speech
 */

/** @param {Ways} ways */
function speaking({ speaker, speech }) {
  const { language = "sv", parts } = speech ?? {};
  return speaker(parts?.choices ?? (language === "en" ? words.en : words.sv), language);
}

/**
 * Shows what a text would become.
 * @param {HTMLElement} place
 * @param {string[]} parts
 * @param {Ways & {split: () => void, keep: (() => void) | false}} ways  `keep`: as one note, where it fits in one
 */
export function offerSplit(place, parts, { split, keep, ...ways }) {
  const word = speaking(ways);
  const { element } = ways;
  const count = parts.length;
  ask(place, element, word("ask", { count }), [
    element(
      "ol",
      { class: "choice-texts" },
      ...parts.map((part) => element("li", { dir: "auto" }, part)),
    ),
  ], [
    [word("split", { count }), split],
    keep && [word("keep"), keep],
  ]);
}

/**
 * Shows the text that somebody else gave a note meanwhile, beside the one in the field.
 * @param {HTMLElement} place
 * @param {string} other
 * @param {Ways & {mine: () => void, theirs: () => void}} ways
 */
export function offerTexts(place, other, { mine, theirs, ...ways }) {
  const word = speaking(ways);
  const { element } = ways;
  ask(place, element, word("conflict"), [
    element("p", { class: "soft" }, word("other")),
    element("p", { class: "choice-text", dir: "auto" }, other),
  ], [
    [word("mine"), mine],
    [word("theirs"), theirs],
  ]);
}

/**
 * @param {HTMLElement} place
 * @param {Ways["element"]} element
 * @param {string} question
 * @param {HTMLElement[]} shown
 * @param {([string, () => void] | false)[]} acts
 */
function ask(place, element, question, shown, acts) {
  const buttons = acts.flatMap((act) => {
    if (!act) return [];
    const [word, onclick] = act;
    return [element("button", { class: "button", type: "button", onclick }, word)];
  });
  const asked = element("p", { class: "brake-warning", tabindex: "-1" }, question);
  place.replaceChildren(
    asked,
    ...shown,
    element("p", { class: "note-acts" }, ...buttons),
  );
  place.hidden = false;
  // Not the first button: a space that was meant for the text would choose it.
  asked.focus();
}
