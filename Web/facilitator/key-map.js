// @ts-check
import { may } from "./standing.js";

/**
 * @typedef {"blank" | "approve" | "hold" | "hide" | "rewrite" | "blur" | "nextNote" | "next" | "undo" | "select" |
 *   "help"} KeyDeed
 *
 * Which keys are heard: none while somebody types, only those with Ctrl where single keys are turned off.
 * @typedef {"all" | "withCtrl" | "none"} Heard
 */

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
    select: "X",
    help: "?",
  }),
);

/** What each key asks of the board; who may ask that may press it. */
const commands = /** @type {Record<KeyDeed, string | undefined>} */ ({
  approve: "moderateNote",
  hold: "moderateNote",
  hide: "moderateNote",
  rewrite: "askForRewrite",
  blur: "blurNote",
  select: "moderateNotes",
  blank: "blankScreen",
  next: "enterPhase",
  undo: "undo",
  help: undefined,
});

/**
 * @param {KeyDeed} deed
 * @param {import("./standing.js").Standing} standing
 */
export function mayPress(deed, standing) {
  const command = commands[deed];
  return command === undefined || may(standing, command);
}

const deeds = new Map(
  Object.entries(keys).map(([deed, key]) => [key, /** @type {KeyDeed} */ (deed)]),
);

/**
 * What a key press asks for. Keys never take a browser's own shortcut; a held key does its deed once.
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat">} event
 * @param {Heard} heard
 * @returns {KeyDeed | undefined}
 */
export function deedOf(event, heard) {
  if (heard === "none" || event.repeat || event.altKey) return undefined;
  const key = event.key.toUpperCase();
  if (event.ctrlKey || event.metaKey) return key === "Z" && !event.shiftKey ? "undo" : undefined;
  return heard === "all" ? deeds.get(key) : undefined;
}
