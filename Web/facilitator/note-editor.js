// @ts-check
import { element } from "../shared/page.js";
import { wordButton } from "./controls.js";
import { textField, textProblem } from "./text-field.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./note-acts.js").NoteActs} NoteActs */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */

/**
 * Lets the text of a note be changed where it stands. One note at a time: a second wish leads back to the first,
 * so that no draft is lost.
 * @param {Desk} desk
 * @param {NoteActs} acts
 * @param {InHand} inHand
 * @param {NoteCard} card
 */
export function editInPlace(desk, acts, inHand, card) {
  const list = card.root.parentElement;
  const note = card.note;
  if (inHand.resume() || !list || !note) return;
  const text = card.body.firstElementChild;
  const { field, left } = textField(desk, desk.say("note.editLabel"), note.text, { save, cancel });
  const form = element(
    "div",
    { class: "note-form" },
    field,
    element(
      "div",
      { class: "note-form-acts" },
      left,
      wordButton(undefined, desk.say("note.cancel"), cancel, { class: "button button-quiet" }),
      wordButton("check", desk.say("note.save"), save, { class: "button button-primary" }),
    ),
  );
  inHand.edited = { item: note.id, list, field };
  card.root.toggleAttribute("data-editing", true);
  text?.replaceWith(form);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  function save() {
    const changed = field.value.trim();
    const problem = textProblem(changed);
    if (problem) return desk.tell(desk.refusal(problem));
    if (note && acts.edit(note, changed)) cancel();
  }

  function cancel() {
    inHand.edited = undefined;
    card.root.removeAttribute("data-editing");
    if (text) form.replaceWith(text);
    card.root.focus({ preventScroll: true });
    desk.redraw();
  }
}
