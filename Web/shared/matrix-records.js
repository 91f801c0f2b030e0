// @ts-check

/**
 * The whole picture as types; nothing here runs.
 *
 * @typedef {object} MatrixRow
 * @property {string} [group]   absent for groups so small that what they lie in is small too
 * @property {true} [isOfSmall]   of groups so small that others can tell who wrote
 * @property {number[]} counts   approved notes, in the order of the columns
 * @property {string[]} [covers]   the groups whose notes are counted; for those who may read them
 *
 * @typedef {object} MatrixRecord
 * @property {"matrix"} type
 * @property {"groups" | "sectors"} id
 * @property {string[]} columns   in display order
 * @property {MatrixRow[]} rows
 */
export {};
