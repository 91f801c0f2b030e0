// @ts-check
import { lastRound } from "../shared/last-round.js";
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { drawChips } from "./chips.js";
import { disclosure, iconButton, wordButton, write } from "./controls.js";
import { groupsToShow } from "./groups-at-work.js";
import { cardsIn, hasCoreGroup, picturesOf } from "./material-model.js";
import {
  hasOvercomable,
  isAboutOneGroup,
  offeredColumns,
  offeredContents,
} from "./screen-contents.js";
import { peopleIn, screenNotice } from "./screen-notice.js";
import { screenPages } from "./screen-pages.js";
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
  const often = element("div", { class: "screen-contents screen-often" });
  const seldom = element("div", { class: "screen-contents" });
  const more = iconButton("more", say("screen.more"), () => {
    isMoreOpen = !isMoreOpen;
    draw();
  }, { class: "chip chip-icon" });
  let isMoreOpen = false;
  const columns = element("div", { class: "screen-contents" });
  const groups = element("div", { class: "screen-contents screen-groups" });
  const pages = screenPages(desk);
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
    pages.root,
    seldom,
    columns,
    groups,
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
    const contents = offeredContents(inPhase, currentThemes(meeting), {
      vote: lastRound(meeting.store) !== undefined,
      group: offered().length > 0,
      actions: meeting.store.all("action").length > 0,
      withoutTool: hasOvercomable(meeting.columns, meeting.store.all("tally")),
      since: meeting.store.all("earlier").length > 0,
      matrix: meeting.store.all("matrix").some(({ rows }) => rows.length > 0),
      ...picturesOf(cardsIn(meeting.store.all("card"), meeting.phase), meeting.phase),
    }, { kind: meeting.phase?.kind, ...(!isMoreOpen && { shown: spotlight.content }) });
    for (const [row, rank] of /** @type {const} */ ([[often, "often"], [seldom, "seldom"]])) {
      drawChips(row, contents[rank], {
        word: (content) => say(`screen.${content}`),
        isOn: (content) => content === spotlight.content,
        act: (content) => rank === "often" ? choose(content) : chooseSeldom(content),
      });
    }
    seldom.hidden = !isMoreOpen;
    more.setAttribute("aria-expanded", String(isMoreOpen));
    const choices = offeredColumns(spotlight.content, inPhase).map(({ id }) => id);
    // Of themes all may be shown too.
    const all = choices.length > 0 && spotlight.content === "clusters" ? [""] : [];
    drawChips(columns, [...all, ...choices], {
      word: (column) => column ? desk.columnName(column) : say("screen.allColumns"),
      isOn: (column) => column === (spotlight.column ?? ""),
      act: (column) => choose(spotlit().content, column),
    });
    columns.hidden = columns.children.length === 0;
    drawChips(groups, isAboutOneGroup(spotlight.content) ? offered().map(({ id }) => id) : [], {
      word: (id) => desk.groupName(id),
      isOn: (id) => id === spotlight.group,
      act: (id) => choose(spotlit().content, undefined, id),
    });
    groups.hidden = groups.children.length === 0;
    pages.draw(spotlight);
  }

  /** @returns {SpotlightRecord} */
  function spotlit() {
    return meeting.store.get("spotlight") ??
      { type: "spotlight", content: "join", page: 0, isBlank: false };
  }

  /**
   * @param {ScreenContent} content
   * @param {string} [column]
   * @param {string} [group]
   */
  function choose(content, column, group) {
    const first = isAboutOneGroup(content) ? group ?? firstGroup() : undefined;
    const shown = column
      ? desk.columnName(column)
      : first
      ? desk.groupName(first)
      : say(`screen.${content}`);
    const about = { ...(column && { column }), ...(first && { group: first }) };
    desk.ask({ type: "showOnScreen", content, ...about }, say("screen.shown", { content: shown }));
  }

  /** What was behind the dots goes away again, and leaves room for the notes that wait. @param {ScreenContent} content */
  function chooseSeldom(content) {
    isMoreOpen = false;
    choose(content);
    draw();
    more.focus();
  }

  /** The groups whose notes could be shown. */
  function offered() {
    if ((meeting.phase?.analysis ?? []).length === 0) return [];
    const { store } = meeting;
    return groupsToShow(meeting.phase, store.all("group"), store.all("tally"));
  }

  /** The one that is shown already, else the first. */
  function firstGroup() {
    const ids = offered().map(({ id }) => id);
    const shown = spotlit().group;
    return shown && ids.includes(shown) ? shown : ids[0];
  }
}
