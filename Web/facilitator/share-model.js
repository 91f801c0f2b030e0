// @ts-check
import { standingIn } from "../shared/analysis.js";

/**
 * What a facilitator sees of groups that tell one another: pure, from records.
 *
 * @typedef {import("../shared/records.js").GroupRecord} GroupRecord
 * @typedef {import("../shared/records.js").NoteRecord} NoteRecord
 * @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord
 * @typedef {import("../shared/share-records.js").ShareBackRecord} ShareBackRecord
 * @typedef {{group: GroupRecord, standing: "now" | "heard" | "waits" | "left"}} Turn
 *   `left`: is not in the order
 */

/**
 * The groups in the order of their turns, then those that have none.
 * @param {ShareBackRecord} shareBack
 * @param {PhaseRecord} phase
 * @param {GroupRecord[]} groups
 * @returns {Turn[]}
 */
export function turns({ order, turn, heard }, phase, groups) {
  /** @param {GroupRecord} group @param {Turn["standing"]} otherwise @returns {Turn} */
  const standing = (group, otherwise) => ({
    group,
    standing: group.id === turn ? "now" : heard.includes(group.id) ? "heard" : otherwise,
  });
  const inOrder = order.flatMap((id) => groups.find((group) => group.id === id) ?? []);
  const others = groups.filter(({ id, set, isOpen }) =>
    set === phase.groupSet && isOpen && !order.includes(id)
  ).sort((a, b) => a.number - b.number);
  return [
    ...inOrder.map((group) => standing(group, "waits")),
    ...others.map((group) => standing(group, "left")),
  ];
}

/**
 * The order with one group a step earlier or later.
 * @param {readonly string[]} order
 * @param {string} group
 * @param {-1 | 1} step
 * @returns {string[] | undefined}  none where there is nowhere to go
 */
export function moved(order, group, step) {
  const place = order.indexOf(group);
  const other = order[place + step];
  if (place < 0 || other === undefined) return undefined;
  const changed = [...order];
  changed[place + step] = group;
  changed[place] = other;
  return changed;
}

/**
 * The notes that wait for review where their groups are about to tell of them, as they will stand there, by group.
 * @param {readonly NoteRecord[]} notes
 * @param {PhaseRecord} phase
 * @returns {Map<string, {column: string, note: NoteRecord}[]>}
 */
export function waitingByGroup(notes, { analysis, columns }) {
  const waiting = notes.filter(({ group, state }) => group && state === "pending");
  /** @type {Map<NoteRecord, string>} */
  const places = new Map();
  for (const column of analysis ?? columns) {
    for (const note of standingIn(waiting, column)) {
      if (!places.has(note)) places.set(note, column);
    }
  }
  const found = [...places].map(([note, column]) => ({ column, note }));
  return Map.groupBy(found, ({ note }) => note.group ?? "");
}
