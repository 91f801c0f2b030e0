// @ts-check

/**
 * What stands in the columns of the current phase, as words: no element, no size.
 *
 * @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord
 * @typedef {import("../shared/records.js").NoteRecord} NoteRecord
 * @typedef {import("../shared/records.js").Meaning} Meaning
 * @typedef {import("./reading.js").Reading} Reading
 *
 * @typedef {object} Card
 * @property {string} key  column/note
 * @property {"note" | "notice"} kind
 * @property {string} text
 * @property {number} [lines]  of a text that is not shown
 * @property {string} [stem]
 * @property {string} [letter]  of the group that wrote it
 * @property {Meaning} [meaning]
 *
 * @typedef {{id: string, question: string, title: string, meaning?: Meaning, cards: Card[]}} WallColumn
 */

/**
 * @param {Reading} reading
 * @returns {WallColumn[]} in display order
 */
export function wallColumns(reading) {
  const { inWords } = reading;
  const columns = reading.columns.map((column) => ({
    id: column.id,
    question: inWords(column.question),
    title: inWords(column.title),
    meaning: column.meaning,
    cards: withNotice(reading, column, noteCards(reading, column)),
  }));
  // What nobody can vote on is no part of the question.
  return reading.vote ? columns.filter(({ cards }) => cards.length > 0) : columns;
}

/**
 * @param {Reading} reading
 * @param {ColumnRecord} column
 * @returns {Card[]}
 */
function noteCards({ store, inWords }, column) {
  const placed = store.all("note").flatMap((note) => {
    const rank = note.placements.find((placement) => placement.column === column.id)?.rank;
    return rank === undefined ? [] : [{ note, rank }];
  });
  placed.sort((a, b) => a.rank - b.rank || inOrder(a.note.id, b.note.id));
  return placed.map(({ note }) => ({
    key: `${column.id}/${note.id}`,
    kind: "note",
    text: note.text,
    lines: note.lines,
    stem: note.lines ? undefined : inWords(column.stem) || undefined,
    letter: note.group && store.get("group", note.group)?.letter,
    meaning: column.meaning,
  }));
}

/**
 * Says what a column holds that is not shown, or that it is empty.
 * @param {Reading} reading
 * @param {ColumnRecord} column
 * @param {Card[]} cards
 * @returns {Card[]}
 */
function withNotice(reading, column, cards) {
  if (reading.vote) return cards;
  const text = notice(reading, column, cards.length);
  return text ? [{ key: `${column.id}/notice`, kind: "notice", text }, ...cards] : cards;
}

/**
 * @param {Reading} reading
 * @param {ColumnRecord} column
 * @param {number} shown
 * @returns {string}
 */
function notice({ say, inWords, notesIn, waitingIn }, column, shown) {
  const count = notesIn([column]) - shown;
  const hidden = column.isHidden ? count : waitingIn(column);
  if (hidden > 0) return say("column.hidden", { count: hidden });
  // What groups write is not for the wall, so that a column of theirs is not empty for that.
  if (column.scope === "group" && count > 0) return say("column.private", { count });
  if (shown > 0) return "";
  const example = inWords(column.example);
  return example ? say("column.example", { example }) : say("column.empty");
}

/**
 * As the server orders ids: by code unit, in every language alike.
 * @param {string} a
 * @param {string} b
 */
function inOrder(a, b) {
  return a < b ? -1 : Number(a > b);
}
