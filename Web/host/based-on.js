// @ts-check

import { element } from "../shared/page.js";

/** @typedef {import("./host-api.js").BoardEntry} BoardEntry */
/** @typedef {import("./words.js").Say} Say */

/** What is brought from earlier boards; the first is chosen already. */
const uses = /** @type {const} */ (["continuation", "background", "themes"]);

/**
 * Which earlier boards of the town a new one builds on, and what it brings from them.
 * @param {BoardEntry[]} boards  newest first
 * @param {string} language
 * @param {Say} say
 */
export function basedOn(boards, language, say) {
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const programmes = [...new Set(boards.flatMap(({ programme }) => programme ?? []))];
  return element(
    "details",
    { class: "based-on", hidden: boards.length === 0 },
    element("summary", {}, say("based.title")),
    element("p", { class: "soft small" }, say("based.help")),
    element(
      "fieldset",
      {},
      element("legend", { class: "label" }, say("based.boards")),
      ...boards.map(({ board, title, createdAt }) =>
        line("checkbox", "basedOn", board, `${title} · ${days.format(createdAt)}`)
      ),
    ),
    element(
      "fieldset",
      {},
      element("legend", { class: "label" }, say("based.brings")),
      ...uses.map((use, i) => line("radio", "brings", use, say(`based.${use}`), i === 0)),
    ),
    element("label", { class: "label", for: "programme" }, say("based.programme")),
    element("p", { class: "soft small", id: "programme-help" }, say("based.programmeHelp")),
    element("input", {
      class: "field",
      id: "programme",
      name: "programme",
      maxlength: 80,
      autocomplete: "off",
      list: "programmes",
      "aria-describedby": "programme-help",
    }),
    element(
      "datalist",
      { id: "programmes" },
      ...programmes.map((value) => element("option", { value })),
    ),
  );
}

/**
 * @param {"checkbox" | "radio"} type
 * @param {string} name
 * @param {string} value
 * @param {string} words
 * @param {boolean} [checked]
 */
function line(type, name, value, words, checked) {
  return element(
    "label",
    { class: "based-line" },
    element("input", { type, name, value, checked }),
    element("span", { dir: "auto" }, words),
  );
}

/**
 * What of it stands in a filled-in form; nothing where it builds on no board.
 * @param {FormData} data
 */
export function basisIn(data) {
  const boards = data.getAll("basedOn").map(String);
  const programme = String(data.get("programme") ?? "").trim();
  if (boards.length === 0) return {};
  const brings = String(data.get("brings"));
  return { basedOn: boards, brings, ...(programme && { programme }) };
}
