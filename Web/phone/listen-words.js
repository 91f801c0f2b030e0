// @ts-check

/** @typedef {typeof words.sv} Swedish */

/** The words of listening that do not stand in the page's markup, which come with it. */
export const words = Object.freeze({
  sv: {
    told: "Det kärngruppen visar ({count})",
    toNote: "Gör till lapp",
    used: "Gjord till lapp",
    removed: "Anteckningen är borttagen.",
  },
  en: {
    told: "What the core group shows ({count})",
    toNote: "Make it a note",
    used: "Made a note",
    removed: "The line is removed.",
  },
});
