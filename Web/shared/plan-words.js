// @ts-check

/** @typedef {import("./plan-records.js").ActionStatus} ActionStatus */

/** @type {Record<ActionStatus, string>} */
const sv = {
  planned: "Planerad",
  underWay: "Pågår",
  done: "Klar",
  dropped: "Inte aktuell",
};

/** @type {Record<ActionStatus, string>} */
const en = {
  planned: "Planned",
  underWay: "Under way",
  done: "Done",
  dropped: "Dropped",
};

/**
 * How far an action has come, in words.
 * @param {ActionStatus} status
 * @param {string} language
 */
export const statusWord = (status, language) => (language === "en" ? en : sv)[status];
