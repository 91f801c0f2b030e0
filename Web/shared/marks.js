// @ts-check

/**
 * What a note says beside its text, and what a column lets it say.
 *
 * @typedef {import("./records.js").LocalizedText} LocalizedText
 * @typedef {"about" | "derivedFrom" | "hinders" | "enables" | "overcomes"} LinkType
 * @typedef {{id: string, title: LocalizedText}} Choice  a kind of note, or an answer on an axis
 * @typedef {{id: string, title: LocalizedText, values: Choice[]}} TagAxis
 * @typedef {{type: LinkType, to: string, noneMeansAll?: boolean}} LinkRule
 *
 * @typedef {object} Marks
 * @property {string} [kind]
 * @property {Record<string, string>} [tags]   axis → answer
 * @property {string[]} [groups]   whom it is for
 * @property {{type: LinkType, note: string}[]} [links]
 */
export {};
