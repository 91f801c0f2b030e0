// @ts-check
import { newId } from "../shared/ids.js";
import { confirmFirst } from "./confirm-dialog.js";
import { placeIn } from "./column-model.js";
import { putIn, renamed, takenOut, united } from "./theme-model.js";

/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with themes: each is asked of the board, shown at once, and told. */
export class ThemeActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * Puts notes together; the first is where they will stand.
   * @param {string[]} notes
   * @returns {string} the new theme
   */
  make(notes) {
    const theme = newId();
    const told = this.#desk.say("theme.made", { count: notes.length });
    this.#desk.ask({ type: "makeTheme", theme, notes }, told, {
      themes: (themes) => putIn(themes, { id: theme }, notes),
    });
    return theme;
  }

  /**
   * @param {string} theme
   * @param {string[]} notes
   * @param {string} [before] a note of the theme; last when absent
   */
  add(theme, notes, before) {
    const command = { type: "addToTheme", theme, notes, ...(before && { before }) };
    const name = this.#name(theme);
    const told = this.#desk.say("theme.added", { count: notes.length, theme: name });
    this.#desk.ask(command, told, {
      themes: (themes) => putIn(themes, { id: theme }, notes, before),
    });
  }

  /**
   * @param {string[]} notes
   * @param {string} [to] a column they are moved to as well
   * @param {string} [before]
   */
  takeOut(notes, to, before) {
    const { meeting, say } = this.#desk;
    const command = {
      type: "takeOutOfTheme",
      notes,
      ...(to && { to }),
      ...(to && before && { before }),
    };
    this.#desk.ask(command, say("theme.takenOut", { count: notes.length }), {
      themes: (themes) => takenOut(themes, notes),
      ...(to && { notes: placeIn(meeting.notes, meeting.columns, notes, to, before) }),
    });
  }

  /**
   * @param {string} theme
   * @param {string} title
   * @returns {boolean} whether the heading is on its way, or was the same
   */
  rename(theme, title) {
    const { meeting, say } = this.#desk;
    if (meeting.theme(theme)?.title === title) return true;
    const command = { type: "renameTheme", theme, title };
    return this.#desk.ask(command, say("theme.renamed", { theme: title }), {
      themes: (themes) => renamed(themes, theme, title),
    });
  }

  /**
   * @param {string} theme
   * @param {string} into the one that stays
   */
  merge(theme, into) {
    const { meeting, say } = this.#desk;
    const title = united(meeting.theme(into)?.title, meeting.theme(theme)?.title);
    const notes = meeting.theme(theme)?.notes ?? [];
    const told = say("theme.merged", { theme: title ?? say("theme.untitled") });
    this.#desk.ask({ type: "mergeThemes", theme, into }, told, {
      themes: (themes) => renamed(putIn(themes, { id: into }, notes), into, title),
    });
  }

  /** @param {string} theme */
  dissolve(theme) {
    this.#desk.ask({ type: "dissolveTheme", theme }, this.#desk.say("theme.dissolved"), {
      themes: (themes) => themes.filter(({ id }) => id !== theme),
    });
  }

  /** @param {string} theme */
  async erase(theme) {
    const { meeting, say } = this.#desk;
    const isSure = await confirmFirst({
      title: say("theme.eraseTitle"),
      quote: meeting.theme(theme)?.title,
      paragraphs: [say("theme.eraseConfirm"), say("erase.copies")],
      act: say("note.erase"),
      cancel: say("note.cancel"),
    });
    if (isSure) this.#desk.ask({ type: "eraseTheme", theme });
  }

  /** @param {string} theme */
  #name(theme) {
    return this.#desk.meeting.theme(theme)?.title ?? this.#desk.say("theme.untitled");
  }
}
