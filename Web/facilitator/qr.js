// @ts-check
import { element, svg } from "../shared/page.js";
import { iconButton } from "./controls.js";
import { openDialog } from "./confirm-dialog.js";

/** @typedef {import("../shared/messages.js").Link} Link */

/**
 * A QR code as a picture: dark on white, with its quiet zone.
 * @param {Link["qr"]} qr
 * @param {string} label
 */
export function qrPicture({ size, path }, label) {
  const picture = svg("svg", { viewBox: `0 0 ${size} ${size}`, class: "qr", role: "img" });
  picture.setAttribute("aria-label", label);
  picture.setAttribute("shape-rendering", "crispEdges");
  picture.append(svg("path", { d: path }));
  return picture;
}

/**
 * A QR code that fills the page while the dialog is open.
 * @param {Link} link
 * @param {{label: string, title: string, details: string[], close: string}} words
 */
export function enlargeQR(link, { label, title, details, close }) {
  const dialog = element(
    "dialog",
    { class: "dialog qr-dialog", "aria-labelledby": "dialog-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "dialog-title" }, title),
      iconButton("close", close, () => dialog.close()),
    ),
    qrPicture(link.qr, label),
    ...details.map((detail) => element("p", { class: "qr-detail" }, detail)),
  );
  openDialog(dialog);
}
