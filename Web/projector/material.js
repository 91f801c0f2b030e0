// @ts-check

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./wall-columns.js").Card} Card */
/** @typedef {import("./wall-columns.js").WallColumn} WallColumn */
/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */

/** More points than this are divided, so that a card always finds room on a page. */
const pointsOnCard = 4;

/**
 * The core group's cards that are shown, in order.
 * @param {Reading} reading
 * @returns {CardRecord[]}
 */
export function materialOf({ store, phase }) {
  return store.all("card").filter(({ exercise }) => exercise === phase?.exercise.id)
    .sort((a, b) => a.number - b.number);
}

/**
 * What the room wrote on each question, and beside it what the core group says of the same; last
 * what the core group says of the whole. A question of which nobody says anything is left out.
 * @param {Reading} reading
 * @param {WallColumn[]} room
 * @returns {WallColumn[][]} side by side
 */
export function comparison(reading, room) {
  const cards = materialOf(reading);
  const { say } = reading;
  const questions = new Set(room.map(({ id }) => id));
  const pairs = room.flatMap((column) => {
    const notes = column.cards.filter(({ kind }) => kind !== "notice");
    const core = cards.filter((card) => card.column === column.id).flatMap(wallCards);
    if (notes.length + core.length === 0) return [];
    return [[
      { ...column, cards: notes.length ? notes : notice(column.id, say("compare.noNotes")) },
      coreColumn(`${column.id}/core`, core.length ? core : notice(column.id, say("compare.none"))),
    ]];
  });
  const whole = cards.filter(({ column }) => !questions.has(column ?? "")).flatMap(wallCards);
  return whole.length ? [...pairs, [coreColumn("core", whole)]] : pairs;

  /**
   * @param {string} id
   * @param {Card[]} shown
   * @returns {WallColumn}
   */
  function coreColumn(id, shown) {
    return { id, question: say("compare.core"), title: "", cards: shown };
  }
}

/**
 * @param {CardRecord} card
 * @returns {Card[]}
 */
function wallCards({ id, heading, bullets }) {
  const parts = Math.max(1, Math.ceil(bullets.length / pointsOnCard));
  return Array.from({ length: parts }, (_, i) => ({
    key: `card/${id}/${i}`,
    kind: "material",
    text: i === 0 ? heading : "",
    points: bullets.slice(i * pointsOnCard, (i + 1) * pointsOnCard),
  }));
}

/**
 * @param {string} id
 * @param {string} text
 * @returns {Card[]}
 */
function notice(id, text) {
  return [{ key: `${id}/${text}`, kind: "notice", text }];
}
