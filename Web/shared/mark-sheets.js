// @ts-check

import { choose } from "./choice-sheet.js";

/** @typedef {import("./marks.js").LinkRule} LinkRule */
/** @typedef {import("./marks.js").Link} Link */
/** @typedef {import("./choice-sheet.js").Tools} Tools */
/** @typedef {import("./choice-sheet.js").View} View */

/** So much one note may point at. */
const most = 20;

/**
 * Lets a person choose what a note is about: themes first, then notes, as they stand.
 * @param {Tools} tools
 * @param {View} view
 * @param {LinkRule} rule
 * @param {string} title
 * @param {Link[]} links  chosen so far
 * @returns {Promise<Link[]>}
 */
export async function chooseTargets(tools, view, { type, to }, title, links) {
  const { store, say, mayBeMeant = () => true } = view;
  const column = store.get("column", to);
  const shared = store.all("note").flatMap((note) => {
    const place = note.placements.find((placement) => placement.column === column?.id);
    return place && note.text && mayBeMeant(note)
      ? [{ id: note.id, text: note.text, rank: place.rank }]
      : [];
  });
  shared.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const known = new Set(shared.map(({ id }) => id));
  const own = store.all("ownNote").filter((note) => note.column === to && !known.has(note.id));
  const notes = [...shared, ...own];
  const there = new Set(notes.map(({ id }) => id));
  const themes = store.all("theme").flatMap((theme) => {
    const count = theme.notes.filter((id) => there.has(id)).length;
    const aside = say("marks.inTheme", { count });
    return count ? [{ id: theme.id, text: tools.themeName(store, theme), aside }] : [];
  });
  const isTheme = new Set(themes.map(({ id }) => id));
  const before = links.map(({ note, theme }) => note ?? theme ?? "");
  const chosen = await choose(tools, view, title, [...themes, ...notes], before);
  return chosen.slice(0, most).map((id) =>
    // What is chosen and not seen any longer stays what it was.
    links[before.indexOf(id)] ?? (isTheme.has(id) ? { type, theme: id } : { type, note: id })
  );
}

/**
 * The links of a rule; where two rules share a type, those to notes of its column and themes with some.
 * @param {LinkRule} rule
 * @param {import("./records.js").ColumnRecord | undefined} column
 * @param {Link[] | undefined} links
 * @param {View["store"] | undefined} store
 */
export function linksBy({ type, to }, column, links = [], store) {
  const isShared = (column?.links ?? []).filter((other) => other.type === type).length > 1;
  /** @param {string} note */
  const stands = (note) =>
    store?.get("note", note)?.placements.some(({ column }) => column === to) ||
    store?.get("ownNote", note)?.column === to;
  return links.filter((link) =>
    link.type === type &&
    (!isShared ||
      (link.note ? [link.note] : store?.get("theme", link.theme ?? "")?.notes ?? []).some(stands))
  );
}

/**
 * Lets a person choose whom a note is for.
 * @param {Tools} tools
 * @param {View} view
 * @param {string} set
 * @param {string} title
 * @param {string[]} groups  chosen so far
 * @returns {Promise<string[]>}
 */
export function chooseGroups(tools, view, set, title, groups) {
  const { groupBadge, inLanguage } = tools;
  const { store, language } = view;
  const known = store.all("group").filter((group) => group.set === set)
    .sort((a, b) => a.number - b.number);
  const items = known.map((group) => ({
    id: group.id,
    text: inLanguage(group.title, language),
    sign: groupBadge(group.letter),
  }));
  return choose(tools, view, title, items, groups);
}
