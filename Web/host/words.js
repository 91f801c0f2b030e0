// @ts-check

import { chooseLanguage, speaker } from "../shared/page.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {keyof typeof sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Say */

/** The languages of the page, and what each says. */
const lists = Object.freeze({ sv, en });

/** @returns {"sv" | "en"} the one the browser prefers */
export function preferredLanguage() {
  return chooseLanguage(Object.keys(lists), navigator.languages) === "en" ? "en" : "sv";
}

/**
 * @param {"sv" | "en"} language
 * @returns {Say}
 */
export function wordsIn(language) {
  return speaker(lists[language], language);
}
