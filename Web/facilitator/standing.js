// @ts-check

/**
 * What a device may do: everything, review only, or look on.
 * @typedef {"leads" | "moderates" | "watches"} Standing
 */

/** What a moderator may ask for; the server's own table is Permission.swift. */
const moderation = new Set([
  "moderateNote",
  "moderateNotes",
  "approveAll",
  "askForRewrite",
  "blurNote",
  "unblurNote",
  "starNote",
  "moderateOffer",
  "withdrawOffer",
  "unstarNote",
  "editNote",
  "markNote",
  "moveNote",
  "moveNotes",
  "makeTheme",
  "addToTheme",
  "takeOutOfTheme",
  "renameTheme",
  "mergeThemes",
  "dissolveTheme",
  "undo",
]);

/**
 * After the meeting nobody leads: whoever has the leader's secret tidies up.
 * @param {object} here
 * @param {"facilitator" | "moderator"} here.role
 * @param {string | undefined} here.device
 * @param {string | undefined} here.leader the device that leads
 * @param {boolean} here.isClosed
 * @returns {Standing}
 */
export function standingOf({ role, device, leader, isClosed }) {
  if (role === "moderator") return isClosed ? "watches" : "moderates";
  return leader === undefined || leader === device ? "leads" : "watches";
}

/**
 * @param {Standing} standing
 * @param {string} command
 */
export function may(standing, command) {
  if (standing === "leads" || command === "takeLead") return true;
  return standing === "moderates" && moderation.has(command);
}

/**
 * What the page shows of its acts; see `standing.css`.
 * @param {Standing} standing
 */
export const acts = (standing) =>
  ({ leads: "lead moderate", moderates: "moderate", watches: "" })[standing];
