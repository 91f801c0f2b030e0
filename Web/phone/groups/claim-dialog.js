// @ts-check

import { button } from "./button.js";

/**
 * Asks for the code of the table, which makes a secretary.
 * @param {import("../group-place.js").Tools} tools
 * @param {import("./group-page.js").GroupView} view
 * @param {import("../../shared/records.js").GroupRecord} group
 * @param {(command: import("../../shared/messages.js").Command) => void} ask
 */
export function askForCode(tools, { say, store }, { id }, ask) {
  const { element } = tools;
  const field = element("input", {
    class: "field",
    id: "table-code",
    autocapitalize: "characters",
    autocomplete: "off",
    enterkeyhint: "done",
    maxlength: 12,
    required: true,
  });
  const dialog = element(
    "dialog",
    { class: "secretary-sheet secretary-small", "aria-labelledby": "claim-title" },
    element("h2", { id: "claim-title" }, say("secretary.claim")),
    element("p", { class: "soft" }, say("secretary.claimHelp")),
    store.get("group", id)?.hasSecretary && element("p", {}, say("secretary.taken")),
    element(
      "form",
      { onsubmit: send },
      element("label", { for: "table-code" }, say("secretary.code")),
      field,
      element("button", { class: "button button-primary", type: "submit" }, say("secretary.claim")),
      button(tools, say("secretary.cancel"), () => dialog.close()),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  /** @param {Event} event */
  function send(event) {
    event.preventDefault();
    const code = field.value.trim();
    dialog.close();
    if (code) ask({ type: "claimSecretary", group: id, code });
  }
}
