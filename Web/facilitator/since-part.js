// @ts-check
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { statusWord } from "../shared/plan-words.js";
import { dueWords, statusIcons } from "../shared/plan.js";
import { showButton } from "./show-button.js";

/** @typedef {import("../shared/earlier-records.js").EarlierAction} EarlierAction */
/** @typedef {import("../shared/earlier-records.js").EarlierRecord} EarlierRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * What the boards that this one builds on bring, to be read and shown.
 * @param {Desk} desk
 * @returns {Part}
 */
export function sincePart(desk) {
  const { say, meeting } = desk;
  const show = showButton(desk, say("since.show"), () => "since");
  const boards = element("div", { class: "since-boards" });
  const root = element(
    "section",
    { class: "topic since", "aria-labelledby": "since-title", hidden: true },
    element("h3", { id: "since-title" }, say("since.title")),
    show.root,
    boards,
  );
  return { root, draw };

  function draw() {
    const earlier = meeting.store.all("earlier").sort((a, b) => a.number - b.number);
    root.hidden = earlier.length === 0;
    if (!root.checkVisibility()) return;
    show.draw(true);
    patchList(boards, earlier, {
      key: (board) => JSON.stringify(board),
      create: board,
      update: () => {},
    });
  }

  /** @param {EarlierRecord} record */
  function board({ title, actions, obstacles, themes }) {
    return element(
      "details",
      { class: "since-board", open: true },
      element("summary", { dir: "auto" }, title),
      ...list(say("since.decided"), actions.map(decided)),
      ...list(say("since.obstacles"), obstacles.map((text) => [text])),
      ...list(say("since.themes"), themes.map((text) => [text])),
    );
  }

  /** @param {EarlierAction} action */
  function decided({ what, responsible, due, status }) {
    const more = [responsible, due && dueWords(due, desk.language)].filter(Boolean).join(" · ");
    return [
      what.join(" · "),
      element(
        "span",
        { class: "since-status" },
        icon(statusIcons[status]),
        statusWord(status, desk.language),
      ),
      more && element("span", { class: "soft" }, more),
    ];
  }
}

/**
 * @param {string} heading
 * @param {(Node | string | undefined)[][]} rows
 */
function list(heading, rows) {
  if (rows.length === 0) return [];
  const items = rows.map((row) =>
    element("li", { dir: "auto" }, ...row.map((part) => part || undefined))
  );
  return [element("p", { class: "since-heading" }, heading), element("ul", {}, ...items)];
}
