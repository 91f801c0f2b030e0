// @ts-check

import { icon, meaningIcons } from "../shared/icons.js";
import { element, groupBadge, inLanguage, patchList } from "../shared/page.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {"connecting" | "stopped" | "rules" | "groups" | "board"} Screen */

/**
 * What the parts of the page are drawn from.
 * @typedef {object} View
 * @property {BoardStore} store
 * @property {(key: any, values?: Record<string, string | number>) => string} say
 * @property {string} language
 */

/** Below this a group is neither productive nor anonymous. */
const smallGroup = 3;

/** @param {string} id */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * What is done now, for this viewer.
 * @param {BoardStore} store
 */
export function currentPhase(store) {
  return store.all("phase").find(({ isCurrent }) => isCurrent);
}

/**
 * The group of the current division that this phone is in, or has asked to be in.
 * @param {BoardStore} store
 * @param {import("../shared/command-queue.js").Entry[]} entries
 * @returns {GroupRecord | undefined}
 */
export function currentGroup(store, entries) {
  const set = currentPhase(store)?.groupSet;
  const asked = entries.filter(({ command, state }) =>
    command.type === "chooseGroup" && state !== "refused"
  ).map(({ command }) => String(command.group)).reverse();
  const chosen = [...asked, ...store.get("membership")?.groups ?? []];
  return chosen.map((id) => store.get("group", id)).find((group) => group && group.set === set);
}

/**
 * The screen that is next for someone who has come this far.
 * @param {BoardStore} store
 * @param {object} person
 * @param {boolean} person.isStopped
 * @param {boolean} person.hasReadRules
 * @param {boolean} person.wantsGroup  asks to choose again
 * @param {GroupRecord | undefined} person.group
 * @returns {Screen}
 */
export function screenFor(store, { isStopped, hasReadRules, wantsGroup, group }) {
  const board = store.get("board");
  if (isStopped) return "stopped";
  if (!board) return "connecting";
  if (!hasReadRules) return "rules";
  const needsGroup = currentPhase(store)?.groupSet !== undefined && (wantsGroup || !group);
  return needsGroup && board.state !== "closed" ? "groups" : "board";
}

/**
 * @param {View} view
 * @param {GroupRecord | undefined} group
 */
export function drawTop({ store, say, language }, group) {
  const board = store.get("board");
  const exercise = currentPhase(store)?.exercise;
  const name = group ? inLanguage(group.title, language) : "";
  const title = exercise ? inLanguage(exercise.title, language) : board?.title ?? "";
  part("place").hidden = !group;
  part("title").hidden = Boolean(group);
  part("title").textContent = title;
  if (!group || part("place").dataset.look === name) return;
  part("place").dataset.look = name;
  part("place").setAttribute("aria-label", say("group.switch", { group: name }));
  part("place").replaceChildren(
    groupBadge(group.letter),
    element("span", { class: "place-title" }, name),
  );
}

/**
 * The groups of the current division, under the larger ones they belong to.
 * @param {View} view
 * @param {GroupRecord | undefined} own
 * @param {(group: string) => void} choose
 */
export function drawGroups({ store, say, language }, own, choose) {
  const set = currentPhase(store)?.groupSet;
  const groups = store.all("group").filter((group) => group.set === set && group.isOpen);
  groups.sort((a, b) => a.number - b.number);
  const sectors = [...new Set(groups.map(({ within }) => within ?? ""))];
  part("keep-group").hidden = !own;
  patchList(part("sectors"), sectors, {
    key: (sector) => sector,
    create: () => element("section", { class: "sector" }, element("h2"), element("ul")),
    update: (section, sector) => {
      const [heading, list] = section.children;
      heading.textContent = inLanguage(store.get("group", sector)?.title, language);
      patchList(list, groups.filter(({ within }) => (within ?? "") === sector), {
        key: ({ id }) => id,
        create: (group) => groupChoice(group, choose),
        update: (item, group) => {
          const [name, count] = item.querySelectorAll("span");
          name.textContent = inLanguage(group.title, language);
          count.textContent = inside(store.presence.groups[group.id] ?? 0, say);
          item.firstElementChild?.toggleAttribute("aria-current", group.id === own?.id);
        },
      });
    },
  });
}

/**
 * @param {GroupRecord} group
 * @param {(group: string) => void} choose
 */
function groupChoice({ id, letter }, choose) {
  const words = element("p", {}, element("span", { class: "group-name" }), element("span"));
  const button = element(
    "button",
    { class: "group-choice", type: "button", onclick: () => choose(id) },
    groupBadge(letter),
    words,
    icon("chevronRight"),
  );
  return element("li", {}, button);
}

/**
 * @param {number} count
 * @param {View["say"]} say
 */
function inside(count, say) {
  if (count === 0) return say("group.empty");
  const words = say("group.inside", { count });
  return count < smallGroup ? `${words} · ${say("group.isSmall")}` : words;
}

/**
 * The questions that are open; where none is, those the phase is about.
 * @param {BoardStore} store
 * @returns {ColumnRecord[]}
 */
export function currentColumns(store) {
  if (store.get("board")?.state === "closed") return [];
  const ids = currentPhase(store)?.columns ?? [];
  const columns = ids.flatMap((id) => store.get("column", id) ?? []);
  const open = columns.filter(({ isOpen }) => isOpen);
  return open.length ? open : columns;
}

/**
 * The question, or what is done between questions.
 * @param {View} view
 * @param {ColumnRecord | undefined} column
 * @param {GroupRecord | undefined} group
 */
export function drawQuestion({ store, say, language }, column, group) {
  const phase = currentPhase(store);
  const state = store.get("board")?.state;
  const isClosed = state === "closed";
  const help = column?.help ?? phase?.instruction;
  write(
    "question",
    isClosed ? say("closed.title") : inLanguage(column?.question ?? phase?.title, language),
  );
  write("help", isClosed ? say("closed.text") : inLanguage(help, language));
  const inGroup = store.presence.groups[group?.id ?? ""] ?? smallGroup;
  const isSmall = column?.scope === "group" && inGroup < smallGroup;
  write("aside", state === "locked" ? say("write.locked") : isSmall ? say("group.small") : "");
  drawMeaning(column, language);
}

/**
 * @param {ColumnRecord | undefined} column
 * @param {string} language
 */
function drawMeaning(column, language) {
  const meaning = column?.meaning;
  const word = inLanguage(column?.title, language);
  part("meaning").hidden = !meaning;
  part("meaning").dataset.meaning = meaning ?? "";
  if (meaning) part("meaning").replaceChildren(icon(meaningIcons[meaning]), word);
}

/**
 * The questions that can be chosen, when there are several.
 * @param {View} view
 * @param {ColumnRecord[]} columns
 * @param {string} chosen
 * @param {(column: string) => void} choose
 */
export function drawQuestions({ say, language }, columns, chosen, choose) {
  part("questions").hidden = columns.length < 2;
  part("questions").setAttribute("aria-label", say("question.choose"));
  patchList(part("questions"), columns, {
    key: ({ id }) => id,
    create: ({ id }) =>
      element("button", { class: "chip", type: "button", onclick: () => choose(id) }),
    update: (chip, column) => {
      const title = inLanguage(column.title ?? column.question, language);
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
export function drawNotesFrame({ say, language }, column, count) {
  const example = inLanguage(column?.example, language);
  part("notes-heading").hidden = column !== undefined || count === 0;
  part("notes").hidden = count === 0;
  write("example", example && count === 0 ? say("question.example", { example }) : "");
}

/**
 * What stands before a note: the stem it completes, or its question when it stands among others.
 * @param {View} view
 * @param {string} id
 * @param {ColumnRecord | undefined} shown
 */
export function leadOf(view, id, shown) {
  const column = view.store.get("column", id);
  const stem = column ? stemOf(view, column) : "";
  if (stem || id === shown?.id) return stem;
  const title = inLanguage(column?.title ?? column?.question, view.language);
  return title && `${title}:`;
}

/**
 * @param {View} view
 * @param {ColumnRecord} column
 */
export function stemOf({ language }, { stem }) {
  return inLanguage(stem, language);
}

/**
 * Why this phone may not come in, and what to do.
 * @param {View} view
 * @param {number | undefined} closeCode
 */
export function drawStopped({ say }, closeCode) {
  const isOld = closeCode === 4502;
  const why = closeCode === 4500 ? "unknownBoard" : isOld ? "wrongVersion" : "wrongSecret";
  write("stopped-title", say(`stopped.${why}`));
  part("stopped-ask").hidden = isOld;
  write("stopped-link", say(isOld ? "stopped.reload" : "stopped.code"));
  part("stopped-link").setAttribute("href", isOld ? location.pathname : "/");
}

/**
 * Shows one screen; when it takes the place of another, reading starts at its heading.
 * @param {Screen} screen
 * @param {string} before
 * @returns {Screen}
 */
export function show(screen, before) {
  if (screen === before) return screen;
  for (const section of part("page").children) {
    /** @type {HTMLElement} */ (section).hidden = section.id !== screen;
  }
  if (before) part(screen).querySelector("h1")?.focus();
  return screen;
}

/**
 * @param {string} id
 * @param {string} text
 */
export function write(id, text) {
  part(id).hidden = !text;
  if (part(id).textContent !== text) part(id).textContent = text;
}
