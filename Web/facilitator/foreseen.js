// @ts-check

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */
/**
 * @typedef {Partial<Pick<NoteRecord, "isBlurred" | "isStarred" | "marks" | "placements" | "revision" | "state" | "text">>} NoteChange
 */
/**
 * How the board will look once a command is done.
 * @typedef {object} Foresight
 * @property {Record<string, NoteChange>} [notes] what will be otherwise, by note
 * @property {(themes: ThemeRecord[]) => ThemeRecord[]} [themes]
 *
 * @typedef {{foresight: Foresight, head?: number}} Expectation
 */

/**
 * How notes and themes will look once the server has done what was asked. It is shown at once, and taken back when
 * the server refuses; nothing here is ever taken for the board itself.
 */
export class Foreseen {
  /** @type {Map<string, Expectation>} */
  #byCommand = new Map();

  /**
   * @param {string} command
   * @param {Foresight} foresight
   */
  expect(command, foresight) {
    this.#byCommand.set(command, { foresight });
  }

  /**
   * The command is on disk; its change comes with, or before, this head.
   * @param {string} command
   * @param {number} head
   */
  accepted(command, head) {
    const expectation = this.#byCommand.get(command);
    if (expectation) expectation.head = head;
  }

  /** @param {string} command */
  rejected(command) {
    this.#byCommand.delete(command);
  }

  /** @param {number} head the board as the page has it */
  reached(head) {
    for (const [command, expectation] of this.#byCommand) {
      if (expectation.head !== undefined && expectation.head <= head) {
        this.#byCommand.delete(command);
      }
    }
  }

  /**
   * The notes as they will look.
   * @param {NoteRecord[]} notes
   * @returns {NoteRecord[]}
   */
  over(notes) {
    if (this.#byCommand.size === 0) return notes;
    /** @type {Map<string, NoteChange>} */
    const changes = new Map();
    for (const { foresight } of this.#byCommand.values()) {
      for (const [note, change] of Object.entries(foresight.notes ?? {})) {
        changes.set(note, { ...changes.get(note), ...change });
      }
    }
    return notes.map((note) => {
      const change = changes.get(note.id);
      return change ? { ...note, ...change } : note;
    });
  }

  /**
   * The themes as they will look.
   * @param {ThemeRecord[]} themes
   * @returns {ThemeRecord[]}
   */
  overThemes(themes) {
    return [...this.#byCommand.values()].reduce(
      (before, { foresight }) => foresight.themes?.(before) ?? before,
      themes,
    );
  }
}
