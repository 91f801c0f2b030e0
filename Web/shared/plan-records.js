// @ts-check

/**
 * The rows of the action plan as types; nothing here runs.
 *
 * @typedef {"planned" | "underWay" | "done" | "dropped"} ActionStatus
 *
 * @typedef {object} ActionRecord  a row of the action plan
 * @property {"action"} type
 * @property {string} id
 * @property {number} number   from 1, in the order of the plan
 * @property {string} [what]   where it is not written, the notes say it
 * @property {string} [responsible]
 * @property {string} [support]
 * @property {string} [due]   a date, as `2027-03-01`, or words
 * @property {string} [followUp]
 * @property {string[]} notes   those it is built on
 * @property {string[]} [says]   what they say, where there is no `what`
 * @property {ActionStatus} status
 * @property {number} [meeting]   which it was made in; absent for the first
 * @property {number} [revision]   what a change must name
 */
export {};
