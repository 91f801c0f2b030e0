// @ts-check

/** @typedef {import("./records.js").NoteRecord} NoteRecord */
/** @typedef {import("./vote-records.js").VoteRecord} VoteRecord */

/**
 * What dots can be put on, by column, in the order in which the notes stand there.
 * @param {VoteRecord} vote
 * @param {Iterable<NoteRecord>} notes
 * @returns {{column: string, notes: NoteRecord[]}[]}
 */
export function candidates(vote, notes) {
  const up = [...notes].filter(({ state, isBlurred }) => state === "approved" && !isBlurred);
  return [...new Set(vote.columns)].map((column) => ({
    column,
    notes: up
      .flatMap((note) => {
        const rank = note.placements.find((place) => place.column === column)?.rank;
        return rank === undefined ? [] : [{ note, rank }];
      })
      .sort((a, b) => a.rank - b.rank || (a.note.id < b.note.id ? -1 : 1))
      .map(({ note }) => note),
  }));
}
