// @ts-check

import { notesOfOthers } from "./reading.js";

/** @typedef {import("./reading.js").Card} Card */

/**
 * Notes that were put together, under what they are known by; `others`: what is in no theme.
 * @typedef {{id: string, heading: string, count: number}} Heading
 */

const others = "others";

/**
 * The notes on the page, in order: what one is asked to write anew, those of others, the own ones.
 * @param {import("../shared/board-store.js").BoardStore} store
 * @param {Card[]} own
 * @param {{id: string, carriedFrom?: string} | undefined} column
 */
export function notesToShow(store, own, column) {
  const asked = own.filter(({ fate }) => fate === "rewriteAsked");
  // What is carried to a column stands there too.
  const mine = own.filter((card) =>
    !column || [column.id, column.carriedFrom].includes(card.column) || card.refused
  );
  const theirs = column ? notesOfOthers(store, column.id, own) : [];
  return { asked, shown: [...asked, ...theirs, ...mine.filter((card) => !asked.includes(card))] };
}

/**
 * The same notes, those in themes before the others; what is asked to be written anew stays first.
 * @param {import("../shared/board-store.js").BoardStore} store
 * @param {Card[]} cards
 * @returns {(Card | Heading)[]}
 */
export function underHeadings(store, cards) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const themeOf = new Map(
    store.all("theme").flatMap((theme) => theme.notes.map((note) => [note, theme])),
  );
  const themes = new Set(cards.flatMap(({ id }) => themeOf.get(id) ?? []));
  if (themes.size === 0) return cards;
  const alone = cards.filter(({ id, fate }) => !themeOf.has(id) && fate !== "rewriteAsked");
  return [
    ...cards.filter(({ fate }) => fate === "rewriteAsked"),
    ...[...themes].flatMap(({ id, title = "", notes }) => {
      const together = notes.flatMap((note) => byId.get(note) ?? []);
      const heading = { id, heading: title, count: together.length };
      return [heading, ...together.map((card) => ({ ...card, isInTheme: true }))];
    }),
    ...(alone.length ? [{ id: others, heading: "", count: 0 }] : []),
    ...alone,
  ];
}
