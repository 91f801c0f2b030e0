// @ts-check

import { lastRound } from "../shared/last-round.js";
import { isOfAnother } from "./note-wishes.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {"connecting" | "stopped" | "rules" | "ask" | "groups" | "vote" | "board"} Screen */
/** @typedef {"saved" | "saving" | "waiting" | "unknown" | "refused" | "review" | "blurred" | "notShown"
 *   | "rewriteAsked"} Fate */

/**
 * A note on the phone. `fate` is what the author is told and absent on the notes of others;
 * `refused` is why the server did not take the text, with the entry if it was asked.
 * @typedef {object} Card
 * @property {string} id
 * @property {string} text
 * @property {string} column
 * @property {number} [revision]  the text it has once all that is not settled is saved; of an own note
 * @property {Fate} [fate]
 * @property {{id?: string, reason?: string}} [refused]
 * @property {import("../shared/marks.js").Marks} [marks]
 * @property {boolean} [isStarred]
 * @property {boolean} [isShared]
 * @property {number} [lines]  of a text that is not shown here
 * @property {import("../shared/records.js").PersonalKind[]} [findings]  what a text that is held looks like
 * @property {boolean} [isInTheme]  stands under its heading
 */

/** What is done now. @param {BoardStore} store */
export const currentPhase = (store) => store.all("phase").find(({ isCurrent }) => isCurrent);

/**
 * The group of the current division that this phone is in, or has asked to be in.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @returns {import("../shared/records.js").GroupRecord | undefined}
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
  if (isOver(store)) return [];
  const ids = currentPhase(store)?.columns ?? [];
  const columns = ids.flatMap((id) => store.get("column", id) ?? []);
  const open = columns.filter(({ isOpen }) => isOpen);
  return open.length ? open : columns;
}

/**
 * The question that was left while its answer was being written: the sentence may be finished and sent.
 * @param {BoardStore} store
 * @param {ColumnRecord[]} columns  those of now
 * @param {string} chosen
 */
export function leftColumn(store, columns, chosen) {
  const isLeft = columns.every(({ id }) => id !== chosen);
  return isLeft && store.get("board")?.state === "open" ? store.get("column", chosen) : undefined;
}

/** @param {BoardStore} store */
const isOver = (store) => store.get("board")?.state === "closed";

/**
 * Whether one can write there now.
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
 * @param {boolean} [person.isAsked]  something about the group
 * @param {boolean} person.wantsGroup  asks to choose again
 * @param {string} [person.leftVote]  the round this person has turned away from
 * @param {boolean} [person.isBusy]  is writing something
 * @param {{id: string} | undefined} person.group
 * @returns {Screen}
 */
export function screenFor(store, person) {
  const { wantsGroup, leftVote, isBusy, group } = person;
  if (person.isStopped) return "stopped";
  if (!person.hasReadRules) return "rules";
  if (!store.get("board")) return "connecting";
  if (person.isAsked) return "ask";
  const vote = lastRound(store);
  if (vote && vote.id !== leftVote && !wantsGroup) return "vote";
  const hasGroups = currentPhase(store)?.groupSet !== undefined && !isOver(store);
  return hasGroups && (wantsGroup || !group && !isBusy) ? "groups" : "board";
}

/** @type {Record<import("../shared/records.js").OwnNoteRecord["state"], Fate>} */
const fates = {
  review: "review",
  shown: "saved",
  blurred: "blurred",
  notShown: "notShown",
  rewrite: "rewriteAsked",
};

/**
 * What this phone wrote: as the server tells it, with all that is not settled laid on top.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @param {boolean} isOnline
 * @returns {Card[]}
 */
export function ownNotes(store, entries, isOnline) {
  const cards = /** @type {Map<string, Card>} */ (new Map());
  for (const { type: _, group: __, state, ...note } of store.all("ownNote")) {
    cards.set(note.id, { ...note, fate: fates[state] });
  }
  const own = entries.filter((entry) => !isOfAnother(store, entry));
  for (const entry of own) lay(entry, cards, isOnline);
  return [...cards.values()];
}

/**
 * @param {Entry} entry
 * @param {Map<string, Card>} cards
 * @param {boolean} isOnline
 */
function lay(entry, cards, isOnline) {
  const { type, note, column, text } = /** @type {Record<string, string>} */ (entry.command);
  const before = cards.get(note);
  const isRefused = entry.state === "refused";
  if (type === "withdrawNote" && !isRefused) cards.delete(note);
  const marks = /** @type {Card["marks"]} */ (entry.command.marks);
  if (type === "markNote" && before && !isRefused) cards.set(note, { ...before, marks });
  const isNews = type === "postNote" ? !before : type === "editNote" && (before || isRefused);
  if (!isNews) return;
  const isOnItsWay = isOnline && (entry.state === "waiting" || entry.state === "unknown");
  cards.set(note, {
    id: note,
    text,
    column: column ?? before?.column ?? "",
    marks: marks ?? before?.marks,
    revision: (before?.revision ?? 0) + (isRefused || text === before?.text ? 0 : 1),
    fate: isOnItsWay ? "saving" : entry.state,
    refused: isRefused ? entry : undefined,
  });
}

/**
 * The notes of others in a column, in its order.
 * @param {BoardStore} store
 * @param {string} column
 * @param {Card[]} own  which stand elsewhere
 * @returns {Card[]}
 */
export function notesOfOthers(store, column, own) {
  const ids = new Set(own.map(({ id }) => id));
  const mine = store.get("membership")?.groups;
  return store.all("note")
    .filter(({ id, group }) => !ids.has(id) && (!group || mine?.includes(group)))
    .flatMap(({ placements, ...note }) => {
      const rank = placements.find((place) => place.column === column)?.rank;
      return rank !== undefined ? [{ ...note, column, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
