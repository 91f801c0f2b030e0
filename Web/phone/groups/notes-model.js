// @ts-check

/** @typedef {import("../../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../../shared/marks.js").Marks} Marks */
/** @typedef {import("../../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../../shared/records.js").NoteRecord} NoteRecord */

/**
 * The notes of a group that its secretary can do something with.
 * @param {BoardStore} store
 * @param {GroupRecord} group
 */
export function notesOf(store, group) {
  return store.all("note").filter((note) =>
    note.group === group.id && note.lines === undefined &&
    note.placements.every(({ column }) => store.get("column", column)?.scope === "group")
  );
}

/**
 * The questions that the group works with now, and those where its other notes were written. What is carried over
 * from one of them to another stands there once.
 * @param {BoardStore} store
 * @param {NoteRecord[]} notes
 * @returns {ColumnRecord[]}
 */
export function columnsOf(store, notes) {
  const phase = store.all("phase").find(({ isCurrent }) => isCurrent);
  const found = [...phase?.columns ?? [], ...phase?.analysis ?? []]
    .flatMap((id) => store.get("column", id) ?? []);
  const now = found.filter(({ carriedFrom }) => found.every(({ id }) => id !== carriedFrom));
  const elsewhere = notes.filter(({ placements }) =>
    placements.every(({ column }) => now.every(({ id }) => id !== column))
  ).flatMap(({ placements }) => store.get("column", placements[0].column) ?? []);
  return [...new Set([...now, ...elsewhere])].filter(({ scope }) => scope === "group");
}

/**
 * What a note may point at, each with the marks it has once that link is made or taken away.
 * @param {BoardStore} store
 * @param {NoteRecord[]} notes
 * @param {NoteRecord} note
 */
export function linksFrom(store, notes, note) {
  /** @type {Marks} */
  const marks = note.marks ?? {};
  const links = marks.links ?? [];
  const rules = note.placements.flatMap(({ column }) => store.get("column", column)?.links ?? []);
  return rules.flatMap(({ type, to }) =>
    notes.filter(({ id, placements }) =>
      id !== note.id && placements.some(({ column }) => column === to)
    ).map((target) => {
      const others = links.filter((link) => link.type !== type || link.note !== target.id);
      const isLinked = others.length < links.length;
      const now = isLinked ? others : [...links, { type, note: target.id }];
      return { type, to: target, isLinked, marks: { ...marks, links: now } };
    })
  );
}

/**
 * Those of a column, in its order.
 * @param {NoteRecord[]} notes
 * @param {string} column
 */
export function inColumn(notes, column) {
  const rank = (/** @type {NoteRecord} */ note) =>
    note.placements.find((placement) => placement.column === column)?.rank ?? 0;
  return notes.filter(({ placements }) => placements.some((place) => place.column === column))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
