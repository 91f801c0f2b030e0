// @ts-check
import { DeviceMemory } from "../shared/device-memory.js";

const memory = new DeviceMemory();
const place = "tavla.keys";

/**
 * Whether single keys act on this device. Who speaks to the computer, or slips on the keys, turns them off
 * (WCAG 2.1.4).
 */
export const areKeysOn = () => memory.get(place) !== "off";

/** @param {boolean} areOn */
export function turnKeys(areOn) {
  memory.set(place, areOn ? "on" : "off");
}
