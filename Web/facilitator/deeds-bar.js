// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { excerpt } from "../shared/marks.js";
import { neighbours } from "./agenda-model.js";
import { iconButton, mark, reword, wordButton, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./lead-acts.js").LeadActs} LeadActs */

/**
 * The foot of the page: the two acts that must be under the thumb, undo, and what was just done.
 * @param {Desk} desk
 * @param {LeadActs} acts
 * @param {HTMLElement} told where sentences are said
 * @returns {Part}
 */
export function deedsBar(desk, acts, told) {
  const { say, meeting } = desk;
  const blank = wordButton("screenOff", say("deed.blank"), () => acts.toggleBlank(), {
    class: "button button-danger deed-blank",
    "data-for": "lead",
  });
  const next = wordButton(undefined, "", () => {}, {
    class: "button button-primary deed-next",
    "data-for": "lead",
  });
  next.addEventListener("click", ({ detail }) => {
    if (neighbours(meeting.phases).next) acts.next();
    // The second tap of a double one meant to go on, not to turn away.
    else if (detail < 2) turnToEnd();
  });
  next.append(icon("chevronRight"));
  const previous = iconButton("chevronLeft", "", () => acts.previous(), {
    class: "button button-icon deed-previous",
    "data-for": "lead",
  });
  const undo = wordButton("undo", "", () => acts.undo(), {
    class: "button button-quiet deed-undo",
    "data-for": "moderate",
  });
  const root = element(
    "footer",
    { class: "lead-deeds" },
    blank,
    element("div", { class: "deed-told" }, undo, told),
    previous,
    next,
  );
  return { root, draw };

  function draw() {
    const around = neighbours(meeting.phases);
    const isBlank = meeting.store.get("spotlight")?.isBlank === true;
    reword(blank, isBlank ? "screen" : "screenOff", say(isBlank ? "deed.unblank" : "deed.blank"));
    mark(blank, "data-blank", isBlank);
    const word = next.querySelector("span");
    const title = desk.text(around.next?.title);
    if (word) write(word, around.next ? say("deed.next", { title }) : say("deed.last"));
    // After the last phase comes the end, unless it has come.
    next.hidden = !around.next && !["open", "locked"].includes(meeting.board?.state ?? "");
    const back = say("deed.previous", { title: desk.text(around.previous?.title) });
    mark(previous, "aria-label", back);
    mark(previous, "title", back);
    mark(previous, "aria-disabled", around.previous ? undefined : "true");
    const undoable = meeting.store.get("undo");
    undo.hidden = !undoable;
    if (!undoable) return;
    reword(undo, "undo", say(`deed.undo.${undoable.act}`, { count: undoable.count ?? 1 }));
    const note = meeting.note(undoable.note ?? "");
    mark(undo, "title", note && excerpt(note.text));
    mark(undo, "aria-disabled", undoable.act === "revealColumn" ? "true" : undefined);
  }

  function turnToEnd() {
    desk.show("meeting");
    const end = document.querySelector(".meeting-end");
    if (end instanceof HTMLElement) end.focus();
  }
}
