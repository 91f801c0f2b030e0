// @ts-check

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {"connecting" | "stopped" | "rules" | "groups" | "board"} Screen */

/**
 * What is done now.
 * @param {BoardStore} store
 */
export function currentPhase(store) {
  return store.all("phase").find(({ isCurrent }) => isCurrent);
}

/**
 * The group of the current division that this phone is in, or has asked to be in.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @returns {GroupRecord | undefined}
 */
export function currentGroup(store, entries) {
  const set = currentPhase(store)?.groupSet;
  const asked = entries
    .filter(({ command, state }) => command.type === "chooseGroup" && state !== "refused")
    .map(({ command }) => String(command.group))
    .reverse();
  const chosen = [...asked, ...store.get("membership")?.groups ?? []];
  return chosen.map((id) => store.get("group", id)).find((group) => group && group.set === set);
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
 * Whether this phone can write there now.
 * @param {BoardStore} store
 * @param {string} column
 */
export function canWrite(store, column) {
  return store.get("board")?.state === "open" && store.get("column", column)?.isOpen === true;
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
  const hasGroups = currentPhase(store)?.groupSet !== undefined && board.state !== "closed";
  return hasGroups && (wantsGroup || !group) ? "groups" : "board";
}
