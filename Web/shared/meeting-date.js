// @ts-check

/** @typedef {import("./board-store.js").BoardStore} BoardStore */

/** One for each language: to make the rules of a language's dates costs more than to draw a note. */
const dates = /** @type {Record<string, Intl.DateTimeFormat>} */ ({});

/**
 * The day on which a later meeting of the same board began.
 * @param {BoardStore} store
 * @param {number} meeting  from 2
 * @param {string} language
 */
export function meetingDate(store, meeting, language) {
  const began = store.get("board")?.laterMeetings?.[meeting - 2];
  if (began === undefined) return "";
  const form = { day: "numeric", month: "long", year: "numeric" };
  dates[language] ??= new Intl.DateTimeFormat(
    language,
    /** @type {Intl.DateTimeFormatOptions} */ (form),
  );
  return dates[language].format(began);
}
