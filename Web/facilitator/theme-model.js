// @ts-check
import { notesIn, rankIn } from "./column-model.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */
/**
 * Notes of one theme that stand in one column, as one thing on the board.
 * @typedef {{id: string, theme: ThemeRecord, notes: NoteRecord[]}} Stack
 * @typedef {NoteRecord | Stack} Item
 */

/**
 * @param {Item} item
 * @returns {item is Stack}
 */
export function isStack(item) {
  return "theme" in item;
}

/**
 * The note that has an item's place in its column.
 * @param {Item} item
 */
export function firstOf(item) {
  return isStack(item) ? item.notes[0].id : item.id;
}

/**
 * The theme each note is in.
 * @param {Iterable<ThemeRecord>} themes
 */
export function themesByNote(themes) {
  /** @type {Map<string, ThemeRecord>} */
  const byNote = new Map();
  for (const theme of themes) for (const note of theme.notes) byNote.set(note, theme);
  return byNote;
}

/**
 * What stands in a column, in order. The notes of a theme stand together, in its order, where its first one has
 * its place.
 * @param {Iterable<NoteRecord>} notes
 * @param {Iterable<ThemeRecord>} themes
 * @param {string} column
 * @returns {Item[]}
 */
export function itemsIn(notes, themes, column) {
  const standing = notesIn(notes, column);
  const byNote = themesByNote(themes);
  const inOrder = new Map(standing.map((note) => [note.id, note]));
  return standing.flatMap(/** @returns {Item[]} */ (note) => {
    const theme = byNote.get(note.id);
    if (!theme) return [note];
    const together = theme.notes.flatMap((id) => inOrder.get(id) ?? []);
    return together[0] === note ? [{ id: `theme/${theme.id}`, theme, notes: together }] : [];
  });
}

/**
 * The themes of the notes in the columns of the current phase.
 * @param {object} meeting
 * @param {import("../shared/records.js").PhaseRecord | undefined} meeting.phase
 * @param {NoteRecord[]} meeting.notes
 * @param {ThemeRecord[]} meeting.themes
 */
export function currentThemes({ phase, notes, themes }) {
  const placed = notes
    .filter((note) => phase?.columns.some((column) => rankIn(note, column) !== undefined));
  const ids = new Set(placed.map(({ id }) => id));
  return themes.filter((theme) => theme.notes.some((note) => ids.has(note)));
}

/**
 * The themes in the order in which they are met, column by column; those that stand in none of them last.
 * @param {ThemeRecord[]} themes
 * @param {NoteRecord[]} notes
 * @param {string[]} columns
 */
export function themesInOrder(themes, notes, columns) {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const place = (/** @type {ThemeRecord} */ theme) => {
    for (const [number, column] of columns.entries()) {
      for (const id of theme.notes) {
        const note = byId.get(id);
        const rank = note && rankIn(note, column);
        if (rank !== undefined) return { number, rank };
      }
    }
    return { number: columns.length, rank: 0 };
  };
  const places = new Map(themes.map((theme) => [theme.id, place(theme)]));
  return [...themes].sort((a, b) => {
    const [one, other] = [places.get(a.id), places.get(b.id)];
    if (!one || !other) return 0;
    return one.number - other.number || one.rank - other.rank || (a.id < b.id ? -1 : 1);
  });
}

/**
 * The themes as they will be once notes were put in one, new or not; only for showing it at once.
 * @param {ThemeRecord[]} themes
 * @param {{id: string, title?: string}} into
 * @param {string[]} notes
 * @param {string} [before]
 * @returns {ThemeRecord[]}
 */
export function putIn(themes, into, notes, before) {
  const others = takenOut(themes.filter(({ id }) => id !== into.id), notes);
  const known = themes.find(({ id }) => id === into.id);
  const kept = known?.notes.filter((id) => !notes.includes(id)) ?? [];
  const place = before === undefined ? kept.length : kept.indexOf(before);
  const together = kept.toSpliced(place < 0 ? kept.length : place, 0, ...notes);
  const title = known?.title ?? into.title;
  return [...others, { ...theme(into.id, together), ...(title !== undefined && { title }) }];
}

/**
 * @param {ThemeRecord[]} themes
 * @param {string[]} notes
 * @returns {ThemeRecord[]}
 */
export function takenOut(themes, notes) {
  const gone = new Set(notes);
  return themes.flatMap((before) => {
    const kept = before.notes.filter((id) => !gone.has(id));
    if (kept.length === before.notes.length) return [before];
    return kept.length > 0 ? [{ ...before, ...theme(before.id, kept) }] : [];
  });
}

/**
 * @param {ThemeRecord[]} themes
 * @param {string} id
 * @param {string | undefined} title
 * @returns {ThemeRecord[]}
 */
export function renamed(themes, id, title) {
  return themes.map((theme) => theme.id === id && title ? { ...theme, title } : theme);
}

/**
 * Two headings as one, as the server makes it of them.
 * @param {string | undefined} title
 * @param {string | undefined} other
 */
export function united(title, other) {
  if (!title || !other || title === other) return title ?? other;
  const both = `${title} · ${other}`;
  return headingLeft(both) < 0 ? title : both;
}

/** The longest heading, in characters as people count them. */
const longest = 80;
const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** @param {string} title */
export function headingLeft(title) {
  return longest - [...characters.segment(title.trim())].length;
}

/**
 * @param {string} id
 * @param {string[]} notes
 * @returns {ThemeRecord}
 */
function theme(id, notes) {
  return { type: "theme", id, notes, count: notes.length };
}
