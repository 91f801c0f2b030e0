// @ts-check

const longest = 280;
/** From here on the form says how much is left. */
const nearly = 40;
/** Absent in Firefox before 125; counting code points is close enough there, the server decides. */
const graphemes = "Segmenter" in Intl
  ? new Intl.Segmenter(undefined, { granularity: "grapheme" })
  : undefined;

/**
 * How many characters, as people count them, a note still takes: a flag or a family is one.
 * @param {string} text
 * @returns {number} below zero when it is too long
 */
export function charactersLeft(text) {
  const trimmed = text.trim();
  return longest - [...graphemes ? graphemes.segment(trimmed) : trimmed].length;
}

/**
 * What to know while writing: how much is left when it is little, otherwise the rule.
 * @param {number} left
 * @param {import("./language.js").Speech["say"]} say
 * @param {boolean} [isOpen]  the template is not sensitive
 */
export function lengthHint(left, say, isOpen) {
  if (left < 0) return say("write.over", { count: -left });
  if (left <= nearly) return say("write.left", { count: left });
  return say(isOpen ? "join.oneThought" : "write.rule");
}
