// @ts-check

import { newId } from "../shared/ids.js";
import { memory, startSpeaking } from "./language.js";
import { Phone } from "./phone.js";

/** @typedef {import("./phone.js").Seat} Seat */

/**
 * Takes the seat that the address names, or the last one. The secret leaves the address bar at
 * once; the token is this phone's own and makes it the same person after a reload.
 * @returns {Seat | undefined}
 */
function takeSeat() {
  const [named, secret] = location.hash.slice(1).split(".");
  if (named && secret) {
    const { token = newId(52) } = JSON.parse(memory.get(`tavla.seat.${named}`) ?? "{}");
    memory.set(`tavla.seat.${named}`, JSON.stringify({ board: named, secret, token }));
    memory.set("tavla.board", named);
    history.replaceState({ board: named }, "", location.pathname);
  }
  const board = history.state?.board ?? memory.get("tavla.board");
  return JSON.parse(memory.get(`tavla.seat.${board}`) ?? "null") ?? undefined;
}

/** @param {Seat} seat */
async function start(seat) {
  const speech = await startSpeaking((changed) => phone.speak(changed));
  const phone = new Phone(seat, memory, speech);
}

const seat = takeSeat();
if (seat) start(seat);
else location.replace("/");
// Another code was scanned while the page was open.
addEventListener("hashchange", () => location.reload());
