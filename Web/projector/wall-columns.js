// @ts-check

import { noteCards } from "./wall-cards.js";

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
 * @property {string} [note]  which one it is
 * @property {"note" | "notice" | "theme" | "material"} kind
 * @property {string} text  of a theme and of the core group's card: its heading
 * @property {Card[]} [notes]  of a theme, in order
 * @property {number} [count]  how many notes the theme shows, on this sheet and on others
 * @property {string} [aside]  of a theme of which only the heading stands there: how many notes it has
 * @property {number} [lines]  of a text that is not shown
 * @property {string[]} [points]  of the core group's card
 * @property {string} [stem]
 * @property {string} [letter]  of the group that wrote it
 * @property {number} [number]  that others name it by
 * @property {string} [star]  says that it is among those that matter most
 * @property {string} [help]  says which groups can help with it
 * @property {string} [lack]  says that nothing that is seen here gets past it
 * @property {Meaning} [meaning]
 * @property {import("../shared/marks.js").Words} [marks]  what it says beside its text
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
    cards: withNotice(
      reading,
      column,
      stacked(reading, noteCards(reading, column), `${column.id}/`),
    ),
  }));
  // What nobody can vote on is no part of the question.
  return reading.vote ? columns.filter(({ cards }) => cards.length > 0) : columns;
}

/**
 * Every theme of what is open, once, whatever columns its notes stand in.
 * @param {Reading} reading
 * @returns {WallColumn[]}
 */
export function wallClusters(reading) {
  const { columns, inWords, phase, say } = reading;
  const cards = columns.flatMap((column) => noteCards(reading, column));
  const themes = stacked(reading, cards, "").filter(({ kind }) => kind === "theme");
  const [first, second] = columns;
  const none = {
    key: "clusters/notice",
    kind: /** @type {const} */ ("notice"),
    text: say("clusters.empty"),
  };
  return [{
    id: "clusters",
    question: inWords(second ? phase?.title : first?.question),
    title: "",
    cards: themes.length > 0 ? themes : [none],
  }];
}

/**
 * Notes of a theme lie together, in its order, where its first one stands.
 * @param {Reading} reading
 * @param {(Card & {note: string})[]} cards
 * @param {string} place
 * @returns {Card[]}
 */
export function stacked({ store }, cards, place) {
  const shown = new Map(cards.map((card) => [card.note, card]));
  const themes = new Map(
    store.all("theme").flatMap((theme) => theme.notes.map((id) => [id, theme])),
  );
  return cards.flatMap(({ note, ...card }) => {
    const theme = themes.get(note);
    if (!theme) return [card];
    const together = theme.notes.flatMap((id) => shown.get(id) ?? []);
    if (together[0]?.note !== note) return [];
    const notes = together.map(({ note: _, ...inner }) => inner);
    const meanings = new Set(notes.map(({ meaning }) => meaning));
    return [{
      key: `${place}theme/${theme.id}`,
      kind: "theme",
      text: theme.title ?? "",
      notes,
      count: notes.length,
      meaning: meanings.size === 1 ? card.meaning : undefined,
    }];
  });
}

/** @param {Card[]} cards */
export function notesOn(cards) {
  return cards.reduce((sum, { kind, notes }) => {
    return sum + (kind === "note" ? 1 : notes?.length ?? 0);
  }, 0);
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
  const text = notice(reading, column, notesOn(cards));
  return text ? [{ key: `${column.id}/notice`, kind: "notice", text }, ...cards] : cards;
}

/**
 * @param {Reading} reading
 * @param {ColumnRecord} column
 * @param {number} shown
 * @returns {string}
 */
function notice({ say, inWords, group, notesIn, store, waitingIn }, column, shown) {
  const inside = group && store.all("group").filter(({ within }) => within === group.id);
  const wider = (inside ?? []).reduce((sum, { id }) => sum + notesIn([column], id), 0);
  const count = notesIn([column], group?.id) + wider - shown;
  const hidden = column.isHidden ? count : waitingIn(column);
  if (hidden > 0) return say("column.hidden", { count: hidden });
  // What groups write is not for the wall, so that a column of theirs is not empty for that.
  if (column.scope === "group" && count > 0) return say("column.private", { count });
  if (shown > 0) return "";
  const example = inWords(column.example);
  return example ? say("column.example", { example }) : say("column.empty");
}
