// @ts-check

/** So many notes one command may name; the server's own limit is `Limits.notesPerCommand`. */
export const mostAtOnce = 100;

/**
 * Whether a command names more notes than the server reads.
 * @param {import("../shared/messages.js").Command} command
 */
export function namesTooMany({ notes }) {
  return Array.isArray(notes) && notes.length > mostAtOnce;
}
