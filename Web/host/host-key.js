// @ts-check

import { DeviceMemory } from "../shared/device-memory.js";

const place = "tavla.host";
const memory = new DeviceMemory(() => sessionStorage);

/**
 * The host key from the link (`/host#key`), which leaves the address bar at once, or the one this
 * tab was opened with. It stays in the tab only.
 * @returns {string} empty when there is none
 */
export function takeHostKey() {
  const linked = location.hash.slice(1);
  if (location.hash) history.replaceState(null, "", location.pathname);
  if (linked) memory.set(place, linked);
  return memory.get(place) ?? "";
}
