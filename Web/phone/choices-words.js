// @ts-check

const sv = {
  ask: (/** @type {number} */ count) => `Texten blir ${count} lappar. Dela upp den?`,
  split: (/** @type {number} */ count) => `Dela upp i ${count} lappar`,
  keep: "Skicka som en lapp",
  conflict: "Någon annan ändrade lappen",
  other: "Så här står det nu:",
  mine: "Behåll min text",
  theirs: "Behåll den andra",
};

/** @type {typeof sv} */
const en = {
  ask: (count) => `The text becomes ${count} notes. Divide it?`,
  split: (count) => `Divide into ${count} notes`,
  keep: "Send as one note",
  conflict: "Someone else changed the note",
  other: "This is what it says now:",
  mine: "Keep my text",
  theirs: "Keep the other",
};

/** The words of the choices, which come with them. */
export const choiceWords = () => document.documentElement.lang === "en" ? en : sv;
