// @ts-check

/** @typedef {import("./board-store.js").BoardStore} BoardStore */
/** @typedef {import("./records.js").NoteRecord} NoteRecord */
/** @typedef {import("./records.js").ThemeRecord} ThemeRecord */
/** @typedef {import("./vote-records.js").VoteRecord} VoteRecord */

/**
 * @typedef {object} Candidate  what dots can be put on
 * @property {string} id  of the theme or the note
 * @property {ThemeRecord} [theme]
 * @property {NoteRecord[]} notes  itself, or those of the theme that everybody reads
 */

/**
 * What dots can be put on, in the order of the wall: by column, or themes first and then the notes in none.
 * @param {VoteRecord} vote
 * @param {BoardStore} store
 * @returns {{part: string, candidates: Candidate[]}[]}  part: a column, `themes` or `single`
 */
export function candidates(vote, store) {
  const up = store.all("note").filter(isReadable);
  const columns = [...new Set(vote.columns)].map((part) => ({ part, notes: standing(up, part) }));
  if (!vote.candidates) {
    return columns.map(({ part, notes }) => ({ part, candidates: notes.map(alone) }));
  }
  const notes = [...new Set(columns.flatMap((column) => column.notes))];
  const themes = new Map(
    store.all("theme").flatMap((theme) => theme.notes.map((id) => [id, theme])),
  );
  const found = new Set(notes.flatMap(({ id }) => themes.get(id) ?? []));
  return [
    { part: "themes", candidates: [...found].map((theme) => together(vote, store, theme)) },
    { part: "single", candidates: notes.filter(({ id }) => !themes.has(id)).map(alone) },
  ];
}

/**
 * What a result is about; nothing when it is not there any more.
 * @param {VoteRecord} vote
 * @param {BoardStore} store
 * @param {string} id
 * @returns {Candidate | undefined}
 */
export function candidateOf(vote, store, id) {
  const note = store.get("note", id);
  if (note) return alone(note);
  const theme = store.get("theme", id);
  return theme && together(vote, store, theme);
}

/**
 * What a candidate is known by: its heading, its text, or that of its first note.
 * @param {Candidate | undefined} candidate
 */
export function candidateText(candidate) {
  return candidate?.theme?.title ?? candidate?.notes[0]?.text ?? "";
}

/** @param {NoteRecord} note @returns {Candidate} */
function alone(note) {
  return { id: note.id, notes: [note] };
}

/**
 * @param {VoteRecord} vote
 * @param {BoardStore} store
 * @param {ThemeRecord} theme
 * @returns {Candidate}
 */
function together(vote, store, theme) {
  /** @param {NoteRecord} note */
  const isForAll = ({ placements }) =>
    placements.some(({ column }) =>
      vote.columns.includes(column) || store.get("column", column)?.scope === "room"
    );
  const notes = theme.notes.flatMap((id) => store.get("note", id) ?? []);
  return { id: theme.id, theme, notes: notes.filter((note) => isReadable(note) && isForAll(note)) };
}

/** @param {NoteRecord} note */
function isReadable({ state, isBlurred }) {
  return state === "approved" && !isBlurred;
}

/**
 * @param {NoteRecord[]} notes
 * @param {string} column
 */
function standing(notes, column) {
  return notes
    .flatMap((note) => {
      const rank = note.placements.find((place) => place.column === column)?.rank;
      return rank === undefined ? [] : [{ note, rank }];
    })
    .sort((a, b) => a.rank - b.rank || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);
}
