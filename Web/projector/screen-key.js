// @ts-check

/**
 * What lets a screen see a board.
 * @typedef {{board: string, secret: string}} ScreenKey
 */

const place = "tavla.screen";

/**
 * The key of a link (`/screen#board.secret`), which leaves the address bar at once, or the key
 * that was kept.
 * @returns {ScreenKey | undefined}
 */
export function takeKey() {
  const [board, secret] = location.hash.slice(1).split(".");
  if (location.hash) history.replaceState(null, "", location.pathname);
  if (!board || !secret) return keptKey();
  keepKey({ board, secret });
  return { board, secret };
}

/** @param {ScreenKey} key */
export function keepKey(key) {
  for (const storage of storages()) storage.setItem(place, JSON.stringify(key));
}

/** The board is gone, or the secret wrong: the screen waits to be paired again. */
export function forgetKey() {
  for (const storage of storages()) storage.removeItem(place);
}

/** @returns {ScreenKey | undefined} this tab's own, or the last one of this browser */
function keptKey() {
  const kept = storages().map((storage) => storage.getItem(place)).find(Boolean);
  return kept ? JSON.parse(kept) : undefined;
}

/** @returns {Storage[]} none where the browser forbids it; the key then lives as long as the page */
function storages() {
  try {
    return [sessionStorage, localStorage];
  } catch {
    return [];
  }
}
