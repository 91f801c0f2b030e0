// @ts-check

import { icon } from "../shared/icons.js";
import { element, groupBadge, inLanguage } from "../shared/page.js";
import { currentPhase } from "./reading.js";
import { tellTexts } from "./texts.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./reading.js").Screen} Screen */
/** @typedef {import("./language.js").Speech} Speech */
/**
 * What the parts of the page are drawn from; `texts`: the language in which the board's texts are read.
 * @typedef {{store: BoardStore, texts: string} & Speech} View
 */

/** Why a phone may not come in, by close code; another code means that its link is of no use. */
const reasons = /** @type {const} */ ({
  4500: "unknownBoard",
  4502: "wrongVersion",
  4503: "damagedBoard",
});

/**
 * A part of the page that stands in its markup.
 * @param {string} id
 */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Writes into a part of the page, which is hidden while it has nothing to say.
 * @param {string} id
 * @param {string} text
 */
export function write(id, text) {
  part(id).hidden = !text;
  if (part(id).textContent !== text) part(id).textContent = text;
}

/**
 * Shows one screen; when it takes the place of another, reading starts at its heading.
 * @param {Screen} screen
 * @param {Screen | undefined} before
 */
export function showScreen(screen, before) {
  if (screen === before) return;
  part("top").hidden = screen !== "board" && screen !== "vote";
  // Who waits for contact after the rules goes on reading; who only came starts at the top.
  const isReading = before &&
    (before !== "connecting" || part(before).contains(document.activeElement));
  for (const section of part("page").children) {
    /** @type {HTMLElement} */ (section).hidden = section.id !== screen;
  }
  part("page").scrollTo({ top: 0 });
  if (isReading) part(screen).querySelector("h1")?.focus();
}

/**
 * Keeps the composer above the keyboard where the page is not made smaller by it, as on iOS.
 * While the page is pinched larger it stays as it is.
 */
export function stayAboveKeyboard() {
  visualViewport?.addEventListener("resize", () => {
    const { height = 0, scale } = visualViewport ?? {};
    document.body.style.height = scale === 1 ? `${height}px` : "";
    if (scale === 1) scrollTo(0, 0);
  });
}

/**
 * The strip at the top: the own group, or the exercise of the whole room; and what the whole page is told of its board.
 * @param {View} view
 * @param {GroupRecord | undefined} group
 */
export function drawTop(view, group) {
  const { store, say, texts } = view;
  document.body.dataset.profile = store.get("board")?.profile ?? "";
  tellTexts(view);
  write("title", group ? "" : inLanguage(currentPhase(store)?.exercise.title, texts));
  part("place").hidden = !group;
  if (!group) return;
  const name = inLanguage(group.title, texts);
  const label = say("group.switch", { group: name });
  if (part("place").getAttribute("aria-label") === label) return;
  part("place").setAttribute("aria-label", label);
  part("place").replaceChildren(
    groupBadge(group.letter),
    element("span", { class: "place-title", lang: texts, dir: "auto" }, name),
    icon("chevronDown"),
  );
}

/**
 * @param {Speech["say"]} say
 * @param {string | undefined} time
 * @param {boolean} isOut
 */
export function drawClock(say, time, isOut) {
  part("clock").hidden = time === undefined;
  // It is said when it comes into a place that is there already.
  const words = isOut ? say("timer.up") : "";
  if (part("time-up").textContent !== words) part("time-up").textContent = words;
  write("time", time ?? "");
}

/**
 * Why this phone may not come in, and what to do.
 * @param {View} view
 * @param {number | undefined} closeCode
 */
export function drawStopped({ say }, closeCode) {
  const why = reasons[/** @type {keyof typeof reasons} */ (closeCode)] ?? "wrongSecret";
  const isOld = why === "wrongVersion";
  const ask = why === "damagedBoard" ? "stopped.tell" : "stopped.ask";
  write("stopped-title", say(`stopped.${why}`));
  write("stopped-ask", isOld ? "" : say(ask));
  write("stopped-link", say(isOld ? "stopped.reload" : "stopped.code"));
  part("stopped-link").setAttribute("href", isOld ? location.pathname : "/");
}

/**
 * Gives a field the height of its text where the browser does not by itself.
 * @param {HTMLTextAreaElement} field
 */
export function grow(field) {
  if (CSS.supports("field-sizing: content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 4}px`;
}
