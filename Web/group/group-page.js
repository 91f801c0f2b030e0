// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge, inLanguage } from "../shared/page.js";
import { statusWord } from "../shared/plan-words.js";
import { dueWords } from "../shared/plan.js";

/** @typedef {import("../shared/records.js").LocalizedText} LocalizedText */
/** @typedef {import("./main.js").Say} Say */

/**
 * @typedef {object} GroupPage what the server tells a group after the meeting
 * @property {string} board
 * @property {LocalizedText} title
 * @property {string} letter
 * @property {number} closesAt
 * @property {{id: string, title: LocalizedText, meaning?: import("../shared/records.js").Meaning}[]} columns
 * @property {Note[]} notes in order
 * @property {Action[]} actions
 *
 * @typedef {object} Note
 * @property {string} id
 * @property {string} text
 * @property {string[]} columns
 * @property {boolean} isStarred
 * @property {{type: import("../shared/marks.js").LinkType, note: string}[]} links
 * @property {{kind: "help" | "comment", group?: LocalizedText, text?: string}[]} offers
 *
 * @typedef {object} Action
 * @property {string[]} what
 * @property {string} responsible
 * @property {string} due
 * @property {import("../shared/plan-records.js").ActionStatus} status
 */

/**
 * The group's notes under their columns, with what they hang together with, and the actions built on them.
 * @param {GroupPage} page
 * @param {Say} say
 * @param {string} language
 */
export function drawPage(page, say, language) {
  const until = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" })
    .format(page.closesAt);
  const texts = new Map(page.notes.map(({ id, text }) => [id, text]));
  // Each note stands once: where it was written.
  const columns = page.columns.map((column) => ({
    column,
    notes: page.notes.filter(({ columns: [home] }) => home === column.id),
  })).filter(({ notes }) => notes.length > 0);
  return [
    element(
      "h1",
      { tabindex: "-1" },
      groupBadge(page.letter),
      " ",
      inLanguage(page.title, language),
    ),
    element("p", { dir: "auto" }, page.board),
    element("p", { class: "soft" }, say("page.until", { time: until })),
    element("button", {
      type: "button",
      class: "button group-print",
      onclick: () => print(),
    }, say("page.print")),
    element("h2", {}, say("page.notes")),
    ...(columns.length === 0 ? [element("p", {}, say("page.none"))] : []),
    ...columns.map(({ column, notes }) =>
      element(
        "section",
        { "data-meaning": column.meaning },
        element(
          "h3",
          { class: "meaning-word" },
          column.meaning && icon(meaningIcons[column.meaning]),
          inLanguage(column.title, language),
        ),
        element("ul", {}, ...notes.map((note) => drawNote(note, texts, say, language))),
      )
    ),
    ...(page.actions.length > 0 ? [element("h2", {}, say("page.actions"))] : []),
    ...(page.actions.length > 0
      ? [element("ul", {}, ...page.actions.map((action) => drawAction(action, language)))]
      : []),
  ];
}

/**
 * @param {Note} note
 * @param {Map<string, string>} texts
 * @param {Say} say
 * @param {string} language
 */
function drawNote({ text, isStarred, links, offers }, texts, say, language) {
  const lines = links.flatMap(({ type, note }) => {
    const other = texts.get(note);
    return other === undefined ? [] : [`${say(`link.${type}`)}: ${other}`];
  });
  return element(
    "li",
    { class: "card" },
    element("p", { dir: "auto" }, text),
    isStarred && element("p", { class: "starred" }, `★ ${say("note.starred")}`),
    ...lines.map((line) => element("p", { class: "soft", dir: "auto" }, line)),
    ...offers.map(({ kind, group, text }) =>
      element(
        "p",
        {},
        say(kind === "help" ? "offer.help" : "offer.comment", {
          group: inLanguage(group, language),
        }),
        text && ": ",
        text && element("span", { dir: "auto" }, text),
      )
    ),
  );
}

/**
 * @param {Action} action
 * @param {string} language
 */
function drawAction({ what, responsible, due, status }, language) {
  const word = statusWord(status, language);
  const more = [responsible, dueWords(due, language), word].filter(Boolean);
  return element(
    "li",
    { class: "card" },
    element("p", { dir: "auto" }, what.join("\n")),
    element("p", { class: "soft", dir: "auto" }, more.join(" · ")),
  );
}
