// @ts-check
import { deedOf, mayPress } from "./key-map.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./lead-acts.js").LeadActs} LeadActs */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */

/** Where keys belong to something else: text, choices, menus and questions. */
const elsewhere = "input, textarea, select, dialog, [role='menu'], [contenteditable]";

/**
 * Binds the keys to the acts.
 * @param {Desk} desk
 * @param {LeadActs} lead
 * @param {NoteActs} notes
 * @param {() => void} showKeys
 * @returns {(event: KeyboardEvent) => void}
 */
export function keyboard(desk, lead, notes, showKeys) {
  /** @type {Record<import("./key-map.js").KeyDeed, () => void>} */
  const deeds = {
    approve: () => moderate("approved"),
    hold: () => moderate("held"),
    hide: () => moderate("hidden"),
    rewrite: () => moderate("returned"),
    blur: () => onNote((note) => notes.toggleBlur(note)),
    nextNote: () => nextNote(),
    blank: () => lead.toggleBlank(),
    next: () => lead.next(),
    undo: () => lead.undo(),
    help: showKeys,
  };
  return (event) => {
    const target = /** @type {Element} */ (event.target);
    const isTyping = target.closest(elsewhere) !== null ||
      document.querySelector("dialog[open]") !== null;
    const deed = deedOf(event, isTyping);
    if (deed && mayPress(deed, desk.meeting.standing)) deeds[deed]();
    else if (deed) desk.tell(desk.refusal(desk.meeting.barred));
    else if (isTyping || !step(target, event.key)) return;
    event.preventDefault();
  };

  /** @param {import("../shared/records.js").NoteRecord["state"]} state */
  function moderate(state) {
    onNote((note) => notes.moderate(note, state));
  }

  /** @param {(note: string) => void} act */
  function onNote(act) {
    const note = document.activeElement?.closest("[data-note]")?.getAttribute("data-note");
    if (note) return act(note);
    // Nothing is chosen: the first in the queue is, and the next press concerns it.
    nextNote();
    desk.tell(desk.say("note.choose"));
  }

  /** The note after the one that has the focus, wherever that stands; else the first in the queue. */
  function nextNote() {
    const card = document.activeElement?.closest("[data-note]");
    const next = card?.nextElementSibling ??
      document.querySelector(".review-cards > [data-note]");
    if (!(next instanceof HTMLElement)) return;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

/**
 * Goes from note to note with the arrows.
 * @param {Element} from
 * @param {string} key
 */
function step(from, key) {
  const card = from.closest("[data-note]");
  const next = key === "ArrowDown"
    ? card?.nextElementSibling
    : key === "ArrowUp"
    ? card?.previousElementSibling
    : undefined;
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}
