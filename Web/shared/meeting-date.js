// @ts-check

/** @typedef {import("./board-store.js").BoardStore} BoardStore */

/**
 * The day on which a later meeting of the same board began.
 * @param {BoardStore} store
 * @param {number} meeting  from 2
 * @param {string} language
 */
export function meetingDate(store, meeting, language) {
  const began = store.get("board")?.laterMeetings?.[meeting - 2];
  return began === undefined
    ? ""
    : new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" })
      .format(began);
}
