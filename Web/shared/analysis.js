// @ts-check

/**
 * How the notes of one group hang together: one row for each note in the middle, beside it those that point at it.
 * Pure, from records as they are seen here.
 *
 * @typedef {import("./records.js").ColumnRecord} ColumnRecord
 * @typedef {import("./records.js").NoteRecord} NoteRecord
 * @typedef {import("./records.js").ThemeRecord} ThemeRecord
 *
 * @typedef {Record<string, NoteRecord[]>} Sides  the notes beside the middle, by column
 * @typedef {{key: string, middle?: NoteRecord, sides: Sides}} Row
 *   `all` and `loose` have no middle: what concerns every note there, and what points at none
 */

/**
 * The column in the middle: others point at it, and it at none of them.
 * @param {readonly ColumnRecord[]} columns  in display order
 */
export function middleOf(columns) {
  return columns.find(({ id, links = [] }) =>
    columns.some((other) => other.links?.some(({ to }) => to === id)) &&
    !links.some(({ to }) => columns.some((other) => other.id === to))
  );
}

/**
 * The notes of a column, by rank, then id.
 * @param {readonly NoteRecord[]} notes
 * @param {string} column
 */
export function standingIn(notes, column) {
  return notes.flatMap((note) => {
    const place = note.placements.find((placement) => placement.column === column);
    return place ? [{ note, rank: place.rank }] : [];
  })
    .sort((a, b) => a.rank - b.rank || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);
}

/**
 * The notes that a note points at, those of a theme among them.
 * @param {NoteRecord} note
 * @param {readonly ThemeRecord[]} themes
 */
export function pointedAt({ marks }, themes) {
  return (marks?.links ?? []).flatMap(({ type, note, theme }) => {
    const notes = theme ? themes.find(({ id }) => id === theme)?.notes ?? [] : [note ?? ""];
    return notes.map((id) => ({ type, id }));
  });
}

/** What is hidden, or to be written anew, is nothing to count on. */
const isCounted = (/** @type {NoteRecord} */ { state }) =>
  state !== "hidden" && state !== "returned";

/**
 * The columns of what a link can get past.
 * @param {readonly ColumnRecord[]} columns  all there are
 * @returns {string[]}
 */
export function overcomableIn(columns) {
  return columns.flatMap(({ links = [] }) =>
    links.filter(({ type }) => type === "overcomes").map(({ to }) => to)
  );
}

/**
 * The notes that no other gets past, among those that a link can say that of.
 * @param {readonly ColumnRecord[]} columns  all there are
 * @param {readonly NoteRecord[]} notes
 * @param {readonly ThemeRecord[]} themes
 * @returns {Set<string>}
 */
export function withoutTool(columns, notes, themes) {
  const counted = notes.filter(isCounted);
  const overcome = new Set(
    counted.flatMap((note) => pointedAt(note, themes))
      .flatMap(({ type, id }) => type === "overcomes" ? [id] : []),
  );
  const standing = overcomableIn(columns).flatMap((column) => standingIn(counted, column));
  return new Set(standing.map(({ id }) => id).filter((id) => !overcome.has(id)));
}

/**
 * The rows, in the order of the middle; then what concerns all, and what hangs loose, where there is some. A note
 * beside the middle stands in each row it points at; one that points at another beside it, in the rows of that.
 * @param {readonly ColumnRecord[]} columns  in display order
 * @param {readonly NoteRecord[]} notes  of one group
 * @param {readonly ThemeRecord[]} themes
 * @returns {Row[]}
 */
export function rowsOf(columns, notes, themes) {
  const middle = middleOf(columns);
  const centres = middle ? standingIn(notes, middle.id) : [];
  const beside = columns.filter(({ id }) => id !== middle?.id);
  const homes = new Map(centres.map(({ id }) => [id, new Set([id])]));
  // Whoever points at others beside comes after them.
  for (const column of inOrderOfLinks(beside)) {
    for (const note of standingIn(notes, column.id)) {
      if (!homes.has(note.id)) homes.set(note.id, homeOf(note, column, homes, themes));
    }
  }
  /** @param {string} key */
  const sidesOf = (key) =>
    Object.fromEntries(beside.map(({ id }) => [
      id,
      standingIn(notes, id).filter((note) => homes.get(note.id)?.has(key)),
    ]));
  const rows = centres.map((note) => ({ key: note.id, middle: note, sides: sidesOf(note.id) }));
  const others = ["all", "loose"].map((key) => ({ key, sides: sidesOf(key) }))
    .filter(({ sides }) => Object.values(sides).some(({ length }) => length > 0));
  return [...rows, ...others];
}

/**
 * The keys of the rows a note stands in.
 * @param {NoteRecord} note
 * @param {ColumnRecord} column
 * @param {Map<string, Set<string>>} homes  of those it may point at
 * @param {readonly ThemeRecord[]} themes
 */
function homeOf(note, { links = [] }, homes, themes) {
  const found = new Set(
    pointedAt(note, themes).flatMap(({ id }) => [...homes.get(id) ?? []]),
  );
  if (found.size > 1) found.delete("loose");
  if (found.size > 0) return found;
  return new Set([links.some(({ noneMeansAll }) => noneMeansAll) ? "all" : "loose"]);
}

/**
 * Columns, those that are pointed at before those that point at them.
 * @param {readonly ColumnRecord[]} columns
 */
function inOrderOfLinks(columns) {
  /** @param {ColumnRecord} column @returns {number} */
  const depth = ({ links = [] }) =>
    Math.max(
      0,
      ...columns.filter(({ id }) => links.some(({ to }) => to === id))
        .map((target) => 1 + depth(target)),
    );
  return [...columns].sort((a, b) => depth(a) - depth(b));
}
