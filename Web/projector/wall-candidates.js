// @ts-check

import { candidates } from "../shared/candidates.js";
import { noteCards } from "./wall-cards.js";

/** @typedef {import("../shared/candidates.js").Candidate} Candidate */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */

/**
 * What is voted on in a round over themes: each theme under its heading, or with its notes where it has none, and the
 * notes that are in none.
 * @param {Reading} reading
 * @returns {WallColumn[]}
 */
export function wallCandidates(reading) {
  const { say, store, vote } = reading;
  if (!vote) return [];
  const [themes, single] = candidates(vote, store).map(({ candidates }) => candidates);
  if (themes.length + single.length === 0) return [];
  const cards = cardsOfNotes(reading);
  const heading = themes.length === 0
    ? "vote.single"
    : single.length === 0
    ? "vote.themes"
    : "vote.both";
  return [{
    id: "candidates",
    question: say(heading),
    title: "",
    cards: [
      ...themes.map((candidate) => themeCard(reading, candidate, cards)),
      ...single.flatMap(({ id }) => cards.get(id) ?? []),
    ],
  }];
}

/**
 * @param {Reading} reading
 * @returns {Map<string, Card>} by note; where one stands twice, as it stands in what is voted on
 */
function cardsOfNotes(reading) {
  const columns = [...reading.store.all("column"), ...reading.columns];
  return new Map(
    columns.flatMap((column) => noteCards(reading, column)).map((
      { note, ...card },
    ) => [note, card]),
  );
}

/**
 * @param {Reading} reading
 * @param {Candidate} candidate
 * @param {Map<string, Card>} cards
 * @returns {Card}
 */
function themeCard({ say }, { id, theme, notes }, cards) {
  const count = notes.length;
  const key = `theme/${id}`;
  if (theme?.title) {
    return { key, kind: "theme", text: theme.title, count, aside: say("foot.notes", { count }) };
  }
  return {
    key,
    kind: "theme",
    text: "",
    count,
    notes: notes.flatMap(({ id }) => cards.get(id) ?? []),
  };
}
