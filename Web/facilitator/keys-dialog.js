// @ts-check
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { iconButton } from "./controls.js";
import { keys, mayPress } from "./key-map.js";
import { areKeysOn, turnKeys } from "./key-switch.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./key-map.js").KeyDeed} KeyDeed */

/**
 * The keys and what they do, and whether they do it.
 * @param {Desk} desk
 */
export function showKeys({ say, meeting }) {
  const deeds = /** @type {KeyDeed[]} */ (Object.keys(keys))
    .filter((deed) => mayPress(deed, meeting.standing));
  const rows = deeds.flatMap((deed) => [
    element("dt", {}, element("kbd", {}, keys[deed])),
    element("dd", {}, say(`keys.${deed}`)),
  ]);
  const areOn = element("input", {
    type: "checkbox",
    checked: areKeysOn(),
    onchange: () => turnKeys(areOn.checked),
  });
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "dialog-title" }, say("keys.title")),
      iconButton("close", say("dialog.close"), () => dialog.close()),
    ),
    element("label", { class: "keys-switch" }, areOn, say("keys.use")),
    element("p", { class: "soft" }, say("keys.useHelp")),
    element("dl", { class: "keys" }, ...rows),
    element("p", { class: "soft" }, say("keys.note")),
  );
  openDialog(dialog);
}
