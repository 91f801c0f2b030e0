// @ts-check

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("../shared/records.js").SpotlightRecord} SpotlightRecord */

/**
 * Whether the template has a core group at all.
 * @param {PhaseRecord[]} phases
 */
export function hasCoreGroup(phases) {
  return phases.some(({ exercise, kind }) =>
    exercise.coreGroup !== undefined || kind === "present" || kind === "compare"
  );
}

/**
 * The cards of the exercise that runs, in order.
 * @param {CardRecord[]} cards
 * @param {PhaseRecord | undefined} phase
 */
export function cardsIn(cards, phase) {
  return cards.filter(({ exercise }) => exercise === phase?.exercise.id)
    .sort((a, b) => a.number - b.number);
}

/**
 * Whether the core group's cards stand beside the room's notes in this phase, rather than alone.
 * @param {PhaseRecord | undefined} phase
 */
export function isComparing(phase) {
  return phase?.kind === "compare" ||
    phase?.kind !== "present" && phase?.exercise.coreGroup === "listens";
}

/**
 * The card that stands on the screen alone.
 * @param {CardRecord[]} cards
 * @param {SpotlightRecord | undefined} spotlight
 */
export function onScreen(cards, spotlight) {
  if (spotlight?.content !== "present") return undefined;
  const shown = cards.filter(({ state }) => state === "shown");
  return shown[Math.min(spotlight.page, shown.length - 1)];
}

/**
 * What a facilitator shows next: the next line of the card on the screen, else the first card after it
 * that may be shown, else the first of all.
 * @param {CardRecord[]} cards
 * @param {SpotlightRecord | undefined} spotlight
 * @param {boolean} isByLine  new cards begin with their first line
 * @returns {{card: CardRecord, bullets?: number, isLine: boolean} | undefined}
 */
export function nextToShow(cards, spotlight, isByLine) {
  const card = onScreen(cards, spotlight);
  if (card?.shownBullets !== undefined) {
    const bullets = isByLine ? card.shownBullets + 1 : undefined;
    return { card, bullets, isLine: true };
  }
  const later = card ? cards.slice(cards.indexOf(card) + 1) : [];
  const next = [...later, ...cards].find(({ state }) => state === "presentable");
  if (!next) return undefined;
  const isLong = isByLine && next.bullets.length > 1;
  return { card: next, bullets: isLong ? 1 : undefined, isLine: false };
}

/**
 * Which pictures with cards the screen can be turned to.
 * @param {CardRecord[]} cards  of the exercise that runs
 * @param {PhaseRecord | undefined} phase
 */
export function picturesOf(cards, phase) {
  const isShown = cards.some(({ state }) => state === "shown");
  return {
    present: phase?.kind === "present" || isShown && !isComparing(phase),
    compare: isShown && isComparing(phase),
  };
}

/**
 * Whether the room may see all of it already.
 * @param {CardRecord} card
 */
export function isShownWhole({ state, shownBullets }) {
  return state === "shown" && shownBullets === undefined;
}

/**
 * The lines of a card, with what has changed since it was read; last those that are gone.
 * @param {string[]} lines
 * @param {string[]} [before]  all the same when absent
 * @returns {{text: string, fate: "same" | "new" | "gone"}[]}
 */
export function changedLines(lines, before = lines) {
  const gone = before.filter((text) => !lines.includes(text));
  return [
    ...lines.map((text) => lineOf(text, before.includes(text) ? "same" : "new")),
    ...gone.map((text) => lineOf(text, "gone")),
  ];
}

/**
 * @param {string} text
 * @param {"same" | "new" | "gone"} fate
 */
const lineOf = (text, fate) => ({ text, fate });
