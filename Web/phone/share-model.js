// @ts-check

/**
 * What a phone shows while groups tell one another: pure, from records and what is on its way.
 *
 * @typedef {import("../shared/board-store.js").BoardStore} BoardStore
 * @typedef {import("../shared/command-queue.js").Entry} Entry
 * @typedef {import("../shared/records.js").NoteRecord} NoteRecord
 * @typedef {import("../shared/share-records.js").OfferRecord} OfferRecord
 * @typedef {OfferRecord & {isOnItsWay?: boolean}} Offer
 */

/**
 * The offers there are, with those that this phone is making and without those it takes back.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @param {string | undefined} group  one's own
 * @returns {Offer[]}
 */
export function offersNow(store, entries, group) {
  const asked = entries.filter(({ state }) => state !== "refused").map(({ command }) => command);
  const known = store.all("offer");
  const ids = new Set(known.map(({ id }) => id));
  const gone = new Set(
    asked.flatMap(({ type, offer }) => type === "withdrawOffer" ? [String(offer)] : []),
  );
  /** @type {Offer[]} */
  const coming = asked.flatMap(({ type, offer, note, text }) =>
    type === "offerHelp" && group && !ids.has(String(offer))
      ? [{
        type: "offer",
        id: String(offer),
        note: String(note),
        group,
        text: text ? String(text) : undefined,
        isOnItsWay: true,
      }]
      : []
  );
  return [...known, ...coming].filter(({ id }) => !gone.has(id));
}

/**
 * The obstacles of a group that everybody may see, what matters most first.
 * @param {BoardStore} store
 * @param {string} group
 * @returns {NoteRecord[]}
 */
export function obstaclesOf(store, group) {
  const found = store.all("note").filter((note) => note.group === group).flatMap((note) => {
    const place = note.placements.find(({ column }) =>
      store.get("column", column)?.meaning === "obstacle"
    );
    return place && note.state === "approved" ? [{ note, rank: place.rank }] : [];
  });
  const order = (/** @type {{note: NoteRecord}} */ { note }) => note.isStarred ? 0 : 1;
  return found.sort((a, b) => order(a) - order(b) || a.rank - b.rank).map(({ note }) => note);
}
