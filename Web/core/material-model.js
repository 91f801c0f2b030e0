// @ts-check

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */

/**
 * A card as this page shows it: as the server tells it, with all that is not settled laid on top.
 * `refused` is the entry whose text the server did not take.
 * @typedef {CardRecord & {fate: "saved" | "saving" | "waiting", refused?: Entry}} Card
 */

/**
 * The exercises in which the core group has something of its own to show, each with the columns its
 * cards may answer: where it listens, the questions of the room.
 * @param {PhaseRecord[]} phases
 * @returns {{exercise: PhaseRecord["exercise"], columns: string[], isCurrent: boolean}[]}
 */
export function exercisesOf(phases) {
  const ordered = [...phases].sort((a, b) => a.number - b.number);
  const ids = [...new Set(ordered.map(({ exercise }) => exercise.id))];
  return ids.flatMap((id) => {
    const own = ordered.filter(({ exercise }) => exercise.id === id);
    const { exercise } = own[0];
    const shows = own.some(({ kind }) => kind === "present" || kind === "compare");
    if (exercise.coreGroup !== "listens" && exercise.coreGroup !== "presents" && !shows) return [];
    const asked = exercise.coreGroup === "listens" ? own : own.filter((p) => p.kind === "compare");
    const columns = [...new Set(asked.flatMap((phase) => phase.columns))];
    return [{ exercise, columns, isCurrent: own.some(({ isCurrent }) => isCurrent) }];
  });
}

/**
 * @param {CardRecord[]} records
 * @param {Entry[]} entries  oldest first
 * @returns {Card[]} in order within each exercise
 */
export function cardsOf(records, entries) {
  /** @type {Card[]} */
  const cards = records.map((record) => ({ ...record, fate: /** @type {const} */ ("saved") }))
    .sort((a, b) => a.number - b.number);
  for (const entry of entries) lay(entry, cards);
  return cards;
}

/**
 * @param {Entry} entry
 * @param {Card[]} cards
 */
function lay(entry, cards) {
  const { type, ...fields } = /** @type {any} */ (entry.command);
  const place = cards.findIndex(({ id }) => id === fields.card);
  if (type === "putCard") return layText(entry, fields, cards, place);
  if (entry.state === "refused" || place < 0) return;
  if (type === "removeCard") cards.splice(place, 1);
  if (type === "setCardState") cards[place] = { ...cards[place], state: fields.state };
  if (type === "moveCard") {
    const [moved] = cards.splice(place, 1);
    const before = cards.findIndex(({ id }) => id === fields.before);
    cards.splice(before < 0 ? cards.length : before, 0, moved);
  }
}

/**
 * @param {Entry} entry
 * @param {any} fields
 * @param {Card[]} cards
 * @param {number} place
 */
function layText(entry, fields, cards, place) {
  const { card, exercise, column, heading, bullets, revision } = fields;
  const before = cards[place];
  if (entry.state === "refused") {
    if (before) cards[place] = { ...before, refused: entry };
    else cards.push({ ...emptyCard(fields), refused: entry });
    return;
  }
  // Once the server tells of it, with another revision, it tells all there is.
  if (before && before.revision !== revision) return;
  const isOnItsWay = entry.state === "saving" || entry.state === "saved";
  const laid = {
    ...(before ?? emptyCard(fields)),
    id: card,
    exercise,
    column,
    heading,
    bullets,
    fate: isOnItsWay ? /** @type {const} */ ("saving") : /** @type {const} */ ("waiting"),
  };
  if (before) cards[place] = laid;
  else cards.push(laid);
}

/**
 * @param {any} fields
 * @returns {Card}
 */
function emptyCard({ card, exercise, column, heading, bullets }) {
  return {
    type: "card",
    id: card,
    exercise,
    column,
    number: Infinity,
    heading,
    bullets,
    state: "secret",
    fate: "waiting",
  };
}
