// @ts-check

import { middleOf, overcomableIn, pointedAt, rowsOf } from "../shared/analysis.js";
import { noteCards } from "./wall-cards.js";

/**
 * One group's notes in rows, as words: no element, no size.
 *
 * @typedef {import("../shared/marks.js").LinkType} LinkType
 * @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord
 * @typedef {import("./reading.js").Reading} Reading
 * @typedef {import("./wall-columns.js").Card} Card
 *
 * @typedef {{columns: ColumnRecord[], link?: LinkType}} Lane  what stands in it, and what its notes say of the middle
 * @typedef {{key: string, cards: Card[][]}} WallRow  its cards, lane by lane
 * @typedef {{lanes: Lane[], middle: number, rows: WallRow[]}} WallRows
 */

/**
 * @param {Reading} reading
 * @returns {WallRows}
 */
export function wallRows(reading) {
  const { columns, say, store } = reading;
  const { lanes, middle } = lanesOf(columns);
  const rows = rowsOf(columns, reading.notes, store.all("theme"));
  const cards = new Map(
    columns.flatMap((column) =>
      noteCards(reading, column).map((card) => [`${column.id}/${card.note}`, card])
    ),
  );
  const numbers = numbered(rows.flatMap(({ sides }) => overcomable(columns, sides)));
  /** @param {import("../shared/analysis.js").Row} row @param {Lane} lane @returns {Card[]} */
  const beside = ({ key, sides }, lane) =>
    lane.columns.flatMap(({ id }) =>
      (sides[id] ?? []).flatMap((note) => {
        const card = cards.get(`${id}/${note.id}`);
        return card
          ? [{
            ...card,
            key: `${key}/${card.key}`,
            number: numbers.get(note.id),
            marks: past(reading, note, numbers),
          }]
          : [];
      })
    );
  return {
    lanes,
    middle,
    rows: rows.map((row) => ({
      key: row.key,
      cards: lanes.map((lane, i) => {
        if (i !== middle) return beside(row, lane);
        const card = row.middle && cards.get(`${lane.columns[0].id}/${row.middle.id}`);
        if (card) return [{ ...card, marks: [] }];
        const text = say(row.key === "all" ? "rows.all" : "rows.loose");
        return [{ key: row.key, kind: "notice", text }];
      }),
    })),
  };
}

/**
 * The middle in a lane of its own, what is shown before it and after it in one beside it.
 * @param {ColumnRecord[]} columns
 */
function lanesOf(columns) {
  const centre = middleOf(columns) ?? columns[0];
  const place = columns.findIndex(({ id }) => id === centre?.id);
  const lanes = [columns.slice(0, Math.max(0, place)), columns.slice(place + 1)]
    .map((columns) => ({
      columns,
      link: columns[0]?.links?.find(({ to }) => to === centre?.id)?.type,
    }));
  const [before, after] = lanes.map((lane) => lane.columns.length > 0 ? [lane] : []);
  const between = centre ? [{ columns: [centre] }] : [];
  return { lanes: [...before, ...between, ...after], middle: before.length };
}

/**
 * The notes of a row that others can get past.
 * @param {ColumnRecord[]} columns
 * @param {import("../shared/analysis.js").Sides} sides
 */
function overcomable(columns, sides) {
  return [...new Set(overcomableIn(columns))].flatMap((id) => sides[id] ?? []).map(({ id }) => id);
}

/**
 * From 1, each once, in the order in which they come.
 * @param {string[]} ids
 */
function numbered(ids) {
  return new Map([...new Set(ids)].map((id, i) => [id, i + 1]));
}

/**
 * Which of the numbered notes a note gets past; where it stands says the rest.
 * @param {Reading} reading
 * @param {import("../shared/records.js").NoteRecord} note
 * @param {Map<string, number>} numbers
 * @returns {import("../shared/marks.js").Words}
 */
function past({ say, store }, note, numbers) {
  const found = pointedAt(note, store.all("theme")).filter(({ type }) => type === "overcomes")
    .flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b);
  if (found.length === 0) return [];
  return [{ name: "link", text: say("rows.past", { numbers: [...new Set(found)].join(", ") }) }];
}
