// @ts-check

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").ScreenContent} ScreenContent */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */

/**
 * Whether a content has something to show, given the columns of the current phase, the themes of their notes, and
 * whether there was a round of dots.
 * @type {Record<
 *   ScreenContent,
 *   (columns: ColumnRecord[], themes: ThemeRecord[], hasVote: boolean) => boolean
 * >}
 */
const hasSomething = {
  join: () => true,
  info: () => true,
  instruction: () => true,
  question: (columns) => columns.length > 0,
  columns: (columns) => columns.length > 0,
  clusters: (_, themes) => themes.length > 0,
  column: (columns) => columns.length > 1,
  vote: (_, __, hasVote) => hasVote,
  pause: () => true,
  present: () => false,
  compare: () => false,
};

/** Those a facilitator seldom turns to by hand: a phase brings its own. */
const seldom = new Set(["info", "column", "pause"]);

/** Those about one column, which is chosen too. */
const aboutOneColumn = new Set(["question", "column"]);

/**
 * What the screen can show now, in the order it is offered.
 * @param {ColumnRecord[]} columns  of the current phase
 * @param {ThemeRecord[]} themes  of the notes in them
 * @param {boolean} [hasVote]
 * @returns {{often: ScreenContent[], seldom: ScreenContent[]}}
 */
export function offeredContents(columns, themes, hasVote = false) {
  const contents = /** @type {ScreenContent[]} */ (Object.keys(hasSomething))
    .filter((content) => hasSomething[content](columns, themes, hasVote));
  return {
    often: contents.filter((content) => !seldom.has(content)),
    seldom: contents.filter((content) => seldom.has(content)),
  };
}

/**
 * The columns to choose among while the screen shows one of them.
 * @param {ScreenContent} content
 * @param {ColumnRecord[]} columns
 */
export function offeredColumns(content, columns) {
  return aboutOneColumn.has(content) && columns.length > 1 ? columns : [];
}
