// @ts-check
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/records.js").ScreenContent} ScreenContent */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Shows one thing on the screen; away while it is there already.
 * @param {Desk} desk
 * @param {string} word
 * @param {() => ScreenContent} content
 */
export function showButton(desk, word, content) {
  const { say, meeting } = desk;
  const root = wordButton("screen", word, () => {
    const shown = content();
    const told = say("screen.shown", { content: say(`screen.${shown}`) });
    desk.ask({ type: "showOnScreen", content: shown }, told);
  }, { "data-for": "lead" });
  /** @param {boolean} isThere  there is something to show */
  const draw = (isThere) => {
    root.hidden = !isThere || meeting.store.get("spotlight")?.content === content();
  };
  return { root, draw };
}
