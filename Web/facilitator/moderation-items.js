// @ts-check

/** @typedef {import("./menu.js").MenuItem} MenuItem */

const moderation = /** @type {const} */ ([
  { state: "approved", word: "note.approve", picture: "check" },
  { state: "held", word: "note.hold", picture: "hold" },
  { state: "returned", word: "note.askForRewrite", picture: "edit" },
  { state: "hidden", word: "note.hide", picture: "hide" },
]);

/**
 * What others see of a note: the part of its menu that says so.
 * @param {import("./desk.js").Desk} desk
 * @param {import("./note-acts.js").NoteActs} acts
 * @param {import("./note-card.js").NoteCard} card
 * @returns {MenuItem[]}
 */
export function moderationItems({ say }, acts, { note }) {
  if (!note) return [];
  /** @type {MenuItem} */
  const blur = {
    word: say(note.isBlurred ? "note.unblur" : "note.blur"),
    picture: note.isBlurred ? "reveal" : "veil",
    act: () => acts.toggleBlur(note.id),
  };
  const states = moderation
    .filter(({ state }) => state !== note.state)
    .map(({ state, word, picture }) => ({
      word: say(word),
      picture,
      act: () => acts.moderate(note.id, state),
    }));
  return [...states, blur];
}
