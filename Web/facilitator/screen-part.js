// @ts-check
import { lastRound } from "../shared/last-round.js";
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { disclosure, iconButton, mark, wordButton, write } from "./controls.js";
import { cardsIn, hasCoreGroup, picturesOf } from "./material-model.js";
import { offeredColumns, offeredContents } from "./screen-contents.js";
import { peopleIn, screenNotice } from "./screen-notice.js";
import { ScreenPreview } from "./screen-preview.js";
import { currentThemes } from "./theme-model.js";

/** @typedef {import("../shared/records.js").ScreenContent} ScreenContent */
/** @typedef {import("../shared/records.js").SpotlightRecord} SpotlightRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

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
  const often = element("div", { class: "screen-contents" });
  const seldom = element("div", { class: "screen-contents" });
  const more = iconButton("more", say("screen.more"), () => {
    isMoreOpen = !isMoreOpen;
    draw();
  }, { class: "chip chip-icon" });
  let isMoreOpen = false;
  const columns = element("div", { class: "screen-contents" });
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
    {
      class: "screen-choice",
      role: "group",
      "aria-label": say("screen.choose"),
      "data-for": "lead",
    },
    often,
    more,
    pages,
    seldom,
    columns,
  );
  // A moderator has no screen's rights, and so no picture of it.
  const inWords = element("p", {});
  const notice = screenNotice(desk);
  const root = element(
    "section",
    { class: "part screen", "data-in": "now", "aria-labelledby": "screen-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "screen-title", tabindex: "-1" }, icon("screen"), say("screen.title")),
      element("div", { "data-for": "lead" }, disclosure(say("screen.choose"), choice)),
      people,
    ),
    preview.root,
    inWords,
    notice.root,
    choice,
  );
  return { root, draw };

  function draw() {
    const spotlight = spotlit();
    const inPhase = meeting.currentColumns;
    const isPictured = meeting.store.invitation?.screen !== undefined;
    preview.root.hidden = !isPictured;
    inWords.hidden = isPictured;
    write(inWords, say("screen.shown", { content: say(`screen.${spotlight.content}`) }));
    preview.draw();
    const count = people.querySelector("span");
    if (count) write(count, peopleIn(desk, hasCoreGroup(meeting.phases)).join(" · "));
    notice.draw();
    const offered = offeredContents(inPhase, currentThemes(meeting), {
      vote: lastRound(meeting.store) !== undefined,
      ...picturesOf(cardsIn(meeting.store.all("card"), meeting.phase), meeting.phase),
    });
    for (const [row, contents] of /** @type {const} */ ([[often, "often"], [seldom, "seldom"]])) {
      drawChips(row, offered[contents], {
        word: (content) => say(`screen.${content}`),
        isOn: (content) => content === spotlight.content,
        act: (content) => choose(content),
      });
    }
    seldom.hidden = !isMoreOpen && !offered.seldom.includes(spotlight.content);
    more.setAttribute("aria-expanded", String(!seldom.hidden));
    drawChips(columns, offeredColumns(spotlight.content, inPhase).map(({ id }) => id), {
      word: (column) => desk.columnName(column),
      isOn: (column) => column === spotlight.column,
      act: (column) => choose(spotlit().content, column),
    });
    columns.hidden = columns.children.length === 0;
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

  /**
   * @param {ScreenContent} content
   * @param {string} [column]
   */
  function choose(content, column) {
    const shown = column ? desk.columnName(column) : say(`screen.${content}`);
    const command = { type: "showOnScreen", content, ...(column && { column }) };
    desk.ask(command, say("screen.shown", { content: shown }));
  }

  /** @param {-1 | 1} step */
  function turn(step) {
    const next = spotlit().page + step;
    if (next >= 0) meeting.ask({ type: "turnPage", page: next });
  }
}

/**
 * A row of chips, one of which is on.
 * @template {string} Value
 * @param {HTMLElement} row
 * @param {Value[]} values
 * @param {object} look
 * @param {(value: Value) => string} look.word
 * @param {(value: Value) => boolean} look.isOn
 * @param {(value: Value) => void} look.act
 */
function drawChips(row, values, { word, isOn, act }) {
  patchList(row, values, {
    key: (value) => value,
    create: (value) =>
      element("button", { type: "button", class: "chip", onclick: () => act(value) }),
    update: (chip, value) => {
      write(chip, word(value));
      chip.setAttribute("aria-pressed", String(isOn(value)));
    },
  });
}
