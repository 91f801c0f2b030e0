// @ts-check

/**
 * What the screen shows, and the time that everybody sees, as the wire carries them.
 *
 * @typedef {object} CountdownRecord
 * @property {"countdown"} type
 * @property {"running" | "paused"} state
 * @property {number} duration   milliseconds
 * @property {number} [endsAt]   milliseconds since 1970, by the server's clock
 * @property {number} [remaining]   milliseconds
 * @property {ExtraTime[]} [extra]   what groups have besides; on phones their own time holds it already
 *
 * @typedef {{group: string, duration: number}} ExtraTime  milliseconds
 *
 * @typedef {"join" | "info" | "question" | "column" | "columns" | "clusters" | "instruction" |
 *   "pause" | "vote" | "present" | "compare" | "group" | "rows" | "withoutTool" | "actions" | "since" |
 *   "matrix" | "sectors"} ScreenContent
 *
 * @typedef {object} SpotlightRecord
 * @property {"spotlight"} type
 * @property {ScreenContent} content
 * @property {string} [column]   the one it is about, for `question`, `column` and `clusters`
 * @property {string} [group]   the one it is about, for `group` and `rows`
 * @property {number} page
 * @property {boolean} isBlank
 * @property {"facilitator" | "screen"} [blankedBy]   `screen`: somebody at the screen itself
 */
export {};
