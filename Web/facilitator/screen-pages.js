// @ts-check
import { element } from "../shared/page.js";
import { iconButton, mark, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Which page of it the projector shows, and the ways to the one before and the next.
 * @param {Desk} desk
 */
export function screenPages(desk) {
  const { say, meeting } = desk;
  const page = element("span", { class: "count-plain", role: "img" });
  const previous = iconButton("chevronLeft", say("screen.previousPage"), () => turn(-1));
  const next = iconButton("chevronRight", say("screen.nextPage"), () => turn(1));
  const root = element("div", { class: "screen-pages" }, previous, page, next);
  return { root, draw };

  /** @param {import("../shared/records.js").SpotlightRecord} spotlight */
  function draw(spotlight) {
    root.hidden = spotlight.content === "join";
    previous.toggleAttribute("disabled", spotlight.page === 0);
    write(page, String(spotlight.page + 1));
    mark(page, "aria-label", say("screen.page", { page: spotlight.page + 1 }));
  }

  /** @param {-1 | 1} step */
  function turn(step) {
    const next = (meeting.store.get("spotlight")?.page ?? 0) + step;
    if (next >= 0) meeting.ask({ type: "turnPage", page: next });
  }
}
