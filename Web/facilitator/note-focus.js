// @ts-check

/**
 * Puts the focus on a note where it stands in a column, if the board shows it.
 * @param {string} id
 * @param {string} column
 */
export function focusNote(id, column) {
  const stands = `[data-column="${CSS.escape(column)}"] [data-note="${CSS.escape(id)}"]`;
  const cards = [...document.querySelectorAll(stands)];
  focusCard(cards.find((card) => card.checkVisibility()) ?? cards[0]?.closest("[data-theme]"));
}

/**
 * Puts the focus on a theme, in a column or in the first that shows it.
 * @param {string} id
 * @param {string} [column]
 * @returns {Element | undefined} where it stands, if that is in view
 */
export function focusTheme(id, column) {
  const stack = `[data-theme="${CSS.escape(id)}"]`;
  const there = column && document.querySelector(`[data-column="${CSS.escape(column)}"] ${stack}`);
  const card = there || document.querySelector(stack);
  if (!card?.checkVisibility()) return undefined;
  focusCard(card);
  return card;
}

/** @param {Element | null | undefined} card */
function focusCard(card) {
  if (!(card instanceof HTMLElement)) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/**
 * What a card stands among as the board shows it: the first note of each in its list, and the theme they are of.
 * @typedef {{order: string[], theme?: string}} Beside
 * @param {Element} card
 * @returns {Beside}
 */
export function besideOf(card) {
  const order = [...card.parentElement?.children ?? []].map((other) => {
    const note = other.matches("[data-note]") ? other : other.querySelector("[data-note]");
    return note?.getAttribute("data-note") ?? "";
  });
  const theme = card.parentElement?.closest("[data-theme]")?.getAttribute("data-theme");
  return { order, theme: theme ?? undefined };
}
