// @ts-check
import { overcomableIn } from "../shared/analysis.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").ScreenContent} ScreenContent */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */

/**
 * Whether there was a round of dots, whether the core group's cards can stand alone or beside the room's notes, and
 * whether what groups write hangs together, whether some of it can be got past, and whether there is an action plan.
 * @typedef {{vote?: boolean, present?: boolean, compare?: boolean, group?: boolean, withoutTool?: boolean,
 *   actions?: boolean, since?: boolean, matrix?: boolean}} Also
 */

/**
 * Whether a content has something to show, given the columns of the current phase, the themes of their notes, and
 * what else there is.
 * @type {Record<ScreenContent, (columns: ColumnRecord[], themes: ThemeRecord[], also: Also) => boolean>}
 */
const hasSomething = {
  join: () => true,
  info: () => true,
  instruction: () => true,
  question: (columns) => columns.length > 0,
  columns: (columns) => columns.length > 0,
  clusters: (_, themes) => themes.length > 0,
  column: (columns) => columns.length > 1,
  vote: (_, __, also) => also.vote === true,
  pause: () => true,
  present: (_, __, also) => also.present === true,
  compare: (_, __, also) => also.compare === true,
  group: (_, __, also) => also.group === true,
  rows: (_, __, also) => also.group === true,
  withoutTool: (_, __, also) => also.withoutTool === true,
  actions: (_, __, also) => also.actions === true,
  since: (_, __, also) => also.since === true,
  matrix: (_, __, also) => also.matrix === true,
  sectors: (_, __, also) => also.matrix === true,
};

/** Those a facilitator turns to by hand, the likeliest first; the rest is one tap further away. */
const likeliest = /** @type {ScreenContent[]} */ (
  ["present", "compare", "columns", "instruction", "clusters", "rows", "join", "question"]
);
/** What a phase of some kinds is about comes before all. @type {Record<string, ScreenContent[]>} */
const likeliestIn = {
  vote: ["vote"],
  plan: ["actions"],
  matrix: ["matrix", "sectors"],
};
/** As many as leave room for the notes that wait, on a laptop. */
const mostOften = 4;

/** Those about one column, and those about one group; which one is chosen too. */
const aboutOneColumn = new Set(["question", "column", "clusters"]);
const aboutOneGroup = new Set(["group", "rows"]);

/**
 * What the screen can show now, in the order it is offered.
 * @param {ColumnRecord[]} columns  of the current phase
 * @param {ThemeRecord[]} themes  of the notes in them
 * @param {Also} [also]
 * @param {object} [now]
 * @param {string} [now.kind]  of the current phase
 * @param {ScreenContent} [now.shown]  stands among the first, whatever it is
 * @returns {{often: ScreenContent[], seldom: ScreenContent[]}}
 */
export function offeredContents(columns, themes, also = {}, { kind = "", shown } = {}) {
  const contents = /** @type {ScreenContent[]} */ (Object.keys(hasSomething))
    .filter((content) => hasSomething[content](columns, themes, also));
  const ranked = [...likeliestIn[kind] ?? [], ...likeliest];
  const first = ranked.filter((content) => contents.includes(content)).slice(0, mostOften);
  const isOften = (/** @type {ScreenContent} */ content) =>
    first.includes(content) || content === shown;
  return {
    often: contents.filter(isOften),
    seldom: contents.filter((content) => !isOften(content)),
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

/**
 * Whether there are notes that others may get past, or not.
 * @param {import("../shared/records.js").ColumnRecord[]} columns
 * @param {import("../shared/records.js").TallyRecord[]} tallies
 */
export function hasOvercomable(columns, tallies) {
  const ids = overcomableIn(columns);
  return tallies.some(({ column, notes }) => notes > 0 && ids.includes(column));
}

/** @param {ScreenContent} content */
export function isAboutOneGroup(content) {
  return aboutOneGroup.has(content);
}
