// @ts-check

import { cardEditor } from "./card-editor.js";
import { cardPart } from "./card-part.js";

/** @typedef {import("./exercise-part.js").Desk} Desk */
/** @typedef {import("./material-model.js").Card} Card */
/** @typedef {import("./card-part.js").CardPlace} CardPlace */
/** @typedef {{id: string, card?: Card, place?: CardPlace}} Item  without a card, one that is written */

/**
 * Draws a card, or the form in which it is written, when it looks otherwise than before; the focus
 * stays where it was.
 * @param {HTMLElement} root
 * @param {Item} item
 * @param {"h3" | "h4"} level  of its heading
 * @param {Desk} desk
 */
export function drawItem(root, { id, card, place }, level, desk) {
  const { words, drafts, acts, keep, save, cancel } = desk;
  const draft = drafts.get(id);
  const look = JSON.stringify([words.language, ...(draft ? ["form"] : [card, place])]);
  if (root.dataset.look === look) return;
  root.dataset.look = look;
  root.dataset.state = card?.state ?? "secret";
  if (draft) {
    return root.replaceChildren(cardEditor(words, draft, {
      keep,
      save: (heading, bullets) => save(draft, heading, bullets),
      cancel: () => cancel(draft),
    }));
  }
  if (!card || !place) return;
  const deed = root.contains(document.activeElement) &&
    document.activeElement?.getAttribute("data-deed");
  root.replaceChildren(...cardPart(words, card, place, level, acts));
  const again = deed && root.querySelector(`[data-deed="${deed}"]`);
  if (again instanceof HTMLElement) again.focus();
}
