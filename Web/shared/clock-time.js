// @ts-check

/**
 * A time of day to the minute, as people write it: 14.35 in Swedish, 14:35 in English.
 * @param {number} time  milliseconds since 1970
 * @param {string} language
 */
export function clockTime(time, language) {
  const written = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" })
    .format(time);
  return language === "sv" ? written.replace(":", ".") : written;
}
