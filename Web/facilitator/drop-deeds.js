// @ts-check
import { focusNote, focusTheme } from "./note-focus.js";

/** @typedef {import("./drop-target.js").Place} Place */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./drag-load.js").Load} Load */
/** @typedef {import("./theme-acts.js").ThemeActs} ThemeActs */

/**
 * Does what a drop says: onto a note makes a theme, or a link where the columns of both are linked; onto a theme adds to
 * it, between notes moves; in another row, links to the note in its middle. The focus goes where the notes went.
 * @param {NoteActs} notes
 * @param {import("./several-acts.js").SeveralActs} several
 * @param {ThemeActs} themes
 * @param {import("./link-acts.js").LinkActs} links
 * @param {(theme: string, column: string) => void} named a new theme wants a heading
 * @returns {(load: Load, place: Place) => void}
 */
export function dropDeeds(notes, several, themes, links, named) {
  return (load, place) => {
    if ("note" in place) onNote(load, place);
    else if ("theme" in place) inTheme(load, place);
    else inColumn(load, place);
  };

  /**
   * @param {Load} load
   * @param {import("./drop-target.js").OnNote} place
   */
  function onNote(load, { to, note }) {
    const isOne = load.theme === undefined && load.notes.length === 1;
    if (isOne && links.join(load.notes[0], load.from, note, to)) return;
    if (load.theme === undefined) return named(themes.make([note, ...load.notes]), to);
    themes.add(load.theme, [note]);
    focusTheme(load.theme);
  }

  /**
   * @param {Load} load
   * @param {import("./drop-target.js").InTheme} place
   */
  function inTheme(load, { to, theme, before }) {
    if (load.theme === undefined) themes.add(theme, load.notes, before);
    else themes.merge(load.theme, theme);
    focusTheme(theme, to);
  }

  /**
   * @param {Load} load
   * @param {import("./drop-target.js").InColumn} place
   */
  function inColumn({ notes: ids, from, outOf, theme }, { to, before, row }) {
    const isOne = theme === undefined && ids.length === 1;
    if (row && isOne && from === to && links.putInRow(ids[0], to, row)) return;
    if (outOf !== undefined) themes.takeOut(ids, to, before);
    else if (ids.length === 1 && theme === undefined) return notes.move(ids[0], from, to, before);
    else several.move(ids, to, before);
    focusNote(ids[0], to);
  }
}
