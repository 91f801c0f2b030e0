// @ts-check
import { candidates, candidateText } from "../shared/candidates.js";
import { lastRound } from "../shared/last-round.js";
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/candidates.js").Candidate} Candidate */
/** @typedef {import("../shared/vote-records.js").VoteRecord} VoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */

const mostHands = 999;

/**
 * Counts raised hands, one by one, for those who have no phone. Each number is asked for as it is entered.
 * @param {Desk} desk
 */
export function countHands(desk) {
  const { say, meeting } = desk;
  const vote = lastRound(meeting.store);
  if (!vote) return;
  const rows = candidates(vote, meeting.store).flatMap((part) => part.candidates)
    .map((candidate) => row(desk, vote, candidate));
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("vote.countHands")),
    element("p", { class: "soft" }, say("vote.handsHelp")),
    element("ul", { class: "hands" }, ...rows),
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
 * @param {Candidate} candidate
 */
function row({ say, meeting }, vote, candidate) {
  const { id, theme, notes } = candidate;
  const field = element("input", {
    class: "field hands-field",
    type: "number",
    inputmode: "numeric",
    min: 0,
    max: mostHands,
    value: counted(vote, id),
    id: `hands-${id}`,
    onchange: () => count(),
  });
  return element(
    "li",
    { class: "hands-row" },
    element(
      "label",
      { for: field.id, dir: "auto" },
      candidateText(candidate),
      theme &&
        element("span", { class: "soft" }, ` ${say("column.notes", { count: notes.length })}`),
    ),
    field,
    element("span", { class: "soft", "aria-hidden": "true" }, say("vote.handsUnit")),
  );

  function count() {
    const number = Math.min(mostHands, Math.max(0, Math.round(Number(field.value) || 0)));
    field.value = String(number);
    meeting.ask({ type: "addHands", vote: vote.id, on: id, count: number });
  }
}

/**
 * @param {VoteRecord} vote
 * @param {string} id
 */
function counted({ hands = [], results = [] }, id) {
  return hands.find(({ on }) => on === id)?.count ??
    results.find(({ on }) => on === id)?.hands ?? 0;
}
