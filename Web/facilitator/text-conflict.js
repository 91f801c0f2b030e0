// @ts-check
import { element } from "../shared/page.js";
import { wordButton } from "./controls.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Shows both texts when somebody else changed a note first, so that neither is lost.
 * @param {Desk} desk
 * @param {Entry} entry  the change that was refused; it stays until a text is chosen
 */
export function chooseText({ say, meeting }, { id, command }) {
  const mine = String(command.text);
  const other = meeting.note(String(command.note));
  if (other?.text === mine) return meeting.discard(id);
  if (!other) return;
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("conflict.ask")),
    ...quoted(say("conflict.mineIs"), mine),
    ...quoted(say("conflict.otherIs"), other.text),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("conflict.theirs"), () => dialog.close("theirs"), {
        autofocus: true,
      }),
      wordButton(undefined, say("conflict.mine"), () => dialog.close("mine"), {
        class: "button button-primary",
      }),
    ),
  );
  // Neither Escape nor a tap beside it chooses for anybody; a second Escape closes it in some browsers.
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue === "theirs") return meeting.discard(id);
    if (dialog.returnValue !== "mine") return;
    const { id: note, revision } = other;
    const change = { text: mine, revision: revision + 1 };
    const command = { type: "editNote", note, text: mine, revision };
    if (meeting.ask(command, { notes: { [note]: change } })) meeting.discard(id);
  });
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {string} word
 * @param {string} text
 */
function quoted(word, text) {
  return [
    element("p", { class: "soft" }, word),
    element("p", { class: "dialog-quote card", dir: "auto" }, text),
  ];
}
