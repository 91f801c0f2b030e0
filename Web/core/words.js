// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { chooseLanguage, inLanguage, speaker } from "../shared/page.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {keyof typeof sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Say */
/** @typedef {import("../shared/records.js").LocalizedText} LocalizedText */
/** @typedef {{language: string, say: Say, text: (text: LocalizedText | undefined) => string}} Words */

const memory = new DeviceMemory();
const place = "tavla.language";

/**
 * The words of the page in one language; without one, in the language this person prefers.
 * @param {string} [chosen]  is remembered
 * @returns {Words}
 */
export function wordsIn(chosen) {
  if (chosen) memory.set(place, chosen);
  const preferred = [chosen ?? memory.get(place) ?? [], navigator.languages].flat();
  const language = chooseLanguage(["sv", "en"], preferred);
  return {
    language,
    say: speaker(language === "en" ? en : sv, language),
    text: (text) => inLanguage(text, language),
  };
}

/**
 * Why something could not be done, in a person's words.
 * @param {Say} say
 * @param {string | undefined} reason
 */
export function refusal(say, reason) {
  const key = `refused.${reason}`;
  return say(key in sv ? /** @type {Word} */ (key) : "refused.other");
}
