// @ts-check

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {"saved" | "saving" | "waiting" | "unknown" | "refused" | "review" | "notShown"} Fate */

/**
 * A note on the phone. `fate` is what the author is told and absent on the notes of others;
 * `refused` is the entry whose text the server did not take.
 * @typedef {object} Card
 * @property {string} id
 * @property {string} text
 * @property {string} column
 * @property {Fate} [fate]
 * @property {Entry} [refused]
 */

/**
 * What this phone wrote: as the server tells it, with all that is not settled laid on top.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @param {boolean} isOnline
 * @returns {Card[]}
 */
export function ownNotes(store, entries, isOnline) {
  /** @type {Map<string, Card>} */
  const cards = new Map();
  for (const { id, text, column, state } of store.all("ownNote")) {
    cards.set(id, { id, text, column, fate: state === "shown" ? "saved" : state });
  }
  for (const entry of entries) lay(entry, cards, isOnline);
  return [...cards.values()];
}

/**
 * @param {Entry} entry
 * @param {Map<string, Card>} cards
 * @param {boolean} isOnline
 */
function lay(entry, cards, isOnline) {
  const { type, note, column, text } = /** @type {Record<string, string>} */ (entry.command);
  const before = cards.get(note);
  const isRefused = entry.state === "refused";
  if (type === "withdrawNote" && !isRefused) cards.delete(note);
  const isNews = type === "postNote" ? !before : type === "editNote" && before;
  if (!isNews) return;
  const isOnItsWay = isOnline && (entry.state === "waiting" || entry.state === "unknown");
  cards.set(note, {
    id: note,
    text,
    column: column ?? before?.column,
    fate: isOnItsWay ? "saving" : entry.state,
    refused: isRefused ? entry : undefined,
  });
}

/**
 * The notes of others in a column, in its order.
 * @param {BoardStore} store
 * @param {string} column
 * @param {Card[]} own  which stand elsewhere
 * @returns {Card[]}
 */
export function notesOfOthers(store, column, own) {
  const ids = new Set(own.map(({ id }) => id));
  return store.all("note")
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ id, text, placements }) => {
      const placement = placements.find((place) => place.column === column);
      return placement ? [{ id, text, column, rank: placement.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
