// @ts-check

const place = "tavla.host";

/**
 * The host key from the link (`/host#key`), which leaves the address bar at once, or the one this
 * tab was opened with. It stays in the tab only.
 * @returns {string} empty when there is none
 */
export function takeHostKey() {
  const fresh = decodeURIComponent(location.hash.slice(1));
  if (location.hash) history.replaceState(null, "", location.pathname);
  try {
    if (fresh) sessionStorage.setItem(place, fresh);
    return fresh || (sessionStorage.getItem(place) ?? "");
  } catch {
    // Storage is forbidden: the key lives as long as the page.
    return fresh;
  }
}
