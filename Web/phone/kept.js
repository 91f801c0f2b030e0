// @ts-check

/**
 * Something of a board that this device keeps between visits, until the board is forgotten.
 * @template Value
 * @typedef {{read: () => Value | undefined, write: (value: Value) => void}} Kept
 */

/**
 * @template Value
 * @param {import("../shared/device-memory.js").DeviceMemory} memory
 * @param {string} board
 * @param {string} name  with a colon, since it is no column's
 * @returns {Kept<Value>}
 */
export function kept(memory, board, name) {
  const key = `tavla.draft.${board}.${name}`;
  return {
    read() {
      const value = memory.get(key);
      return value === undefined ? undefined : JSON.parse(value);
    },
    write(value) {
      if (Array.isArray(value) && value.length === 0) memory.delete(key);
      else memory.set(key, JSON.stringify(value));
    },
  };
}
