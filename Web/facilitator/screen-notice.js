// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What the facilitator must know of the screens in the room: that there is none, or that it is blank, and whose doing
 * that is.
 * @param {Desk} desk
 * @returns {import("./desk.js").Part}
 */
export function screenNotice({ say, meeting }) {
  const words = element("span", {});
  const picture = element("span", { class: "screen-notice-sign", hidden: true }, icon("screenOff"));
  const root = element("p", { class: "screen-notice", role: "status" }, picture, words);
  return { root, draw };

  function draw() {
    const { store } = meeting;
    const { isBlank, blankedBy } = store.get("spotlight") ?? {};
    const blank = isBlank && say(blankedBy === "screen" ? "screen.blankThere" : "screen.blank");
    picture.hidden = !blank;
    write(words, blank || (store.presence.screens > 0 ? "" : say("screen.none")));
  }
}

/**
 * How many are in; where a core group prepares, how many of its people are among them.
 * @param {Desk} desk
 * @param {boolean} hasCoreGroup
 */
export function peopleIn({ say, meeting: { store: { presence } } }, hasCoreGroup) {
  const inside = say("people.in", { count: presence.participants });
  return hasCoreGroup ? [inside, say("people.core", { count: presence.coreGroup })] : [inside];
}
