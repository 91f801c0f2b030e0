// @ts-check
import { withoutTool } from "../shared/analysis.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../shared/records.js").TallyRecord} TallyRecord */
/** @typedef {import("../shared/records.js").ThemeRecord} ThemeRecord */

/**
 * The columns whose notes are counted: those that hang together in the phase, and the others of it.
 * @param {PhaseRecord | undefined} phase
 * @param {ColumnRecord[]} columns  all there are
 */
export function columnsToCount(phase, columns) {
  const ids = [...new Set([...phase?.analysis ?? [], ...phase?.columns ?? []])];
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? [])
    .filter(({ scope }) => scope === "group");
}

/**
 * How many notes of a group stand in a column, and how many of them wait for review.
 * @param {TallyRecord[]} tallies
 * @param {string} group
 * @param {string} column
 */
export function countIn(tallies, group, column) {
  const found = tallies.find((tally) => tally.group === group && tally.column === column);
  return { notes: found?.notes ?? 0, pending: found?.pending ?? 0 };
}

/**
 * The notes that nothing gets past, by group; `""` those of the whole room. Each group has what it wrote itself.
 * @param {ColumnRecord[]} columns
 * @param {NoteRecord[]} notes
 * @param {ThemeRecord[]} themes
 * @returns {Map<string, NoteRecord[]>}
 */
export function lackingByGroup(columns, notes, themes) {
  const lacking = withoutTool(columns, notes, themes);
  return Map.groupBy(notes.filter(({ id }) => lacking.has(id)), ({ group }) => group ?? "");
}

/** How fast each group writes, from what this page has seen come; what was there before it looked is no news. */
export class Pace {
  /** Over so many milliseconds. */
  static window = 120_000;
  /** @type {Map<string, number>} */
  #known = new Map();
  /** @type {Map<string, number[]>} */
  #came = new Map();

  /**
   * @param {string} group
   * @param {number} notes  that it has by now
   * @param {number} now  in milliseconds
   */
  see(group, notes, now) {
    const before = this.#known.get(group) ?? notes;
    this.#known.set(group, notes);
    const came = Array.from({ length: Math.max(0, notes - before) }, () => now);
    const recent = [...this.#came.get(group) ?? [], ...came].filter((at) => now - at < Pace.window);
    this.#came.set(group, recent);
  }

  /**
   * @param {string} group
   * @returns {number} notes a minute, rounded to halves
   */
  of(group) {
    const came = this.#came.get(group)?.length ?? 0;
    return Math.round(came * 2 * 60_000 / Pace.window) / 2;
  }
}
