// @ts-check
import { inOrder } from "./column-model.js";

/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */

/**
 * The agenda under its exercise headings.
 * @param {Iterable<PhaseRecord>} phases
 * @returns {{exercise: PhaseRecord["exercise"], phases: PhaseRecord[]}[]}
 */
export function byExercise(phases) {
  /** @type {{exercise: PhaseRecord["exercise"], phases: PhaseRecord[]}[]} */
  const parts = [];
  for (const phase of inOrder(phases)) {
    const last = parts.at(-1);
    if (last?.exercise.id === phase.exercise.id) last.phases.push(phase);
    else parts.push({ exercise: phase.exercise, phases: [phase] });
  }
  return parts;
}

/**
 * The current phase and its neighbours.
 * @param {Iterable<PhaseRecord>} phases
 */
export function neighbours(phases) {
  const agenda = inOrder(phases);
  const place = agenda.findIndex((phase) => phase.isCurrent);
  return {
    previous: place > 0 ? agenda[place - 1] : undefined,
    current: place < 0 ? undefined : agenda[place],
    next: place < 0 ? undefined : agenda[place + 1],
  };
}

/**
 * Which exercise a column belongs to: the first that works with it.
 * @param {Iterable<PhaseRecord>} phases
 * @returns {Map<string, PhaseRecord["exercise"]>}
 */
export function exerciseOfColumns(phases) {
  const owners = new Map();
  for (const phase of inOrder(phases)) {
    for (const column of phase.columns) {
      if (!owners.has(column)) owners.set(column, phase.exercise);
    }
  }
  return owners;
}
