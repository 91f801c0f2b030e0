// @ts-check

/** What fits on a card, as the board counts it. */
const most = Object.freeze({ heading: 80, bullets: 12, bullet: 140 });
const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** @param {string} text */
const lengthOf = (text) => [...characters.segment(text)].length;

/** @typedef {import("./words.js").Word} Word */

/**
 * The points of a text: one a line, without empty lines and the signs people put before them.
 * @param {string} lines
 * @returns {string[]}
 */
export function bulletsOf(lines) {
  return lines.split("\n").map((line) => line.replace(/^\s*(?:[-•*–]\s+)?/, "").trim())
    .filter(Boolean);
}

/**
 * Why a text cannot be a card.
 * @param {string} heading
 * @param {string[]} bullets
 * @returns {{word: Word, number: number} | undefined}
 */
export function problemOf(heading, bullets) {
  if (!heading) return { word: "problem.noHeading", number: 0 };
  if (lengthOf(heading) > most.heading) return { word: "problem.longHeading", number: 0 };
  if (bullets.length > most.bullets) return { word: "problem.manyBullets", number: 0 };
  const long = bullets.findIndex((bullet) => lengthOf(bullet) > most.bullet);
  return long < 0 ? undefined : { word: "problem.longBullet", number: long + 1 };
}
