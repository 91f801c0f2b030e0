// @ts-check

import { icon } from "../shared/icons.js";
import { element, inLanguage } from "../shared/page.js";
import { leadAddress } from "./host-api.js";

/** @typedef {import("./host-api.js").BoardEntry} BoardEntry */
/** @typedef {import("./host-api.js").TemplateCard} TemplateCard */
/** @typedef {import("./words.js").Say} Say */

const signs = Object.freeze({
  open: /** @type {const} */ ("play"),
  locked: /** @type {const} */ ("lock"),
  closed: /** @type {const} */ ("check"),
  reading: /** @type {const} */ ("lock"),
});

/**
 * Boards to continue with, as the server orders them: newest first.
 * @param {BoardEntry[]} boards
 * @param {TemplateCard[]} templates
 * @param {string} language
 * @param {Say} say
 * @returns {HTMLElement}
 */
export function boardList(boards, templates, language, say) {
  const titles = new Map(templates.map(({ id, title }) => [id, inLanguage(title, language)]));
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const rows = boards.map((board) => {
    const facts = [
      ...(board.programme ? [board.programme] : []),
      titles.get(board.template) ?? board.template,
      days.format(board.createdAt),
      say("boards.notes", { count: board.notes }),
    ];
    return element("li", {}, row(board, facts.join(" · "), say));
  });
  return element(
    "section",
    { class: "boards" },
    element("h2", {}, say("boards.title")),
    rows.length
      ? element("ul", { class: "board-rows" }, ...rows)
      : element("p", { class: "soft" }, say("boards.none")),
  );
}

/**
 * @param {BoardEntry} board
 * @param {string} facts
 * @param {Say} say
 */
function row(board, facts, say) {
  return element(
    "a",
    { class: "board-row", href: leadAddress(board) },
    element("strong", { class: "board-title", dir: "auto" }, board.title),
    element("span", { class: "soft small" }, facts),
    element(
      "span",
      { class: "board-state small" },
      icon(signs[board.state]),
      say(`state.${board.state}`),
    ),
    icon("chevronRight"),
  );
}
