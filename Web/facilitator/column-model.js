// @ts-check

import { standingIn } from "../shared/analysis.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../shared/records.js").Placement} Placement */

/**
 * The rank of a note in a column, or undefined when it does not stand there.
 * @param {NoteRecord} note
 * @param {string} column
 */
export function rankIn(note, column) {
  return note.placements.find((placement) => placement.column === column)?.rank;
}

/**
 * The notes of a column that belong on the board, by rank, then id. What is held or hidden has its own list.
 * @param {Iterable<NoteRecord>} notes
 * @param {string} column
 */
export function notesIn(notes, column) {
  return standingIn([...notes].filter(isOnBoard), column);
}

/** @param {NoteRecord} note */
export function isOnBoard(note) {
  return note.state === "approved" || note.state === "pending";
}

/**
 * A rank that puts a note before another, or last; only for showing a move at once, the server has its own.
 * @param {NoteRecord[]} others the notes of the column without the moved one, in order
 * @param {string} column
 * @param {string} [before]
 */
export function rankBefore(others, column, before) {
  const place = before === undefined ? -1 : others.findIndex((note) => note.id === before);
  const next = place < 0 ? undefined : rankIn(others[place], column);
  const previousNote = place < 0 ? others.at(-1) : others[place - 1];
  const previous = previousNote && rankIn(previousNote, column);
  if (previous === undefined) return next === undefined ? 0 : next - 1;
  return next === undefined ? previous + 1 : (previous + next) / 2;
}

/**
 * Where a note goes with one step among those that are shown, which may be some of its column only.
 * @param {string[]} shown  the notes it stands among, in order
 * @param {string[]} all  those of the whole column, in order
 * @param {string} id
 * @param {-1 | 1} step
 * @returns {{before: string | undefined} | undefined}  nothing when it stands at the end
 */
export function afterStep(shown, all, id, step) {
  const place = shown.indexOf(id);
  const neighbour = place < 0 ? undefined : shown[place + step];
  if (neighbour === undefined) return undefined;
  if (step < 0) return { before: neighbour };
  const rest = all.filter((other) => other !== id);
  return { before: shown[place + 2] ?? rest[rest.indexOf(neighbour) + 1] };
}

/**
 * Where a note will stand once one of its placements has moved; only for showing it at once. In a column it is carried
 * to its place is its own; otherwise it leaves its home, and what was carried from there.
 * @param {NoteRecord} note
 * @param {string} from
 * @param {Placement} moved
 * @param {ColumnRecord[]} columns
 */
export function placementsAfter({ placements }, from, moved, columns) {
  const to = moved.column;
  const isWithin = from === to || placements.findIndex(({ column }) => column === to) > 0;
  if (isWithin) return placements.map((place) => place.column === to ? moved : place);
  const kept = placements.filter(({ column }) => column !== to && comesFrom(columns, column, to));
  return [moved, ...kept];
}

/**
 * Whether the notes of a column are those of another, carried over.
 * @param {ColumnRecord[]} columns
 * @param {string} column
 * @param {string} source
 * @returns {boolean}
 */
export function comesFrom(columns, column, source) {
  const from = columns.find(({ id }) => id === column)?.carriedFrom;
  return from !== undefined && (from === source || comesFrom(columns, from, source));
}

/**
 * Where notes will stand once they are moved to one place, in this order; only for showing it at once.
 * @param {NoteRecord[]} all
 * @param {ColumnRecord[]} columns
 * @param {string[]} moved
 * @param {string} to
 * @param {string} [before]
 * @returns {Record<string, {placements: import("../shared/records.js").Placement[]}>}
 */
export function placeIn(all, columns, moved, to, before) {
  const ids = new Set(moved);
  const others = notesIn(all, to).filter(({ id }) => !ids.has(id));
  const first = rankBefore(others, to, before);
  const next = others.find(({ id }) => id === before);
  const step = next ? ((rankIn(next, to) ?? 0) - first) / (moved.length + 1) : 1;
  const byId = new Map(all.map((note) => [note.id, note]));
  return Object.fromEntries(moved.map((id, number) => {
    const place = { column: to, rank: first + number * step };
    const note = byId.get(id);
    const from = note?.placements[0]?.column ?? "";
    return [id, { placements: note ? placementsAfter(note, from, place, columns) : [place] }];
  }));
}

/**
 * Ids in the order they stood, so that nothing moves under a hand: what is gone leaves, what is new comes last.
 * @param {string[]} before
 * @param {string[]} now
 * @param {ReadonlySet<string>} [kept] stay even when they are gone
 */
export function steadyOrder(before, now, kept) {
  const present = new Set(now);
  const stays = before.filter((id) => present.has(id) || kept?.has(id));
  const known = new Set(stays);
  return [...stays, ...now.filter((id) => !known.has(id))];
}

/** What is shown beside the columns of the current phase: nothing, everything, or one column. */
export const beside = Object.freeze({ nothing: "", everything: "*" });

/**
 * The columns on the board: those of the current phase, then those that somebody writes in, then what was chosen
 * beside them.
 * @param {PhaseRecord | undefined} phase
 * @param {ColumnRecord[]} columns
 * @param {string} chosen a column, or one of `beside`
 * @param {string[]} [written]
 */
export function columnsShown(phase, columns, chosen, written = []) {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const ids = new Set([...phase?.columns ?? [], ...written]);
  if (chosen === beside.everything) { for (const column of inOrder(columns)) ids.add(column.id); }
  else if (chosen) ids.add(chosen);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/**
 * How many notes of a column may be shown and wait for the next reveal.
 * @param {import("../shared/records.js").TallyRecord[]} tallies
 * @param {string} column
 */
export function waitingIn(tallies, column) {
  return tallies.reduce(
    (sum, tally) => sum + (tally.column === column ? tally.waiting ?? 0 : 0),
    0,
  );
}

/**
 * Things with a number, in its order.
 * @template {{number: number}} T
 * @param {Iterable<T>} things
 */
export function inOrder(things) {
  return [...things].sort((a, b) => a.number - b.number);
}

/**
 * The larger groups, such as sectors, that several of some groups lie in: the same notes, divided otherwise.
 * @param {import("../shared/records.js").GroupRecord[]} groups  all there are
 * @param {import("../shared/records.js").GroupRecord[]} some
 */
export function larger(groups, some) {
  const inside = (/** @type {string} */ id) => some.filter(({ within }) => within === id).length;
  return inOrder(groups.filter(({ id }) => inside(id) > 1));
}
