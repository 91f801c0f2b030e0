// @ts-check

import { standingIn } from "../shared/analysis.js";
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
  const lacking = reading.withoutTool;
  return standingIn(reading.notes, column.id).map((note) => ({
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
function offered({ inWords, offers, say, store }, note) {
  const groups = (offers.get(note) ?? [])
    .flatMap(({ group }) => store.get("group", group) ?? [])
    .sort((a, b) => a.number - b.number).map(({ title }) => inWords(title));
  return groups.length > 0 && { help: say("offer.can", { groups: groups.join(", ") }) };
}
