// @ts-check

import { element } from "../shared/page.js";

/** @typedef {import("../shared/personal-data.js").PersonalKind} PersonalKind */
/** @typedef {import("../shared/personal-data.js").Finding} Finding */
/** @typedef {import("./language.js").Speech["say"]} Say */

/** How much of the text around a spot is shown with it. */
const around = 24;

/**
 * What a text looks like, in words: "a telephone number and a street address".
 * @param {PersonalKind[]} kinds
 * @param {Say} say
 */
export function looksLike(kinds, say) {
  const words = [...new Set(kinds)].map((kind) => say(`personal.${kind}`));
  return new Intl.ListFormat(document.documentElement.lang).format(words);
}

/**
 * Comes when the page stands: until then the server brakes alone.
 * @type {typeof import("../shared/personal-data.js").findPersonalData}
 */
let findPersonalData = () => [];

/** Stops a text that looks like personal data until its writer has looked again. */
export class Brake {
  #box;
  #say;
  #text;
  #isOn = false;

  /**
   * @param {HTMLFormElement} form  where the text is written, and the warning stands
   * @param {Say} say
   * @param {() => void} sendAnyway
   */
  constructor(form, say, sendAnyway) {
    this.#box = /** @type {HTMLElement} */ (form.querySelector("#brake"));
    this.#text = /** @type {HTMLTextAreaElement} */ (form.querySelector("#text"));
    this.#say = say;
    import("../shared/personal-data.js").then((search) => {
      findPersonalData = search.findPersonalData;
    }, () => {});
    this.#text.addEventListener("input", () => this.#follow());
    this.#box.querySelector("button")?.addEventListener("click", sendAnyway);
  }

  /** Whether the text is not sent yet; then it says why, and the spot is chosen in the field. */
  stops() {
    const composed = this.#text.value.normalize();
    if (composed !== this.#text.value) this.#text.value = composed;
    this.#isOn = true;
    const [first] = this.#follow();
    if (first) {
      this.#text.focus();
      this.#text.setSelectionRange(first.start, first.end);
    }
    return first !== undefined;
  }

  /** The text has changed: what was said of it stands for as long as it is true. */
  #follow() {
    const text = this.#text.value;
    const found = this.#isOn ? findPersonalData(text) : [];
    if (found.length === 0) this.#isOn = false;
    this.#box.hidden = !this.#isOn;
    if (!this.#isOn) return found;
    const what = looksLike(found.map(({ kind }) => kind), this.#say);
    const [warning, spot] = this.#box.querySelectorAll("p");
    const words = this.#say("personal.warn", { what });
    // A text that is put anew is read anew.
    if (warning.textContent !== words) warning.textContent = words;
    spot.replaceChildren(...inItsPlace(text, found[0]));
    return found;
  }

  /** Another text stands in the field. */
  release() {
    this.#isOn = false;
    this.#follow();
  }
}

/**
 * A spot with the words around it.
 * @param {string} text
 * @param {Finding} finding
 */
function inItsPlace(text, { start, end }) {
  const from = Math.max(0, start - around);
  const before = (from > 0 ? "…" : "") + text.slice(from, start);
  const after = text.slice(end, end + around) + (end + around < text.length ? "…" : "");
  return [before, element("mark", {}, text.slice(start, end)), after];
}
