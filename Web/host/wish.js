// @ts-check

/**
 * What a new board is started with.
 * @typedef {object} Wish
 * @property {string} template
 * @property {string} title
 * @property {string} language
 * @property {string[]} [basedOn]  earlier boards
 * @property {string} [brings]  what is brought from them
 * @property {string} [programme]
 */

/** The longest title of a board, in characters as people count them. */
export const longestTitle = 80;

const segmenter = new Intl.Segmenter();

/**
 * @param {string} text
 * @returns {number} characters as people count them
 */
export function characters(text) {
  return [...segmenter.segment(text)].length;
}

/**
 * What is missing before a board can be started.
 * @param {Wish} wish
 * @returns {"noTemplate" | "noName" | "longName" | undefined}
 */
export function missing({ template, title }) {
  if (!template) return "noTemplate";
  if (!title) return "noName";
  return characters(title) > longestTitle ? "longName" : undefined;
}
