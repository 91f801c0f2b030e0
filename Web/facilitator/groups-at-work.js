// @ts-check
import { inOrder, larger } from "./column-model.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../shared/records.js").TallyRecord} TallyRecord */

/**
 * The groups that work: those that have written, of whatever division, and those of the phase's that have people. One
 * that was merged into another works no more.
 * @param {PhaseRecord | undefined} phase
 * @param {GroupRecord[]} groups  all there are
 * @param {ReadonlySet<string | undefined>} writers  the groups that have notes
 */
export function groupsAtWork(phase, groups, writers) {
  return inOrder(
    groups.filter((group) =>
      !group.into && (writers.has(group.id) || isOfPhase(phase, group) && group.members)
    ),
  );
}

/**
 * The groups to look at: those at work in the phase's division, all of it that can be chosen while none is; where the
 * phase has no division, those that have notes.
 * @param {PhaseRecord | undefined} phase
 * @param {GroupRecord[]} groups
 * @param {TallyRecord[]} tallies
 */
export function groupsToSee(phase, groups, tallies) {
  const found = groupsAtWork(phase, groups, writersIn(tallies));
  if (!phase?.groupSet) return found;
  const ofPhase = found.filter((group) => isOfPhase(phase, group));
  return ofPhase.length > 0 ? ofPhase : toChoose(phase, groups);
}

/**
 * The groups to choose among while the screen shows what one has written: those that have notes there, then the larger
 * ones that several of them lie in; while none has, all of the phase that can be chosen.
 * @param {PhaseRecord | undefined} phase
 * @param {GroupRecord[]} groups
 * @param {TallyRecord[]} tallies
 */
export function groupsToShow(phase, groups, tallies) {
  const there = tallies.filter(({ column }) => phase?.analysis?.includes(column));
  const found = groupsAtWork(undefined, groups, writersIn(there));
  return [...(found.length > 0 ? found : toChoose(phase, groups)), ...larger(groups, found)];
}

/** @param {TallyRecord[]} tallies */
const writersIn = (tallies) =>
  new Set(tallies.flatMap(({ group, notes }) => group && notes > 0 ? [group] : []));

/** @param {PhaseRecord | undefined} phase @param {GroupRecord} group */
const isOfPhase = (phase, { set }) => phase?.groupSet !== undefined && set === phase.groupSet;

/** @param {PhaseRecord | undefined} phase @param {GroupRecord[]} groups */
const toChoose = (phase, groups) =>
  inOrder(groups.filter((group) => isOfPhase(phase, group) && group.isOpen && !group.into));
