// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";
import { icon } from "../shared/icons.js";
import { chooseLanguage, speaker } from "../shared/page.js";
import sv from "./sv.js";

/**
 * The same words in another language, each with the forms that this language has.
 * @template Words
 * @typedef {{[Key in keyof Words]: Words[Key] extends string ? string : import("../shared/page.js").Forms}} Translated
 */

/** @typedef {typeof sv & typeof import("./sv-later.js").default} All  of which the Swedish ones come in two pieces */

/**
 * The words of the parts of the page that are fetched when they are wanted: a language that does not come with those
 * parts brings them all.
 * @typedef {Partial<Omit<typeof import("./ar.js"), "default">>} Parts
 *
 * @typedef {object} Speech
 * @property {string} language
 * @property {(key: any, values?: Record<string, any>) => string} say
 * @property {Parts} parts
 */

/** Most people here read Swedish; who does not waits for other words. */
const words = {
  sv: () => ({ default: sv }),
  en: () => import("./en.js"),
  ar: () => import("./ar.js"),
  so: () => import("./so.js"),
  fi: () => import("./fi.js"),
  ro: () => import("./ro.js"),
};

/** What this phone remembers between visits. */
export const memory = new DeviceMemory();

/** Where the language is chosen; each is called by its own name there, and says which way it is read. */
const list = /** @type {HTMLSelectElement} */ (document.getElementById("language"));

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
  list.addEventListener("change", async () => {
    memory.set("tavla.language", list.value);
    onChange(await speak(list.value));
  });
  const preferred = [memory.get("tavla.language") ?? [], navigator.languages].flat();
  return speak(chooseLanguage(Object.keys(words), preferred));
}

/**
 * @param {string} language
 * @returns {Promise<Speech>}
 */
async function speak(language) {
  list.value = language;
  /** @type {{default: import("../shared/page.js").Words} & Parts} */
  let parts;
  try {
    parts = await words[/** @type {keyof typeof words} */ (language)]();
  } catch {
    // Swedish words are here already; better those than none.
    return speak("sv");
  }
  // Another was chosen meanwhile.
  if (list.value !== language) return speak(list.value);
  const say = speaker(parts.default, language);
  document.documentElement.lang = language;
  document.documentElement.dir = list.selectedOptions[0].dir;
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = say(place.getAttribute("data-word") ?? "");
  }
  return { language, say, parts };
}
