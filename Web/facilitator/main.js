// @ts-check
import "../shared/desk-icons.js";
import { DeviceMemory } from "../shared/device-memory.js";
import { chooseLanguage, speaker } from "../shared/page.js";
import { forgetAccess, keepAccess, pageRole, takeAccess } from "./access.js";
import { Console } from "./console.js";
import { languages } from "./desk.js";
import { door } from "./door.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {import("./desk.js").WordKey} WordKey */
/** @typedef {import("./meeting.js").Access} Access */

const memory = new DeviceMemory();
const languageKept = "tavla.language";
/** What the door says to whom the server sent away, by close code. */
const problems = /** @type {Record<number, WordKey>} */ ({
  4500: "door.unknownBoard",
  4503: "door.damagedBoard",
});

/** @returns {string} */
function language() {
  // What a phone's page kept may be a language that this one lacks.
  const wanted = [memory.get(languageKept) ?? [], navigator.languages].flat();
  return chooseLanguage(Object.keys(languages), wanted);
}

/**
 * @param {Access} access
 * @param {boolean} [isTyped] the code was typed, which is a wish to lead
 */
function lead(access, isTyped = false) {
  keepAccess(access);
  new Console(document.body, access, language(), {
    isTyped,
    speak: (chosen) => memory.set(languageKept, chosen),
    denied: (code) => {
      forgetAccess();
      // With all of the console that was: neither its keys nor its queue outlive it.
      history.replaceState({ problem: problems[code] ?? "door.wrongSecret" }, "");
      location.reload();
    },
  });
}

/** @param {WordKey} [problem] */
function showDoor(problem) {
  const spoken = language();
  const say = speaker(spoken === "en" ? en : sv, spoken);
  document.documentElement.lang = spoken;
  document.title = say(pageRole() === "moderator" ? "page.moderate" : "page.title");
  document.body.replaceChildren(door(say, problem, (access) => lead(access, true)));
}

// A link opened in this tab again leads to its board at once.
addEventListener("hashchange", () => location.reload());

const access = takeAccess();
if (access) lead(access);
else showDoor(history.state?.problem);
