// @ts-check

const symbols = "abcdefghijkmnpqrstuvwxyz23456789";

/**
 * Random symbols of 5 bits each: 15 name a command or a note, 52 are a participant's token.
 * `randomUUID` is missing where the page is not served over TLS.
 * @param {number} [count]
 * @returns {string}
 */
export function newId(count = 15) {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(bytes, (byte) => symbols[byte % symbols.length]).join("");
}
