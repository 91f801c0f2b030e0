// @ts-check
import { destinations } from "./destinations.js";
import { focusNote, focusTheme } from "./note-focus.js";
import { may } from "./standing.js";
import { themeChoices } from "./theme-choices.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */
/** @typedef {import("./several-acts.js").SeveralActs} SeveralActs */
/** @typedef {import("./stack-card.js").StackCard} StackCard */
/** @typedef {import("./theme-acts.js").ThemeActs} ThemeActs */

/** The menu of a theme: everything that can be done with it, without dragging. */
export class StackMenu {
  #desk;
  #several;
  #themes;
  #menu;
  #sheets;

  /**
   * @param {Desk} desk
   * @param {SeveralActs} several
   * @param {ThemeActs} themes
   * @param {Menu} menu
   * @param {{open: ReadonlySet<string>, toggle: (theme: string) => void}} sheets
   */
  constructor(desk, several, themes, menu, sheets) {
    this.#desk = desk;
    this.#several = several;
    this.#themes = themes;
    this.#menu = menu;
    this.#sheets = sheets;
  }

  /**
   * @param {StackCard} card
   * @param {HTMLElement} opener
   */
  open(card, opener) {
    this.#menu.open(opener, this.#desk.say("theme.menu"), this.#parts(card));
  }

  /**
   * @param {StackCard} card
   * @returns {MenuPart[]}
   */
  #parts(card) {
    const { meeting, say } = this.#desk;
    const { theme, notes } = card.stack ?? {};
    if (!theme || !notes) return [];
    const isOpen = this.#sheets.open.has(theme.id);
    const pending = notes.filter(({ state }) => state === "pending").map(({ id }) => id);
    /** @type {MenuItem[]} */
    const approve = pending.length > 0
      ? [{
        word: say("theme.approve", { count: pending.length }),
        picture: "check",
        act: () => this.#several.moderate(pending, "approved"),
      }]
      : [];
    /** @type {MenuItem} */
    const erase = {
      word: say("theme.erase"),
      picture: "erase",
      isDanger: true,
      act: () => this.#themes.erase(theme.id),
    };
    return [
      {
        items: [
          {
            word: say(isOpen ? "theme.close" : "theme.open"),
            picture: isOpen ? "chevronRight" : "chevronDown",
            act: () => this.#sheets.toggle(theme.id),
          },
          { word: say("theme.rename"), picture: "edit", act: () => card.rename() },
          {
            word: say("theme.merge"),
            picture: "theme",
            staysOpen: true,
            act: () => this.#showThemes(card),
          },
          {
            word: say("theme.move"),
            picture: "move",
            staysOpen: true,
            act: () => this.#showColumns(card),
          },
          ...approve,
          {
            word: say("theme.dissolve"),
            picture: "takeOut",
            act: () => this.#themes.dissolve(theme.id),
          },
        ],
      },
      ...(may(meeting.standing, "eraseTheme") ? [{ items: [erase] }] : []),
    ];
  }

  /** @param {StackCard} card */
  #showThemes(card) {
    const { say } = this.#desk;
    const theme = card.stack?.theme.id ?? "";
    const parts = themeChoices(this.#desk, {
      except: theme,
      choose: (into) => {
        this.#themes.merge(theme, into);
        focusTheme(into);
      },
    });
    const none = [{ items: [{ word: say("theme.noOther"), act: () => {} }] }];
    this.#menu.show(say("theme.merge"), parts.length > 0 ? parts : none, () => this.#back(card));
  }

  /** @param {StackCard} card */
  #showColumns(card) {
    const { say } = this.#desk;
    const notes = card.stack?.notes.map(({ id }) => id) ?? [];
    const parts = destinations(this.#desk, card.column, (to) => {
      this.#several.move(notes, to);
      focusNote(notes[0], to);
    });
    this.#menu.show(say("theme.move"), parts, () => this.#back(card));
  }

  /** @param {StackCard} card */
  #back(card) {
    this.#menu.show(this.#desk.say("theme.menu"), this.#parts(card));
  }
}
