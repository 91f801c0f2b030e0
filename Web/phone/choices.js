// @ts-check

import { choiceWords } from "./choices-words.js";

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
 * What is asked under the field, before anything is sent; the page brings its tools.
 * @typedef {object} Ways
 * @property {typeof import("../shared/page.js").element} element
 */

/**
 * Shows what a text would become.
 * @param {HTMLElement} place
 * @param {string[]} parts
 * @param {Ways & {split: () => void, keep: (() => void) | false}} ways  `keep`: as one note, where it fits in one
 */
export function offerSplit(place, parts, { element, split, keep }) {
  const words = choiceWords();
  const count = parts.length;
  ask(place, element, words.ask(count), [
    element(
      "ol",
      { class: "choice-texts" },
      ...parts.map((part) => element("li", { dir: "auto" }, part)),
    ),
  ], [
    [words.split(count), split],
    keep && [words.keep, keep],
  ]);
}

/**
 * Shows the text that somebody else gave a note meanwhile, beside the one in the field.
 * @param {HTMLElement} place
 * @param {string} other
 * @param {Ways & {mine: () => void, theirs: () => void}} ways
 */
export function offerTexts(place, other, { element, mine, theirs }) {
  const words = choiceWords();
  ask(place, element, words.conflict, [
    element("p", { class: "soft" }, words.other),
    element("p", { class: "choice-text", dir: "auto" }, other),
  ], [
    [words.mine, mine],
    [words.theirs, theirs],
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
