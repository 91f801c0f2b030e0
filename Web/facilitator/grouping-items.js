// @ts-check
import { focusTheme } from "./note-focus.js";
import { themeChoices } from "./theme-choices.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */

/**
 * What the menu of a note says of themes: put it in one, take it out of its own.
 * @param {Desk} desk
 * @param {NoteCard} card
 * @param {object} ways
 * @param {import("./note-acts.js").NoteActs} ways.acts
 * @param {import("./theme-acts.js").ThemeActs} ways.themes
 * @param {(theme: string, column?: string) => void} ways.named a new theme wants a heading
 * @param {(parts: MenuPart[]) => void} ways.show shows these in the menu instead
 * @returns {MenuItem[]}
 */
export function groupingItems(desk, card, { acts, themes, named, show }) {
  const { meeting, say } = desk;
  const { column } = card;
  const id = card.note?.id ?? "";
  const theme = meeting.themes.find(({ notes }) => notes.includes(id));
  /** @type {MenuItem} */
  const put = {
    word: say("theme.put"),
    picture: "theme",
    staysOpen: true,
    act: () => show(choices()),
  };
  if (!theme) return [put];
  return [put, {
    word: say("theme.takeOut"),
    picture: "takeOut",
    act: () => acts.takeOut(id, column),
  }];

  function choices() {
    return themeChoices(desk, {
      except: theme?.id,
      make: () => named(themes.make([id]), column),
      choose: (chosen) => {
        themes.add(chosen, [id]);
        if (column) focusTheme(chosen, column);
      },
    });
  }
}
