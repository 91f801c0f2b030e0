// @ts-check

/**
 * The records of rounds of dots, as `records.js` has the others.
 *
 * @typedef {{on: string, count: number}} VoteCount
 *
 * @typedef {{on: string, place: number, dots: number, hands: number}} RankedCandidate
 *
 * @typedef {object} VoteRecord
 * @property {"vote"} type
 * @property {string} id
 * @property {number} number
 * @property {string[]} columns
 * @property {number} dots   of each person
 * @property {boolean} severalOnOne
 * @property {"open" | "closed"} state
 * @property {VoteCount[]} [hands]
 * @property {RankedCandidate[]} [results]
 *
 * @typedef {{type: "turnout", id: string, voters: number, dots?: number}} TurnoutRecord
 *
 * @typedef {{type: "ownVote", id: string, dots: VoteCount[], left: number}} OwnVoteRecord
 */
export {};
