// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("./host-api.js").WordList} WordList */
/** @typedef {import("./words.js").Say} Say */

/** The longest list the server keeps, in bytes. */
const longest = 49_152;

/** As much as the server reads of a request, less what the request itself needs, in bytes. */
const longestSent = 65_000;

/** @param {string} text */
const bytes = (text) => new TextEncoder().encode(text).length;

/**
 * The words that nobody is to write unseen, to be read and changed.
 * @param {WordList} list
 * @param {Say} say
 * @param {(words: string) => Promise<{count: number} | {problem: string}>} save
 * @returns {{element: HTMLElement, readonly isChanged: boolean}} and whether it holds what is not saved
 */
export function wordList({ words, count }, say, save) {
  const field = element("textarea", {
    class: "field",
    id: "words",
    rows: "6",
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": "words-help words-count",
  });
  field.value = words;
  let kept = words;
  const counted = element("p", { class: "soft small", id: "words-count", role: "status" });
  counted.textContent = say("words.count", { count });
  const problem = element("p", { class: "problem", role: "alert" });
  const form = element(
    "form",
    { class: "words" },
    element("label", { for: field.id }, element("h2", {}, say("words.title"))),
    element("p", { class: "soft small", id: "words-help" }, say("words.help")),
    field,
    counted,
    problem,
    element("button", { class: "button", type: "submit" }, say("words.save")),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wanted = field.value;
    const isLong = bytes(wanted) > longest || bytes(JSON.stringify(wanted)) > longestSent;
    const saved = isLong ? { problem: say("words.tooLong") } : await save(wanted);
    const isSaved = "count" in saved;
    problem.replaceChildren(...(isSaved ? [] : [icon("refuse"), saved.problem]));
    if (!isSaved) return;
    kept = wanted;
    counted.textContent = say("words.saved", { count: saved.count });
  });
  return {
    element: form,
    get isChanged() {
      return field.value !== kept;
    },
  };
}
