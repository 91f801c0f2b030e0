// @ts-check

/** @typedef {import("./share-records.js").ShareBackRecord} ShareBackRecord */

/**
 * Whose turn comes after the one that is now: the next in order that has had none, from there on and then from the
 * beginning.
 * @param {ShareBackRecord} shareBack
 * @returns {string | undefined}
 */
export function nextTurn({ order, turn, heard }) {
  const place = order.indexOf(turn ?? "");
  return [...order.slice(place + 1), ...order.slice(0, place + 1)]
    .find((group) => group !== turn && !heard.includes(group));
}

/**
 * Whose turn came before in the order.
 * @param {ShareBackRecord} shareBack
 * @returns {string | undefined}
 */
export function previousTurn({ order, turn }) {
  return turn ? order[order.indexOf(turn) - 1] : undefined;
}
