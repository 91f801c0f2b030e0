// @ts-check
import { element } from "../shared/page.js";
import { wordButton } from "./controls.js";

/**
 * Asks before an act that cannot be undone. Escape, and the button that has the focus, mean no.
 * @param {object} question
 * @param {string} question.title
 * @param {string} [question.quote] what it is about
 * @param {string[]} question.paragraphs
 * @param {string} question.act
 * @param {string} question.cancel
 * @param {boolean} [question.isCalm] nothing is lost by it
 * @returns {Promise<boolean>}
 */
export function confirmFirst({ title, quote, paragraphs, act, cancel, isCalm }) {
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    quote !== undefined && element("p", { class: "dialog-quote card", dir: "auto" }, quote),
    ...paragraphs.map((paragraph) => element("p", {}, paragraph)),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, cancel, () => dialog.close(), { autofocus: true }),
      wordButton(undefined, act, () => dialog.close("yes"), {
        class: `button ${isCalm ? "button-primary" : "button-danger"}`,
      }),
    ),
  );
  return new Promise((resolve) => {
    openDialog(dialog, () => resolve(dialog.returnValue === "yes"));
  });
}

/**
 * Shows a dialog until it is closed; the browser gives the focus back.
 * @param {HTMLDialogElement} dialog
 * @param {() => void} [closed]
 */
export function openDialog(dialog, closed) {
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed?.();
  });
  // A press that begins in it, as a selection of text does, never closes it.
  let isBeside = false;
  dialog.addEventListener("pointerdown", (event) => isBeside = !covers(dialog, event));
  dialog.addEventListener("click", (event) => {
    if (isBeside && !covers(dialog, event)) dialog.close();
  });
  dialog.showModal();
}

/**
 * @param {HTMLElement} dialog
 * @param {MouseEvent} press
 */
function covers(dialog, { clientX, clientY }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
