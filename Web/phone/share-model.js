// @ts-check

/**
 * What a phone shows while groups tell one another: pure, from records and what is on its way.
 *
 * @typedef {import("../shared/board-store.js").BoardStore} BoardStore
 * @typedef {import("../shared/command-queue.js").Entry} Entry
 * @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord
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
  const coming = asked.flatMap(({ type, offer, note, text }) => {
    const kind = kindMade(type);
    return kind && group && !ids.has(String(offer))
      ? [{
        type: "offer",
        id: String(offer),
        kind,
        note: String(note),
        group,
        text: text ? String(text) : undefined,
        isOnItsWay: true,
      }]
      : [];
  });
  return [...known, ...coming].filter(({ id }) => !gone.has(id));
}

/**
 * What a command offers, if anything.
 * @param {unknown} type
 * @returns {Offer["kind"] | undefined}
 */
export function kindMade(type) {
  return type === "offerHelp" ? "help" : type === "commentNote" ? "comment" : undefined;
}

/**
 * The comments that can be read here, as far as this one is concerned.
 * @param {Offer[]} offers
 * @returns {Offer[]}
 */
export function commentsAmong(offers) {
  return offers.filter(({ kind, text }) => kind === "comment" && text);
}

/**
 * What hangs at a table, by column of the phase, what matters most first.
 * @param {BoardStore} store
 * @param {string} table
 * @returns {{column: ColumnRecord, notes: NoteRecord[]}[]}
 */
export function hangingAt(store, table) {
  const phase = store.all("phase").find(({ isCurrent }) => isCurrent);
  return (phase?.columns ?? []).flatMap((id) => {
    const column = store.get("column", id);
    const notes = approvedIn(store, table, (other) => other === id);
    return column && notes.length ? [{ column, notes }] : [];
  });
}

/**
 * What a group has written that others can get past, as everybody may see it, what matters most first.
 * @param {BoardStore} store
 * @param {string} group
 */
export function obstaclesOf(store, group) {
  const overcomable = store.all("column").flatMap(({ links = [] }) =>
    links.filter(({ type }) => type === "overcomes").map(({ to }) => to)
  );
  return approvedIn(store, group, (column) => overcomable.includes(column));
}

/**
 * @param {BoardStore} store
 * @param {string} group
 * @param {(column: string) => boolean} isMeant
 * @returns {NoteRecord[]}
 */
function approvedIn(store, group, isMeant) {
  const found = store.all("note").flatMap((note) => {
    const place = note.placements.find(({ column }) => isMeant(column));
    return place && note.group === group && note.state === "approved"
      ? [{ note, rank: place.rank }]
      : [];
  });
  const order = (/** @type {{note: NoteRecord}} */ { note }) => note.isStarred ? 0 : 1;
  return found.sort((a, b) =>
    order(a) - order(b) || a.rank - b.rank || (a.note.id < b.note.id ? -1 : 1)
  ).map(({ note }) => note);
}
