// @ts-check

/** @typedef {import("./plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./plan-records.js").ActionStatus} ActionStatus */

/** How far an action may have come, in the order in which it is offered. */
export const statuses = /** @type {const} */ (["planned", "underWay", "done", "dropped"]);

/** A status is told by icon and word. */
export const statusIcons = Object.freeze({
  planned: /** @type {const} */ ("clock"),
  underWay: /** @type {const} */ ("chevronRight"),
  done: /** @type {const} */ ("check"),
  dropped: /** @type {const} */ ("close"),
});

/** @param {{all: (type: "action") => ActionRecord[]}} store */
export const planIn = (store) => store.all("action").sort((a, b) => a.number - b.number);

/**
 * What is to be done, one line for each note that says it; none where those notes are gone or not shown.
 * @param {ActionRecord} action
 */
export const whatOf = ({ what, says = [] }) => what ? [what] : says;

/**
 * When it is due: a date in the words of the language, else what was written.
 * @param {string | undefined} due
 * @param {string} language
 */
export function dueWords(due, language) {
  if (!due || !/^\d{4}-\d\d-\d\d$/.test(due)) return due ?? "";
  const date = new Date(`${due}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return due;
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(
    language,
    /** @type {Intl.DateTimeFormatOptions} */ (form),
  ).format(date);
}
