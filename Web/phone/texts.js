// @ts-check

/** @typedef {import("./frame.js").View} View */
/** @typedef {import("./language.js").Speech} Speech */

/**
 * What the page is drawn from. The board's texts are read in the reader's language where it has them in it, else in
 * the one it was made in.
 * @param {View["store"]} store
 * @param {Speech} speech
 * @returns {View}
 */
export function viewOf(store, speech) {
  const { language } = speech;
  const board = store.get("board");
  const isTheirs = !board || board.languages.includes(language);
  return { ...speech, store, texts: isTheirs ? language : board.language };
}

/**
 * Marks where the board's texts stand, and says beside them which language they are in when it is not the reader's.
 * @param {View} view
 */
export function tellTexts({ language, texts }) {
  for (const place of document.querySelectorAll("[data-texts]")) {
    /** @type {HTMLElement} */ (place).lang = texts;
    if (place.getAttribute("data-texts") !== "name") continue;
    place.toggleAttribute("hidden", texts === language);
    const named = document.querySelector(`#language [value="${texts}"]`);
    place.textContent = `(${named?.textContent ?? texts})`;
  }
}
