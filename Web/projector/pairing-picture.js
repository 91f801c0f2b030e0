// @ts-check

import { spelled } from "../shared/code.js";
import { element } from "../shared/page.js";

/** A screen that waits to be shown a board: its code, and what to do with it. */
export class PairingPicture {
  element = element("div", { class: "pairing" });

  /**
   * @param {string} code  empty until the server has given one
   * @param {import("./reading.js").Say} say
   * @param {string} [problem]
   */
  draw(code, say, problem) {
    this.element.replaceChildren(
      element("h1", {}, say("pairing.title")),
      element("p", { class: "pairing-code" }, code ? spelled(code) : "… …"),
      element("p", {}, code ? say("pairing.where") : problem ?? say("pairing.wait")),
      element("p", { class: "soft" }, say("pairing.then")),
    );
  }
}
