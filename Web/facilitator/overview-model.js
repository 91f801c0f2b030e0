// @ts-check
import { withoutTool } from "../shared/analysis.js";
import { inOrder } from "./column-model.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
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
 * Groups by the larger ones they lie in, such as sectors: the same notes, divided otherwise. One that lies in none
 * stands for itself.
 * @param {GroupRecord[]} all
 * @param {GroupRecord[]} some
 * @returns {{group: GroupRecord, parts: string[]}[]}  `parts`: whose notes count there
 */
export function inLarger(all, some) {
  const outer = (/** @type {GroupRecord} */ group) =>
    all.find(({ id }) => id === group.within) ?? group;
  const found = [...Map.groupBy(some, outer)].map(([group, inside]) => ({
    group,
    number: group.number,
    parts: [...new Set([group.id, ...inside.map(({ id }) => id)])],
  }));
  return inOrder(found);
}

/**
 * How many notes of some groups stand in a column, and how many of them wait for review.
 * @param {TallyRecord[]} tallies
 * @param {string[]} groups
 * @param {string} column
 */
export function countIn(tallies, groups, column) {
  const found = tallies.filter((tally) =>
    tally.column === column && tally.group !== undefined && groups.includes(tally.group)
  );
  const sum = (/** @type {"notes" | "pending"} */ of) =>
    found.reduce((all, tally) => all + (tally[of] ?? 0), 0);
  return { notes: sum("notes"), pending: sum("pending") };
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
   * @param {string[]} groups
   * @returns {number} notes a minute, rounded to halves
   */
  of(groups) {
    const came = groups.reduce((sum, group) => sum + (this.#came.get(group)?.length ?? 0), 0);
    return Math.round(came * 2 * 60_000 / Pace.window) / 2;
  }
}
