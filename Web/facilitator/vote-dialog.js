// @ts-check
import { newId } from "../shared/ids.js";
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton, write } from "./controls.js";
import { ballot, votableColumns } from "./vote-model.js";

/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("./desk.js").Desk} Desk */

const usualDots = 3;
const mostDots = 20;

/**
 * Asks what to vote on and with how many dots, and starts the round. The columns of the phase are chosen already.
 * @param {Desk} desk
 * @param {PhaseRecord} [phase] the one that begins, if not the current one
 */
export function startVote(desk, phase = desk.meeting.phase) {
  const { say, meeting } = desk;
  const offered = votableColumns(meeting.columns, meeting.notes, phase?.columns ?? []);
  const boxes = offered.map(({ column, count, isChosen }) =>
    element("input", {
      type: "checkbox",
      id: `vote-${column.id}`,
      value: column.id,
      checked: isChosen && count > 0,
      onchange: () => draw(),
    })
  );
  const dots = element("input", {
    class: "field hands-field",
    type: "number",
    inputmode: "numeric",
    id: "vote-dots",
    min: 1,
    max: mostDots,
    value: usualDots,
  });
  const several = element("input", { type: "checkbox", id: "vote-several", checked: true });
  const [themes, notes] = ["themes", "notes"].map((candidates) =>
    element("input", {
      type: "radio",
      name: "vote-candidates",
      id: `vote-${candidates}`,
      checked: candidates === "themes",
    })
  );
  const [themesMore, notesMore] = [0, 1].map(() => element("span", { class: "soft" }));
  const what = element(
    "fieldset",
    { class: "vote-columns" },
    element("legend", {}, say("vote.on")),
    choice(themes, say("vote.themes"), themesMore),
    choice(notes, say("vote.notes"), notesMore),
  );
  const problem = element("p", { class: "problem", role: "alert" });
  const share = element("p", { class: "vote-share" }, say("vote.share"));
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("vote.what")),
    offered.length === 0 && element("p", {}, say("vote.nothing")),
    element(
      "fieldset",
      { class: "vote-columns", hidden: offered.length === 0 },
      element("legend", { class: "visually-hidden" }, say("vote.columns")),
      ...offered.map(({ column, count }, i) =>
        choice(
          boxes[i],
          desk.columnName(column.id),
          element("span", { class: "soft" }, say("column.notes", { count })),
        )
      ),
    ),
    what,
    element(
      "p",
      { class: "vote-dots" },
      element("label", { for: "vote-dots" }, say("vote.dotsEach")),
      dots,
    ),
    choice(several, say("vote.several")),
    share,
    problem,
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close()),
      wordButton("check", say("vote.begin"), begin, { class: "button button-primary" }),
    ),
  );
  draw();
  openDialog(dialog);

  function chosen() {
    return boxes.filter((box) => box.checked).map((box) => box.value);
  }

  function draw() {
    const isShared = offered.some(({ column }) =>
      column.scope === "group" && chosen().includes(column.id)
    );
    share.hidden = !isShared;
    const counts = ballot(meeting.notes, meeting.themes, chosen());
    what.hidden = counts.themes === 0;
    write(
      themesMore,
      [
        say("vote.countThemes", { count: counts.themes }),
        counts.single > 0 ? say("vote.countSingle", { count: counts.single }) : "",
      ].filter(Boolean).join(" "),
    );
    write(notesMore, say("column.notes", { count: counts.notes }));
    write(problem, "");
  }

  function begin() {
    const columns = chosen();
    const count = Math.round(Number(dots.value));
    if (columns.length === 0) return write(problem, say("vote.chooseColumn"));
    if (!(count >= 1 && count <= mostDots)) {
      return write(problem, desk.refusal("dotsAreOutOfRange"));
    }
    const isAsked = desk.ask({
      type: "startVote",
      vote: newId(),
      columns,
      candidates: themes.checked && !what.hidden ? "themes" : "notes",
      dots: count,
      severalOnOne: several.checked,
    }, say("vote.started"));
    if (isAsked) dialog.close();
  }
}

/**
 * @param {HTMLInputElement} box
 * @param {string} word
 * @param {HTMLElement} [more]
 */
function choice(box, word, more) {
  return element(
    "p",
    { class: "vote-choice" },
    box,
    element("label", { for: box.id }, word, " ", more),
  );
}
