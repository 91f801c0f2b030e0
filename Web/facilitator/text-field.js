// @ts-check
import { element } from "../shared/page.js";
import { write } from "./controls.js";
import { lookOf } from "./found-words.js";

/** @typedef {import("./desk.js").Desk} Desk */

/** The length of a note in characters as people count them. */
const longest = 280;
const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** @param {string} text */
export function charactersLeft(text) {
  return longest - [...characters.segment(text.trim())].length;
}

/**
 * Why a text cannot be a note, as the board would say.
 * @param {string} text
 */
export function textProblem(text) {
  if (!text.trim()) return "textIsEmpty";
  return charactersLeft(text) < 0 ? "textIsTooLong" : undefined;
}

/**
 * A field for a note's text that says how much is left near the end, and what the text looks like: a facilitator is
 * told, and decides. Ctrl+Enter saves, Escape does not.
 * @param {Desk} desk
 * @param {string} label
 * @param {string} text
 * @param {{save: () => void, cancel: () => void}} acts
 */
export function textField(desk, label, text, { save, cancel }) {
  const left = element("span", { class: "soft note-left", "aria-live": "polite" });
  const field = element("textarea", {
    class: "field",
    rows: "3",
    dir: "auto",
    "aria-label": label,
    oninput: () => count(),
    onkeydown: (event) => {
      const press = /** @type {KeyboardEvent} */ (event);
      if (press.isComposing) return;
      if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) save();
      else if (press.key === "Escape") cancel();
      else return;
      press.preventDefault();
      press.stopPropagation();
    },
  });
  field.value = text;
  const count = () => {
    const rest = charactersLeft(field.value);
    field.setAttribute("aria-invalid", String(rest < 0));
    const said = [lookOf(field.value, desk), rest <= 40 && desk.say("note.left", { count: rest })];
    write(left, said.filter(Boolean).join(" · "));
  };
  count();
  return { field, left };
}
