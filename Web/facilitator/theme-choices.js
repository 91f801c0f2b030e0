// @ts-check
import { currentThemes, themesInOrder } from "./theme-model.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */

/**
 * The themes to choose among: first those of the current phase, as they stand on the board, then the others.
 * @param {Desk} desk
 * @param {object} ways
 * @param {(theme: string) => void} ways.choose
 * @param {() => void} [ways.make] a new one
 * @param {string} [ways.except] a theme
 * @returns {MenuPart[]}
 */
export function themeChoices(desk, { choose, make, except }) {
  const { meeting, say } = desk;
  const { notes } = meeting;
  const here = themesInOrder(currentThemes(meeting), notes, meeting.phase?.columns ?? []);
  const known = new Set(here.map(({ id }) => id));
  const elsewhere = themesInOrder(
    meeting.themes.filter(({ id }) => !known.has(id)),
    notes,
    meeting.columns.map(({ id }) => id),
  );
  const item = (/** @type {import("./theme-model.js").ThemeRecord} */ { id, title, count }) => ({
    word: say("theme.choice", { theme: title ?? say("theme.untitled"), count }),
    picture: /** @type {const} */ ("theme"),
    act: () => choose(id),
  });
  /** @type {MenuItem[]} */
  const making = make ? [{ word: say("theme.new"), picture: "plus", act: make }] : [];
  const parts = [
    { items: making },
    { items: here.filter(({ id }) => id !== except).map(item) },
    {
      heading: say("theme.elsewhere"),
      items: elsewhere.filter(({ id }) => id !== except).map(item),
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}
