// @ts-check

/** Farther ahead than any place in a column. */
const ahead = 2 ** 52;

/**
 * The same notes, those with a star before the others in each column.
 * @param {readonly import("./records.js").NoteRecord[]} notes
 */
export function starredFirst(notes) {
  return notes.map((note) => {
    if (!note.isStarred) return note;
    const placements = note.placements.map(({ column, rank }) => ({ column, rank: rank - ahead }));
    return { ...note, placements };
  });
}
