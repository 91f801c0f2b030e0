// @ts-check
import { candidates } from "../shared/candidates.js";
import { lastRound } from "../shared/last-round.js";
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

const mostHands = 999;

/**
 * Counts raised hands, note by note, for those who have no phone. Each number is asked for as it is entered.
 * @param {Desk} desk
 */
export function countHands(desk) {
  const { say, meeting } = desk;
  const vote = lastRound(meeting.store);
  if (!vote) return;
  const notes = candidates(vote, meeting.store.all("note")).flatMap((column) => column.notes);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("vote.countHands")),
    element("p", { class: "soft" }, say("vote.handsHelp")),
    element("ul", { class: "hands" }, ...notes.map((note) => row(desk, vote, note))),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton("check", say("vote.handsDone"), () => dialog.close(), {
        class: "button button-primary",
      }),
    ),
  );
  openDialog(dialog);
}

/**
 * @param {Desk} desk
 * @param {VoteRecord} vote
 * @param {NoteRecord} note
 */
function row({ say, meeting }, vote, note) {
  const field = element("input", {
    class: "field hands-field",
    type: "number",
    inputmode: "numeric",
    min: 0,
    max: mostHands,
    value: counted(vote, note.id),
    id: `hands-${note.id}`,
    onchange: () => count(),
  });
  return element(
    "li",
    { class: "hands-row" },
    element("label", { for: field.id, dir: "auto" }, note.text),
    field,
    element("span", { class: "soft", "aria-hidden": "true" }, say("vote.handsUnit")),
  );

  function count() {
    const number = Math.min(mostHands, Math.max(0, Math.round(Number(field.value) || 0)));
    field.value = String(number);
    meeting.ask({ type: "addHands", vote: vote.id, on: note.id, count: number });
  }
}

/**
 * @param {VoteRecord} vote
 * @param {string} note
 */
function counted({ hands = [], results = [] }, note) {
  return hands.find(({ on }) => on === note)?.count ??
    results.find(({ on }) => on === note)?.hands ?? 0;
}
