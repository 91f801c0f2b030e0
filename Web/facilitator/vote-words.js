// @ts-check

/** @typedef {import("../shared/vote-records.js").RankedCandidate} RankedCandidate */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What something got, dots and hands apart, and how many notes it has.
 * @param {Desk} desk
 * @param {RankedCandidate} result
 */
export function got({ say }, { dots, hands, notes }) {
  const words = [
    dots > 0 || hands === 0 ? say("vote.dots", { count: dots }) : "",
    hands > 0 ? say("vote.hands", { count: hands }) : "",
    notes ? say("column.notes", { count: notes }) : "",
  ];
  return words.filter(Boolean).join(" · ");
}

/**
 * @param {RankedCandidate} result
 * @param {RankedCandidate[]} all
 */
export function isTied(result, all) {
  return all.filter(({ place }) => place === result.place).length > 1;
}
