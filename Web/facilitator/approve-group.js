// @ts-check
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton } from "./controls.js";
import { withMarks } from "./found-words.js";
import { GroupPreview } from "./group-preview.js";
import { mostAtOnce } from "./most-at-once.js";
import { waitingByGroup } from "./share-model.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */

/**
 * What of a group waits for review before it tells, text by text, to be approved at once; and what the screen is going
 * to show of it.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {string} group
 */
export function approveGroup(desk, acts, group) {
  const { say, meeting } = desk;
  const { phase } = meeting;
  if (!phase) return;
  // The texts that are read here are those that are approved, whatever comes meanwhile.
  const read = (waitingByGroup(meeting.notes, phase).get(group) ?? []).slice(0, mostAtOnce);
  const mayLook = meeting.role === "facilitator";
  const preview = new GroupPreview(desk, group);
  const dialog = element(
    "dialog",
    { class: "dialog approve-group", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("share.reviewOf", { group: desk.groupName(group) })),
    element("p", {}, read.length > 0 ? say("share.readFirst") : say("share.nothingWaits")),
    read.length > 0 && element(
      "ul",
      { class: "approve-notes", tabindex: "0" },
      ...read.map(({ column, note }) =>
        element(
          "li",
          {},
          element("p", { dir: "auto" }, ...withMarks(note.text)),
          element("p", { class: "soft small" }, desk.columnName(column)),
        )
      ),
    ),
    mayLook && element("h3", {}, say("share.preview")),
    mayLook && preview.root,
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("share.close"), () => dialog.close(), { autofocus: true }),
      read.length > 0 && wordButton("check", say("share.approve", { count: read.length }), () => {
        acts.approveAll(read.map(({ note }) => note));
        dialog.close();
      }, { class: "button button-primary" }),
    ),
  );
  openDialog(dialog);
  if (mayLook) preview.draw();
}
