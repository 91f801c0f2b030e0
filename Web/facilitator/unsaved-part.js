// @ts-check
import { element, patchList } from "../shared/page.js";
import { iconButton, wordButton } from "./controls.js";
import { chooseText } from "./text-conflict.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * Texts that the board did not take, with the reason: each stays, also over a reload, until it is sent again or
 * thrown away.
 * @param {Desk} desk
 * @returns {Part}
 */
export function unsavedPart(desk) {
  const { say, meeting } = desk;
  const texts = element("ul", { class: "unsaved-texts" });
  const root = element(
    "section",
    { class: "lead-unsaved", "aria-labelledby": "unsaved-title", hidden: true },
    element("h2", { id: "unsaved-title", tabindex: "-1" }, say("unsaved.title")),
    texts,
  );
  return { root, draw };

  function draw() {
    const { refusedTexts } = meeting;
    root.hidden = refusedTexts.length === 0;
    patchList(texts, refusedTexts, { key: ({ id }) => id, create: row, update: drawRow });
  }

  /** @param {Entry} entry */
  function row(entry) {
    const isDisputed = entry.reason === "noteHasChanged";
    return element(
      "li",
      { class: "unsaved-text" },
      element("p", { class: "card", dir: "auto" }, String(entry.command.text)),
      element("p", { class: "soft" }, desk.refusal(entry.reason)),
      wordButton(
        undefined,
        say(isDisputed ? "unsaved.choose" : "unsaved.again"),
        () => isDisputed ? chooseText(desk, entry) : sendAgain(entry),
        { "data-deed": "again" },
      ),
      iconButton("erase", say("unsaved.discard"), () => meeting.discard(entry.id)),
    );
  }

  /**
   * A note that is gone takes no text any more.
   * @param {HTMLElement} item
   * @param {Entry} entry
   */
  function drawRow(item, { command }) {
    const again = /** @type {HTMLElement} */ (item.querySelector("[data-deed]"));
    again.hidden = command.type === "editNote" && !meeting.note(String(command.note));
  }

  /** @param {Entry} entry */
  function sendAgain({ id, command }) {
    const told = say(command.type === "editNote" ? "note.edited" : "note.added");
    if (desk.ask(command, told)) meeting.discard(id);
  }
}
