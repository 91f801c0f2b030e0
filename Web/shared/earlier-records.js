// @ts-check

/**
 * What earlier boards of a town bring, as types; nothing here runs.
 *
 * @typedef {object} EarlierAction
 * @property {string[]} what
 * @property {string} [responsible]
 * @property {string} [due]
 * @property {import("./plan-records.js").ActionStatus} status
 *
 * @typedef {object} EarlierRecord
 * @property {"earlier"} type
 * @property {string} id   of the board
 * @property {number} number   from 1, the oldest first
 * @property {string} title
 * @property {EarlierAction[]} actions
 * @property {string[]} obstacles   without a tool
 * @property {string[]} themes   headings
 */
export {};
