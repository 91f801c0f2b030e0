// @ts-check

/** @typedef {import("./board-store.js").BoardStore} BoardStore */
/** @typedef {import("./vote-records.js").VoteRecord} VoteRecord */

/**
 * The round that is open, or was last.
 * @param {BoardStore} store
 * @returns {VoteRecord | undefined}
 */
export function lastRound(store) {
  return store.all("vote").sort((a, b) => b.number - a.number)[0];
}
