// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, inLanguage, patchList } from "../shared/page.js";
import { part, write } from "./frame.js";
import { currentPhase } from "./reading.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./frame.js").View} View */

/**
 * The question; between questions what is done; at the end that it is over.
 * @param {View} view
 * @param {ColumnRecord | undefined} column
 * @param {GroupRecord | undefined} group
 * @param {boolean} isLate  the room has gone on, and an answer is still being written
 */
export function drawQuestion(view, column, group, isLate) {
  const { store, say, language, texts } = view;
  const phase = currentPhase(store);
  const isClosed = store.get("board")?.state === "closed";
  const isInside = phase?.kind === "join";
  // Where nobody writes, what is done counts, not what was asked.
  if (phase?.kind !== "write" && !isLate) column = undefined;
  const question = isInside
    ? say("wait.title")
    : inLanguage(column?.question ?? phase?.title, texts);
  const help = isInside ? say("wait.text") : inLanguage(column?.help ?? phase?.instruction, texts);
  part("question").lang = part("help").lang = isInside || isClosed ? language : texts;
  write("question", isClosed ? say("closed.title") : question);
  write("help", isClosed ? say("closed.text") : help);
  write("aside", isLate ? say("write.late") : aside(view, column, group));
  const { meaning } = column ?? {};
  part("meaning").hidden = !meaning;
  part("meaning").dataset.meaning = meaning ?? "";
  part("meaning").replaceChildren(
    meaning ? icon(meaningIcons[meaning]) : "",
    inLanguage(column?.title, texts),
  );
}

/**
 * The one thing to know before writing here.
 * @param {View} view
 * @param {ColumnRecord | undefined} column
 * @param {GroupRecord | undefined} group
 */
function aside({ store, say }, column, group) {
  const state = store.get("board")?.state ?? "";
  if (state === "locked" || state === "reading") return say(`write.${state}`);
  if (column?.coreGroupListens) return say("core.listens");
  if (!column?.isOpen) return "";
  if (column.scope === "group" && group?.isSmall) return say("group.small");
  if (column.isHidden) return say("question.hidden");
  // A question of the template says in its own help what stays in the group.
  return column.isPrivate && !column.help ? say("question.private") : "";
}

/**
 * The questions one can turn to, when there are several.
 * @param {View} view
 * @param {ColumnRecord[]} columns
 * @param {string} chosen
 * @param {(column: string) => void} choose
 */
export function drawQuestions({ say, texts }, columns, chosen, choose) {
  part("questions").hidden = columns.length < 2;
  part("questions").setAttribute("aria-label", say("question.choose"));
  patchList(part("questions"), columns, {
    key: ({ id }) => id,
    create: ({ id }) =>
      element("button", { class: "chip", type: "button", dir: "auto", onclick: () => choose(id) }),
    update: (chip, column) => {
      const title = inLanguage(column.title ?? column.question, texts);
      chip.lang = texts;
      if (chip.textContent !== title) chip.textContent = title;
      chip.setAttribute("aria-pressed", String(column.id === chosen));
    },
  });
}

/**
 * What stands around the notes: whose they are, or an example where there are none.
 * @param {View} view
 * @param {ColumnRecord | undefined} column
 * @param {number} count
 */
export function drawAroundNotes({ texts }, column, count) {
  const example = column?.isOpen && count === 0 ? inLanguage(column.example, texts) : "";
  part("notes-heading").hidden = column !== undefined || count === 0;
  part("notes").hidden = count === 0;
  part("example").hidden = !example;
  write("example-text", example);
}

/**
 * What stands before a note: the stem it completes, or its question when it stands among others.
 * @param {View} view
 * @param {string} id
 * @param {ColumnRecord | undefined} shown
 */
export function leadOf({ store, texts }, id, shown) {
  const column = store.get("column", id);
  const stem = inLanguage(column?.stem, texts);
  if (stem || id === shown?.id) return stem;
  const title = inLanguage(column?.title ?? column?.question, texts);
  return title && `${title}:`;
}
