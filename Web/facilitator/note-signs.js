// @ts-check
import { icon } from "../shared/icons.js";
import { inSentence } from "../shared/in-sentence.js";
import { meetingDate } from "../shared/meeting-date.js";
import { element } from "../shared/page.js";
import { looksLike } from "./found-words.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What to know of a note besides where it stands.
 * @param {Desk} desk
 * @param {NoteRecord} note
 */
export function signs(desk, { findings, isRewritten, isBlurred, isStarred, isShared, meeting }) {
  const { say } = desk;
  const what = findings && looksLike(findings, desk);
  return [
    meeting && sign("clock", meetingWords(desk, meeting), "meeting"),
    isShared && sign("reveal", say("note.state.shared"), "shared"),
    isStarred && sign("star", say("note.state.starred"), "starred"),
    what && sign("refuse", say("note.looksLike", { what }), "found"),
    isRewritten && sign("edit", say("note.state.rewritten"), "rewritten"),
    isBlurred && sign("veil", say("note.state.blurred"), "blurred"),
  ].filter((made) => made instanceof Node);
}

/**
 * @param {Desk} desk
 * @param {number} number
 */
export function meetingWords({ say, language, meeting }, number) {
  return say("note.ofMeeting", { number, date: meetingDate(meeting.store, number, language) });
}

/**
 * Where a note comes from that is carried to the column it is seen in.
 * @param {Desk} desk
 * @param {NoteRecord} note
 * @param {string | undefined} column
 * @returns {Node[]}
 */
export function carriedFrom(desk, { placements: [home] }, column) {
  if (!home || home.column === column) return [];
  const words = desk.say("note.carried", {
    column: inSentence(desk.columnName(home.column), desk.language),
  });
  return [icon("carried"), element("span", { class: "lead-carried" }, words)];
}

/**
 * @param {IconName} picture
 * @param {string} word
 * @param {string} name
 */
function sign(picture, word, name) {
  return element("li", { class: "note-flag", "data-flag": name }, icon(picture), word);
}
