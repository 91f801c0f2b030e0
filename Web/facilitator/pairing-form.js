// @ts-check
import { plainCode } from "../shared/code.js";
import { element } from "../shared/page.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Ties a waiting screen to this board by the code it shows.
 * @param {Desk} desk
 */
export function pairingForm(desk) {
  const { say, tell } = desk;
  const field = element("input", {
    class: "field code-field",
    id: "pairing-code",
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    enterkeyhint: "go",
    maxlength: "12",
  });
  return element(
    "form",
    { class: "pairing", onsubmit: (event) => pair(event) },
    element("label", { class: "label", for: "pairing-code" }, say("pair.code")),
    element(
      "div",
      { class: "pairing-row" },
      field,
      element("button", { type: "submit", class: "button" }, say("pair.do")),
    ),
  );

  /** @param {Event} event */
  function pair(event) {
    event.preventDefault();
    const code = plainCode(field.value);
    if (!code) return tell(say("pair.missing"));
    desk.ask({ type: "pairScreen", code });
  }
}
