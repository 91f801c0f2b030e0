// @ts-check

/** What both ends speak. */
export const subprotocol = "tavla.1";

/**
 * The address of a socket on the server the page came from.
 * @param {string} path
 * @returns {string}
 */
export function socketAddress(path) {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`;
}
