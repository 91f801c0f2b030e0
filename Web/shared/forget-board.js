// @ts-check

/** @typedef {import("./device-memory.js").DeviceMemory} DeviceMemory */

/** What a person has written that the board does not have. */
const texts = ["draft", "scratch", "card"];
/** What lets a page in and ask. */
const access = ["outbox", "coreOutbox", "seat", "core", "rules"];

/**
 * Removes what was begun and is of no use: the meeting is over, and others may use this device.
 * @param {DeviceMemory} memory
 * @param {string} board
 */
export function forgetTexts(memory, board) {
  forget(memory, board, texts);
}

/**
 * Removes what a person wrote to themselves.
 * @param {DeviceMemory} memory
 * @param {string} board
 */
export function forgetLines(memory, board) {
  forget(memory, board, ["scratch"]);
}

/**
 * Removes what the server did not take, once it has been read.
 * @param {DeviceMemory} memory
 * @param {string} board
 */
export function forgetRefused(memory, board) {
  for (const key of memory.keys(`tavla.outbox.${board}.`)) {
    if (JSON.parse(memory.get(key) ?? "{}").reason) memory.delete(key);
  }
}

/**
 * Removes what was begun as cards of the core group, which others do not see.
 * @param {DeviceMemory} memory
 * @param {string} board
 */
export function forgetCards(memory, board) {
  forget(memory, board, ["card"]);
}

/**
 * Removes all that this device keeps of a board that is no more.
 * @param {DeviceMemory} memory
 * @param {string} board
 */
export function forgetBoard(memory, board) {
  forget(memory, board, [...texts, ...access]);
}

/** @param {DeviceMemory} memory @param {string} board @param {string[]} kinds */
function forget(memory, board, kinds) {
  for (const kind of kinds) {
    for (const key of memory.keys(`tavla.${kind}.${board}`)) memory.delete(key);
  }
}
