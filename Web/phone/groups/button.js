// @ts-check

/**
 * A button with a word.
 * @param {import("../group-place.js").Tools} tools
 * @param {string} word
 * @param {() => void} act
 * @param {Record<string, string>} [more]
 */
export function button({ element }, word, act, more = {}) {
  return element("button", { class: "button", type: "button", onclick: act, ...more }, word);
}
