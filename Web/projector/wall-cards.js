// @ts-check

import { markWords } from "../shared/marks.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").Card} Card */

/**
 * The notes of a column as they stand on the wall, in its order; while groups tell, what matters most first.
 * @param {Reading} reading
 * @param {ColumnRecord} column
 * @returns {(Card & {note: string})[]}
 */
export function noteCards(reading, column) {
  const { store, inWords } = reading;
  const placed = reading.notes.flatMap((note) => {
    const rank = note.placements.find((placement) => placement.column === column.id)?.rank;
    return rank === undefined ? [] : [{ note, rank }];
  });
  placed.sort((a, b) => a.rank - b.rank || inOrder(a.note.id, b.note.id));
  const lacking = reading.withoutTool;
  return placed.map(({ note }) => ({
    note: note.id,
    key: `${column.id}/${note.id}`,
    kind: "note",
    text: note.text,
    lines: note.lines,
    stem: note.lines ? undefined : inWords(column.stem) || undefined,
    // Whose a group's own picture is, its head says.
    letter: store.get("group", note.group === reading.group?.id ? "" : note.group ?? "")?.letter,
    meaning: column.meaning,
    marks: [...markWords(note.marks, column, reading), ...reading.meetingOf(note)],
    ...(note.isStarred && { star: reading.say("note.starred") }),
    ...offered(reading, note.id),
    ...(lacking.has(note.id) && { lack: reading.say("note.withoutTool") }),
  }));
}

/**
 * Which groups have said that they can help with a note.
 * @param {Reading} reading
 * @param {string} note
 */
function offered({ inWords, say, store }, note) {
  const groups = store.all("offer").filter(({ kind, note: on }) => kind === "help" && on === note)
    .flatMap(({ group }) => store.get("group", group) ?? [])
    .sort((a, b) => a.number - b.number).map(({ title }) => inWords(title));
  return groups.length > 0 && { help: say("offer.can", { groups: groups.join(", ") }) };
}

/**
 * As the server orders ids: by code unit, in every language alike.
 * @param {string} a
 * @param {string} b
 */
function inOrder(a, b) {
  return a < b ? -1 : Number(a > b);
}
