// @ts-check

const sv = {
  told: (/** @type {number} */ count) => `Det kärngruppen visar (${count})`,
  toNote: "Gör till lapp",
  used: "Gjord till lapp",
  removed: "Anteckningen är borttagen.",
};

/** @type {typeof sv} */
const en = {
  told: (count) => `What the core group shows (${count})`,
  toNote: "Make it a note",
  used: "Made a note",
  removed: "The line is removed.",
};

/**
 * The words of listening that do not stand in the page's markup, which come with it.
 * @param {string} [language]
 */
export const listenWords = (language) => language === "en" ? en : sv;
