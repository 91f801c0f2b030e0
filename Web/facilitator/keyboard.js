// @ts-check
import { deedOf, mayPress } from "./key-map.js";
import { areKeysOn } from "./key-switch.js";
import { notesOf } from "./select-by-hand.js";

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
 * @param {import("./several-acts.js").SeveralActs} several
 * @param {import("./selection.js").Selection} selection
 * @param {() => void} showKeys
 * @returns {(event: KeyboardEvent) => void}
 */
export function keyboard(desk, lead, notes, several, selection, showKeys) {
  /** @type {Record<import("./key-map.js").KeyDeed, () => void>} */
  const deeds = {
    approve: () => moderate("approved"),
    hold: () => moderate("held"),
    hide: () => moderate("hidden"),
    rewrite: () => moderate("returned"),
    blur: () => blur(),
    nextNote: () => nextNote(),
    blank: () => lead.toggleBlank(),
    next: () => lead.next(),
    undo: () => lead.undo(),
    select: () => select(),
    help: showKeys,
  };
  return (event) => {
    const target = /** @type {Element} */ (event.target);
    const isTyping = target.closest(elsewhere) !== null ||
      document.querySelector("dialog[open]") !== null;
    const deed = deedOf(event, isTyping ? "none" : areKeysOn() ? "all" : "withCtrl");
    if (deed && mayPress(deed, desk.meeting.standing)) deeds[deed]();
    else if (deed) desk.tell(desk.refusal(desk.meeting.barred));
    else if (isTyping || !(choose(target, event.key) || step(target, event.key))) return;
    event.preventDefault();
  };

  /** The note that has the focus, or the notes of the theme that has. */
  function select() {
    const ids = notesOf(document.activeElement);
    if (ids) selection.toggle(...ids);
    else desk.tell(desk.say("note.choose"));
  }

  /**
   * Space on a note chooses it, Escape ends the choosing.
   * @param {Element} target
   * @param {string} key
   */
  function choose(target, key) {
    if (key === " " && target.matches("[data-note], [data-theme]")) select();
    else if (key === "Escape" && selection.isOn) selection.end();
    else return false;
    return true;
  }

  /**
   * What is chosen, else what has the focus.
   * @param {"approved" | "held" | "hidden" | "returned"} state
   */
  function moderate(state) {
    const ids = selection.notes.length > 0 ? selection.notes : notesOf(document.activeElement);
    if (!ids) return chooseFirst();
    if (ids.length > 1 && state === "returned") return desk.tell(desk.say("note.oneAtATime"));
    selection.end();
    if (ids.length === 1) notes.moderate(ids[0], state);
    else if (state !== "returned") several.moderate(ids, state);
  }

  function blur() {
    const note = document.activeElement?.closest("[data-note]")?.getAttribute("data-note");
    if (note) notes.toggleBlur(note);
    else chooseFirst();
  }

  /** Nothing is chosen: the first in the queue is, and the next press concerns it. */
  function chooseFirst() {
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
 * Goes from note to note, and from theme to theme, with the arrows.
 * @param {Element} from
 * @param {string} key
 */
function step(from, key) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  const list = from.closest("[data-column], .review-cards");
  const card = from.closest("[data-note], [data-theme]");
  if (!by || !list || !card) return false;
  const cards = [...list.querySelectorAll("[data-note], [data-theme]")]
    .filter((one) => one.checkVisibility());
  const next = cards[cards.indexOf(card) + by];
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}
