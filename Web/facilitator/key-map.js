// @ts-check

/** @typedef {"blank" | "approve" | "hold" | "hide" | "rewrite" | "blur" | "nextNote" | "next" | "undo" | "help"} KeyDeed */

/** One key, one deed; the list of keys is made from this. */
export const keys = Object.freeze(
  /** @type {Record<KeyDeed, string>} */ ({
    approve: "A",
    hold: "V",
    hide: "D",
    rewrite: "O",
    blur: "S",
    nextNote: "J",
    blank: "B",
    next: "N",
    undo: "U",
    help: "?",
  }),
);

const deeds = new Map(
  Object.entries(keys).map(([deed, key]) => [key, /** @type {KeyDeed} */ (deed)]),
);

/**
 * What a key press asks for. Keys do nothing while somebody types, and never take a browser's own shortcut;
 * a held key does its deed once.
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat">} event
 * @param {boolean} isTyping
 * @returns {KeyDeed | undefined}
 */
export function deedOf(event, isTyping) {
  if (isTyping || event.repeat || event.altKey) return undefined;
  const key = event.key.toUpperCase();
  if (event.ctrlKey || event.metaKey) return key === "Z" && !event.shiftKey ? "undo" : undefined;
  return deeds.get(key);
}
