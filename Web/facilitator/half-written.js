// @ts-check
import { confirmFirst } from "./confirm-dialog.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Asks before the page is furnished in another language, when a field holds a text that is saved nowhere.
 * @param {Desk} desk
 * @param {HTMLElement} page
 * @returns {Promise<boolean>}
 */
export async function mayLeave({ say }, page) {
  const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (
    page.querySelectorAll("input.field, textarea.field")
  );
  if ([...fields].every(({ value, defaultValue }) => value === defaultValue)) return true;
  return await confirmFirst({
    title: say("language.title"),
    paragraphs: [say("language.unsaved")],
    act: say("language.change"),
    cancel: say("note.cancel"),
  });
}
