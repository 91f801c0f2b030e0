// @ts-check

/**
 * The records about groups; see `records.js`.
 *
 * @typedef {import("./records.js").LocalizedText} LocalizedText
 *
 * @typedef {object} GroupRecord
 * @property {"group"} type
 * @property {string} id
 * @property {string} set
 * @property {number} number
 * @property {LocalizedText} title
 * @property {string} letter
 * @property {string} [within]
 * @property {boolean} isOpen   can be chosen
 * @property {string} [into]   the group it was merged into
 * @property {string} [from]   the group it was split off from
 * @property {number} [members]   for facilitators, and of three or more for the screen
 * @property {true} [isSmall]   fewer than three are in it; for those and facilitators
 * @property {"working" | "done" | "more"} [status]   for those in it, facilitators, and of three or more the screen
 * @property {true} [hasSecretary]   for those in it and facilitators
 * @property {true} [help]   it wants a facilitator; for these
 *
 * @typedef {object} MembershipRecord
 * @property {"membership"} type
 * @property {string[]} groups
 * @property {string[]} [placed]   those that the facilitator chose
 * @property {string[]} [secretaryOf]   those whose secretary this person is
 * @property {string[]} [waitsForHelp]   those of these that have asked for help
 * @property {number} [team]   from 1, while people walk from table to table
 */
export {};
