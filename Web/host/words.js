// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { chooseLanguage, speaker } from "../shared/page.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {keyof typeof sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Say */

/** The languages of the page, and what each says. */
const lists = Object.freeze({ sv, en });
const memory = new DeviceMemory();
const languageKept = "tavla.language";

/** @returns {"sv" | "en"} the one chosen here before, else the one the browser prefers */
export function preferredLanguage() {
  // What a phone's page kept may be a language that this one lacks.
  const wanted = [memory.get(languageKept) ?? [], navigator.languages].flat();
  return chooseLanguage(Object.keys(lists), wanted) === "en" ? "en" : "sv";
}

/** @param {"sv" | "en"} language */
export function rememberLanguage(language) {
  memory.set(languageKept, language);
}

/**
 * @param {"sv" | "en"} language
 * @returns {Say}
 */
export function wordsIn(language) {
  return speaker(lists[language], language);
}
