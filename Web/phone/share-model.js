// @ts-check

/**
 * What a phone shows while groups tell one another: pure, from records and what is on its way.
 *
 * @typedef {import("../shared/board-store.js").BoardStore} BoardStore
 * @typedef {import("../shared/command-queue.js").Entry} Entry
 * @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord
 * @typedef {import("../shared/records.js").NoteRecord} NoteRecord
 * @typedef {import("../shared/share-records.js").OfferRecord} OfferRecord
 * @typedef {OfferRecord & {isOwn?: boolean, isOnItsWay?: boolean}} Offer
 */

/**
 * The offers there are, with those that this phone is making and without those it takes back.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @param {string | undefined} group  one's own
 * @param {readonly import("./own-comments.js").OwnComment[]} [written]  comments of this phone
 * @returns {Offer[]}
 */
export function offersNow(store, entries, group, written = []) {
  const asked = entries.filter(({ state }) => state !== "refused").map(({ command }) => command);
  const mine = new Set(written.map(({ id }) => id));
  const known = store.all("offer").map((offer) => ({
    ...offer,
    isOwn: offer.kind === "help"
      ? group !== undefined && offer.group === group
      : mine.has(offer.id),
  }));
  const ids = new Set(known.map(({ id }) => id));
  const gone = new Set(
    asked.flatMap(({ type, offer }) => type === "withdrawOffer" ? [String(offer)] : []),
  );
  const made = asked.filter(({ offer }) => !ids.has(String(offer)));
  const onWay = new Set(
    entries.filter(({ head }) => head === undefined).map(({ command }) => String(command.offer)),
  );
  /** @type {Offer[]} */
  const helping = made.flatMap(({ type, offer, note, text }) =>
    type === "offerHelp" && group
      ? [{ ...coming("help", String(offer), String(note), text ? String(text) : undefined), group }]
      : []
  );
  const commenting = written.filter(({ id }) => !ids.has(id)).map(({ id, note, text }) =>
    onWay.has(id)
      ? coming("comment", id, note, text)
      : { ...coming("comment", id, note, text), isOnItsWay: false, state: "pending" }
  );
  return /** @type {Offer[]} */ ([...known, ...helping, ...commenting])
    .filter(({ id }) => !gone.has(id));
}

/**
 * @param {Offer["kind"]} kind
 * @param {string} id
 * @param {string} note
 * @param {string | undefined} text
 * @returns {Offer}
 */
function coming(kind, id, note, text) {
  return { type: "offer", id, kind, note, text, isOwn: true, isOnItsWay: true };
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
 * What hangs at a table, by column of the phase, each note once and what matters most first; of one's own, too, what
 * the others see.
 * @param {BoardStore} store
 * @param {string} table
 * @returns {{column: ColumnRecord, notes: NoteRecord[]}[]}
 */
export function hangingAt(store, table) {
  const phase = store.all("phase").find(({ isCurrent }) => isCurrent);
  const told = new Set();
  return (phase?.columns ?? []).flatMap((id) => {
    const column = store.get("column", id);
    if (!column || column.isHidden) return [];
    const notes = approvedIn(store, table, (other) => other === id)
      .filter((note) => !told.has(note.id) && (!column.isPrivate || note.isShared));
    for (const note of notes) told.add(note.id);
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

/**
 * In the place of one that is shown no longer.
 * @param {string} id
 * @param {string} text
 * @returns {NoteRecord}
 */
export function goneNote(id, text) {
  return { type: "note", id, text, revision: 0, state: "approved", placements: [] };
}
