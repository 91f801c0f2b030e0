// @ts-check

import { element, groupBadge, inLanguage, patchList } from "./page.js";

/**
 * What a note says beside its text, and what a column lets it say.
 *
 * @typedef {import("./records.js").LocalizedText} LocalizedText
 * @typedef {import("./records.js").ColumnRecord} ColumnRecord
 * @typedef {import("./board-store.js").BoardStore} BoardStore
 * @typedef {"about" | "derivedFrom" | "hinders" | "enables" | "overcomes"} LinkType
 * @typedef {{id: string, title: LocalizedText}} Choice  a kind of note, or an answer on an axis
 * @typedef {{id: string, title: LocalizedText, values: Choice[]}} TagAxis
 * @typedef {{type: LinkType, to: string, noneMeansAll?: boolean}} LinkRule
 *
 * @typedef {object} Marks
 * @property {string} [kind]
 * @property {Record<string, string>} [tags]   axis → answer
 * @property {string[]} [groups]   whom it is for
 * @property {Link[]} [links]
 *
 * That a note points at another, or at a theme: one of both.
 * @typedef {{type: LinkType, note?: string, theme?: string}} Link
 *
 * @typedef {{name: "kind" | "tag" | "link" | "for" | "lack" | "star" | "meeting", text: string}[]} Words
 *
 * What words are read with; each page has the words `link.…` and `marks.for`.
 * @typedef {{store: BoardStore, language: string, say: (key: any, values?: any) => string}} Reader
 */

const linkTypes =
  /** @type {const} */ (["about", "derivedFrom", "hinders", "enables", "overcomes"]);
/** So much of another note tells which one it is. */
const enough = 48;
/** More than these are counted. */
const mostNamed = 2;

/**
 * The beginning of a text, for a line about it.
 * @param {string} text
 */
export function excerpt(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > enough ? `${line.slice(0, enough - 2).trimEnd()} …` : line;
}

/**
 * Several names in one line, the last ones counted.
 * @param {string[]} names
 */
function listed(names) {
  const rest = names.length - mostNamed;
  return rest > 1 ? [...names.slice(0, mostNamed), `+${rest}`].join(" · ") : names.join(" · ");
}

/**
 * What marks say in words: the kind, the answers, what the note is about, whom it is for.
 * @param {Marks | undefined} marks
 * @param {ColumnRecord | undefined} column  where the note stands
 * @param {Reader} reader
 * @returns {Words}
 */
export function markWords(marks, column, { store, say, language }) {
  if (!marks) return [];
  /** @param {Choice[] | undefined} choices @param {string | undefined} id */
  const word = (choices, id) =>
    inLanguage(choices?.find((choice) => choice.id === id)?.title, language);
  const links = linkTypes.map((type) => {
    const texts = (marks.links ?? []).filter((link) => link.type === type)
      .flatMap((link) => textOf(store, link) ?? []);
    return texts.length && `${say(`link.${type}`)}: ${listed(texts)}`;
  });
  const groups = (marks.groups ?? []).flatMap((id) => store.get("group", id) ?? [])
    .sort((one, other) => one.number - other.number)
    .map(({ title }) => inLanguage(title, language));
  /** @type {["kind" | "tag" | "link" | "for", string | 0][]} */
  const words = [
    ["kind", word(column?.kinds, marks.kind)],
    ...(column?.tagAxes ?? []).map((
      axis,
    ) => /** @type {["tag", string]} */ (["tag", word(axis.values, marks.tags?.[axis.id])])),
    ...links.map((text) => /** @type {["link", string | 0]} */ (["link", text])),
    ["for", groups.length && `${say("marks.for")}: ${listed(groups)}`],
  ];
  return words.flatMap(([name, text]) => text ? [{ name, text }] : []);
}

/**
 * Whether something can be said of a column's notes beside their text.
 * @param {ColumnRecord} column
 */
export function hasMarks({ kinds, tagAxes, links, forGroups }) {
  return Boolean(kinds || tagAxes || links || forGroups);
}

/**
 * Whether two sets of marks say the same.
 * @param {Marks | undefined} one
 * @param {Marks | undefined} other
 */
export function sameMarks(one, other) {
  return spelledOut(one) === spelledOut(other);
}

/** @param {Marks} [marks] */
function spelledOut({ kind, tags = {}, groups = [], links = [] } = {}) {
  return JSON.stringify([
    kind ?? "",
    Object.entries(tags).sort(),
    [...groups].sort(),
    links.map(({ type, note = "", theme = "" }) => `${type} ${note} ${theme}`).sort(),
  ]);
}

/**
 * The beginning of what a link leads to; nothing where that is not there, as after the meeting.
 * @param {BoardStore} store
 * @param {Link} link
 */
function textOf(store, { note = "", theme = "" }) {
  const group = store.get("theme", theme);
  const found = store.get("ownNote", note) ?? store.get("note", note);
  if (!group && !found) return undefined;
  return excerpt((group ? themeName(store, group) : found?.text) || "…");
}

/**
 * What a theme is known by: its heading, else its first note.
 * @param {BoardStore} store
 * @param {import("./records.js").ThemeRecord | undefined} theme
 */
export function themeName(store, theme) {
  return theme?.title ?? store.get("note", theme?.notes[0] ?? "")?.text ?? "";
}

/**
 * A line under a note's text; none where there is nothing to say.
 * @param {Words} words
 * @param {string} [texts]  the language of the board's texts, where it may be another than the page's
 */
export function markLine(words, texts) {
  if (words.length === 0) return undefined;
  return element(
    "p",
    { class: "note-marks", dir: "auto" },
    ...words.map(({ name, text }) =>
      element("span", {
        class: `note-mark note-mark-${name}`,
        lang: (name === "kind" || name === "tag") && texts,
      }, text)
    ),
  );
}

/** What the picker of marks uses of a page: it brings nothing along, so that it can be fetched by itself. */
export const markTools = { element, groupBadge, inLanguage, markWords, patchList, themeName };
