// @ts-check

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
 * The notes of a group that wait for review where it is about to tell of them, as they will stand there.
 * @param {readonly NoteRecord[]} notes
 * @param {PhaseRecord} phase
 * @param {string} group
 * @returns {{column: string, note: NoteRecord}[]}
 */
export function waitingIn(notes, { analysis, columns }, group) {
  const shown = analysis ?? columns;
  return shown.flatMap((column) =>
    notes.flatMap((note) => {
      const place = note.placements.find((placement) => placement.column === column);
      const waits = note.group === group && note.state === "pending" && place;
      return waits ? [{ column, note, rank: place.rank }] : [];
    }).sort((a, b) => a.rank - b.rank)
  ).filter(({ note }, i, all) => all.findIndex((other) => other.note.id === note.id) === i)
    .map(({ column, note }) => ({ column, note }));
}
