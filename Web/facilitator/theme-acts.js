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
    const { meeting, say, tell } = this.#desk;
    const theme = newId();
    meeting.ask({ type: "makeTheme", theme, notes }, {
      themes: (themes) => putIn(themes, { id: theme }, notes),
    });
    tell(say("theme.made", { count: notes.length }));
    return theme;
  }

  /**
   * @param {string} theme
   * @param {string[]} notes
   * @param {string} [before] a note of the theme; last when absent
   */
  add(theme, notes, before) {
    const { meeting, say, tell } = this.#desk;
    const command = { type: "addToTheme", theme, notes, ...(before && { before }) };
    meeting.ask(command, { themes: (themes) => putIn(themes, { id: theme }, notes, before) });
    tell(say("theme.added", { count: notes.length, theme: this.#name(theme) }));
  }

  /**
   * @param {string[]} notes
   * @param {string} [to] a column they are moved to as well
   * @param {string} [before]
   */
  takeOut(notes, to, before) {
    const { meeting, say, tell } = this.#desk;
    const command = {
      type: "takeOutOfTheme",
      notes,
      ...(to && { to }),
      ...(to && before && { before }),
    };
    meeting.ask(command, {
      themes: (themes) => takenOut(themes, notes),
      ...(to && { notes: placeIn(meeting.notes, notes, to, before) }),
    });
    tell(say("theme.takenOut", { count: notes.length }));
  }

  /**
   * @param {string} theme
   * @param {string} title
   */
  rename(theme, title) {
    const { meeting, say, tell } = this.#desk;
    if (meeting.theme(theme)?.title === title) return;
    meeting.ask({ type: "renameTheme", theme, title }, {
      themes: (themes) => renamed(themes, theme, title),
    });
    tell(say("theme.renamed", { theme: title }));
  }

  /**
   * @param {string} theme
   * @param {string} into the one that stays
   */
  merge(theme, into) {
    const { meeting, say, tell } = this.#desk;
    const title = united(meeting.theme(into)?.title, meeting.theme(theme)?.title);
    const notes = meeting.theme(theme)?.notes ?? [];
    meeting.ask({ type: "mergeThemes", theme, into }, {
      themes: (themes) => renamed(putIn(themes, { id: into }, notes), into, title),
    });
    tell(say("theme.merged", { theme: title ?? say("theme.untitled") }));
  }

  /** @param {string} theme */
  dissolve(theme) {
    const { meeting, say, tell } = this.#desk;
    meeting.ask({ type: "dissolveTheme", theme }, {
      themes: (themes) => themes.filter(({ id }) => id !== theme),
    });
    tell(say("theme.dissolved"));
  }

  /** @param {string} theme */
  async erase(theme) {
    const { meeting, say, tell } = this.#desk;
    const isSure = await confirmFirst({
      title: say("theme.eraseTitle"),
      quote: meeting.theme(theme)?.title,
      paragraphs: [say("theme.eraseConfirm"), say("erase.copies")],
      act: say("note.erase"),
      cancel: say("note.cancel"),
    });
    if (!isSure) return;
    meeting.ask({ type: "eraseTheme", theme });
    tell(say("theme.erased"));
  }

  /** @param {string} theme */
  #name(theme) {
    return this.#desk.meeting.theme(theme)?.title ?? this.#desk.say("theme.untitled");
  }
}
