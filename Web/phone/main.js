// @ts-check

import { seat } from "./arrival.js";
import { memory, startSpeaking } from "./language.js";
import { Phone } from "./phone.js";

/** @param {import("./arrival.js").Seat} seat */
async function start(seat) {
  const speech = await startSpeaking((changed) => phone.speak(changed));
  const phone = new Phone(seat, memory, speech);
}

if (seat) start(seat);
else location.replace("/");
// Another code was scanned while the page was open.
addEventListener("hashchange", () => location.reload());
