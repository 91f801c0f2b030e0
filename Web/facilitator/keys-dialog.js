// @ts-check
import { element } from "../shared/page.js";
import { openDialog } from "./confirm-dialog.js";
import { iconButton } from "./controls.js";
import { keys } from "./key-map.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./key-map.js").KeyDeed} KeyDeed */

/** @param {Desk} desk */
export function showKeys({ say }) {
  const rows = Object.entries(keys).flatMap(([deed, key]) => [
    element("dt", {}, element("kbd", {}, key)),
    element("dd", {}, say(`keys.${/** @type {KeyDeed} */ (deed)}`)),
  ]);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "dialog-title" }, say("keys.title")),
      iconButton("close", say("dialog.close"), () => dialog.close()),
    ),
    element("dl", { class: "keys" }, ...rows),
    element("p", { class: "soft" }, say("keys.note")),
  );
  openDialog(dialog);
}
