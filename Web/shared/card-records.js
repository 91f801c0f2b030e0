// @ts-check

/**
 * The core group's material, as records of the wire; nothing here runs.
 *
 * @typedef {"secret" | "presentable" | "shown"} CardState
 *
 * @typedef {object} CardRecord
 * @property {"card"} type
 * @property {string} id
 * @property {string} exercise
 * @property {string} [column]
 * @property {number} number
 * @property {string} heading
 * @property {string[]} bullets
 * @property {CardState} state
 * @property {number} [shownBullets]
 * @property {number} [revision]
 *
 * @typedef {{type: "material", id: string, secret: number}} MaterialRecord
 */
export {};
