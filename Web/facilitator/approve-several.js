// @ts-check

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./menu.js").MenuPart} MenuPart */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */

/**
 * What can be approved at once: all that was read, those of one column, those of one group. A note that comes
 * while the menu is open is not among them.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {NoteRecord[]} read
 * @returns {MenuPart[]}
 */
export function approvals(desk, acts, read) {
  const { say, meeting } = desk;
  const columns = byName(read, (note) => desk.columnName(note.placements[0]?.column ?? ""));
  const groups = byName(read, ({ group }) => {
    const found = group && meeting.store.get("group", group);
    return found ? `${found.letter} · ${desk.text(found.title)}` : "";
  });
  const parts = [{ items: [item(say("review.allSeen"), read)] }];
  if (columns.size > 1) {
    parts.push({ items: [...columns].map(([name, notes]) => item(name, notes)) });
  }
  if (groups.size > 0) parts.push({ items: [...groups].map(([name, notes]) => item(name, notes)) });
  return parts;

  /**
   * @param {string} name
   * @param {NoteRecord[]} notes
   * @returns {MenuItem}
   */
  function item(name, notes) {
    const word = say("review.approveOf", { name, count: notes.length });
    return { word, picture: "check", act: () => acts.approveAll(notes) };
  }
}

/**
 * Notes under what they have in common, in the order in which it is met; those without are left out.
 * @param {NoteRecord[]} notes
 * @param {(note: NoteRecord) => string} nameOf
 */
function byName(notes, nameOf) {
  /** @type {Map<string, NoteRecord[]>} */
  const found = new Map();
  for (const note of notes) {
    const name = nameOf(note);
    if (name) found.set(name, [...found.get(name) ?? [], note]);
  }
  return found;
}
