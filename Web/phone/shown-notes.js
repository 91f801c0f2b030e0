// @ts-check

import { notesOfOthers } from "./reading.js";

/** @typedef {import("./reading.js").Card} Card */

/**
 * The notes on the page, in order: what one is asked to write anew, those of others, the own ones.
 * @param {import("../shared/board-store.js").BoardStore} store
 * @param {Card[]} own
 * @param {{id: string} | undefined} column
 */
export function notesToShow(store, own, column) {
  const asked = own.filter(({ fate }) => fate === "rewriteAsked");
  const mine = own.filter((card) => !column || card.column === column.id || card.refused);
  const others = column ? notesOfOthers(store, column.id, own) : [];
  return { asked, shown: [...asked, ...others, ...mine.filter((card) => !asked.includes(card))] };
}
