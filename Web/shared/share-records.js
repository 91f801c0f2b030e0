// @ts-check

/**
 * What groups tell one another, and their offers of help, as records of the wire; see `records.js`.
 *
 * @typedef {object} ShareBackRecord
 * @property {"shareBack"} type
 * @property {string} phase
 * @property {string[]} order   groups, in the order of their turns
 * @property {string} [turn]   the group that tells now
 * @property {string[]} heard   those that have had a turn
 * @property {{round: number, stations: string[]}} [walk]   while people walk from table to table; from 1, and the
 *   table each team is at, the first team's first
 *
 * @typedef {object} OfferRecord
 * @property {"offer"} type
 * @property {string} id
 * @property {"help" | "comment"} kind
 * @property {string} note   what it is about
 * @property {string} [group]   that can help, or of which somebody comments, where that is told
 * @property {string} [text]   how, or the comment, where that is told here
 * @property {"pending" | "approved" | "hidden"} [state]   of the text; for the group itself and those who review
 * @property {import("./personal-data.js").PersonalKind[]} [findings]   what the text looks like
 */
export {};
