// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { disclosure, iconButton, mark, wordButton, write } from "./controls.js";
import { ScreenPreview } from "./screen-preview.js";

/** @typedef {import("../shared/records.js").SpotlightRecord} SpotlightRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

const contents = /** @type {const} */ (["join", "columns", "instruction"]);

/**
 * What the projector shows now, and what it could show instead.
 * @param {Desk} desk
 * @returns {Part}
 */
export function screenPart(desk) {
  const { say, meeting } = desk;
  const preview = new ScreenPreview(desk);
  const people = wordButton("people", "", () => desk.show("meeting"), {
    class: "button button-quiet people-button",
  });
  const chips = contents.map((content) => ({
    content,
    button: element(
      "button",
      { type: "button", class: "chip", onclick: () => choose(content) },
      say(`screen.${content}`),
    ),
  }));
  const page = element("span", { class: "count-plain", role: "img" });
  const previous = iconButton("chevronLeft", say("screen.previousPage"), () => turn(-1));
  const pages = element(
    "div",
    { class: "screen-pages" },
    previous,
    page,
    iconButton("chevronRight", say("screen.nextPage"), () => turn(1)),
  );
  const choice = element(
    "div",
    { class: "screen-choice", role: "group", "aria-label": say("screen.choose") },
    element("div", { class: "screen-contents" }, ...chips.map(({ button }) => button)),
    pages,
  );
  const none = element("p", { class: "soft screen-none" }, say("screen.none"));
  const root = element(
    "section",
    { class: "part screen", "data-in": "now", "aria-labelledby": "screen-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "screen-title", tabindex: "-1" }, icon("screen"), say("screen.title")),
      disclosure(say("screen.choose"), choice),
      people,
    ),
    preview.root,
    none,
    choice,
  );
  return { root, draw };

  function draw() {
    const { presence } = meeting.store;
    const spotlight = spotlit();
    preview.draw(spotlight);
    const count = people.querySelector("span");
    if (count) write(count, say("people.in", { count: presence.participants }));
    none.hidden = presence.screens > 0;
    for (const { content, button } of chips) {
      button.setAttribute("aria-pressed", String(content === spotlight.content));
    }
    pages.hidden = spotlight.content === "join";
    previous.toggleAttribute("disabled", spotlight.page === 0);
    write(page, String(spotlight.page + 1));
    mark(page, "aria-label", say("screen.page", { page: spotlight.page + 1 }));
  }

  /** @returns {SpotlightRecord} */
  function spotlit() {
    return meeting.store.get("spotlight") ??
      { type: "spotlight", content: "join", page: 0, isBlank: false };
  }

  /** @param {SpotlightRecord["content"]} content */
  function choose(content) {
    meeting.ask({ type: "showOnScreen", content });
    desk.tell(say("screen.shown", { content: say(`screen.${content}`) }));
  }

  /** @param {-1 | 1} step */
  function turn(step) {
    const next = spotlit().page + step;
    if (next >= 0) meeting.ask({ type: "turnPage", page: next });
  }
}
