// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { icon } from "../shared/icons.js";
import { chooseLanguage, speaker } from "../shared/page.js";
import sv from "./sv.js";

/** @typedef {{language: string, say: (key: any, values?: Record<string, any>) => string}} Speech */

/** Most people here read Swedish; who does not waits for other words. */
const words = {
  sv: () => Promise.resolve(sv),
  en: async () => (await import("./en.js")).default,
};

/** What this phone remembers between visits. */
export const memory = new DeviceMemory();

/**
 * Puts icons and the page's own words in place, in the language this person chose or prefers, and
 * again each time another is chosen.
 * @param {(speech: Speech) => void} [onChange]
 * @returns {Promise<Speech>}
 */
export function startSpeaking(onChange = () => {}) {
  for (const place of document.querySelectorAll("[data-icon]")) {
    place.append(icon(/** @type {any} */ (place.getAttribute("data-icon"))));
  }
  for (const chip of document.querySelectorAll("[data-language]")) {
    chip.addEventListener("click", async () => {
      const chosen = chip.getAttribute("data-language") ?? "";
      memory.set("tavla.language", chosen);
      onChange(await speak(chosen));
    });
  }
  const preferred = [memory.get("tavla.language") ?? [], navigator.languages].flat();
  return speak(chooseLanguage(Object.keys(words), preferred));
}

/**
 * @param {string} language
 * @returns {Promise<Speech>}
 */
async function speak(language) {
  const known = /** @type {keyof typeof words} */ (language);
  const found = await words[known]().catch(() => undefined);
  // Swedish words are here already; better those than none.
  if (!found) return speak("sv");
  const say = speaker(found, language);
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = say(/** @type {any} */ (place.getAttribute("data-word")));
  }
  for (const chip of document.querySelectorAll("[data-language]")) {
    chip.setAttribute("aria-pressed", String(chip.getAttribute("data-language") === language));
  }
  return { language, say };
}
