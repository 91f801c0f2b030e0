// @ts-check

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */

/**
 * This person's dots: as the server has them, with all that is not settled laid on top.
 * @param {BoardStore} store
 * @param {Entry[]} entries oldest first
 * @param {VoteRecord} vote
 * @returns {{on: Map<string, number>, left: number}}
 */
export function ownDots(store, entries, vote) {
  const told = store.get("ownVote", vote.id)?.dots ?? [];
  const on = new Map(told.map(({ on, count }) => [on, count]));
  const steps = /** @type {Record<string, number>} */ ({ giveDot: 1, takeDot: -1 });
  for (const { command, state } of entries) {
    const step = steps[command.type];
    if (!step || command.vote !== vote.id || state === "refused") continue;
    const candidate = String(command.on);
    on.set(candidate, Math.max(0, (on.get(candidate) ?? 0) + step));
  }
  const given = [...on.values()].reduce((sum, count) => sum + count, 0);
  return { on, left: Math.max(0, vote.dots - given) };
}
