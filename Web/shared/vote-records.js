// @ts-check

/**
 * The records of rounds of dots, as `records.js` has the others.
 *
 * @typedef {{on: string, count: number}} VoteCount
 *
 * @typedef {object} RankedCandidate
 * @property {string} on  a note or a theme
 * @property {number} place
 * @property {number} dots
 * @property {number} hands
 * @property {number} [notes]  of a theme
 *
 * @typedef {object} VoteRecord
 * @property {"vote"} type
 * @property {string} id
 * @property {number} number
 * @property {string[]} columns
 * @property {"themes"} [candidates]  else notes
 * @property {number} dots   of each person
 * @property {boolean} severalOnOne
 * @property {"open" | "closed"} state
 * @property {VoteCount[]} [hands]
 * @property {RankedCandidate[]} [results]
 *
 * @typedef {{type: "turnout", id: string, voters: number, dots: number}} TurnoutRecord
 *
 * @typedef {{type: "ownVote", id: string, dots: VoteCount[], left: number}} OwnVoteRecord
 */
export {};
