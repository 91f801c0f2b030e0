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
 *
 * @typedef {object} OfferRecord
 * @property {"offer"} type
 * @property {string} id
 * @property {string} note   what it is about
 * @property {string} group   that can help
 * @property {string} [text]   how, where that is told here
 * @property {"pending" | "approved" | "hidden"} [state]   of the text; for the group itself and those who review
 * @property {import("./personal-data.js").PersonalKind[]} [findings]   what the text looks like
 */
export {};
