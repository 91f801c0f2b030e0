// @ts-check
import { element } from "../shared/page.js";
import { wordButton } from "./controls.js";
import { enlargeQR, qrPicture } from "./qr.js";

/** @typedef {import("../shared/messages.js").Link} Link */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * A link as a QR code that grows when pressed, and as a text that can be selected or copied.
 * @param {Desk} desk
 * @param {string} who
 * @param {Link} link
 * @param {string[]} details stand under the large code
 */
export function linkRow(desk, who, link, details) {
  const { say, tell } = desk;
  const label = say("invite.qr", { who });
  const field = element("input", {
    class: "field link-field",
    readonly: true,
    value: link.url,
    "aria-label": say("invite.link", { who }),
    onfocus: () => field.select(),
  });
  const enlarge = element(
    "button",
    {
      type: "button",
      class: "qr-button",
      "aria-label": say("invite.enlarge", { who }),
      onclick: () => enlargeQR(link, { label, title: who, details, close: say("invite.close") }),
    },
    qrPicture(link.qr, label),
  );
  return element(
    "div",
    { class: "link-row" },
    enlarge,
    element("div", { class: "link-text" }, field, wordButton("copy", say("invite.copy"), copy)),
  );

  // The clipboard interface is missing where the page is not served over TLS.
  function copy() {
    field.focus();
    field.select();
    tell(say(document.execCommand("copy") ? "invite.copied" : "invite.copyFailed"));
  }
}
