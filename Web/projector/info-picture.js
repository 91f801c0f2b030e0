// @ts-check

import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { onePage } from "./picture.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("../shared/icons.js").IconName} IconName */

const rules = /** @type {const} */ ({
  open: ["join.oneThought", "join.rule3"],
  sensitive: ["join.rule1", "join.rule2", "join.rule3"],
});

/** How to write; where it is sensitive so that nobody is harmed, and whom to call instead. */
export class InfoPicture {
  element = element("div", { class: "info" });

  /** @param {Reading} reading */
  draw({ say, phase, inWords, store }) {
    const { profile = "sensitive" } = store.get("board") ?? {};
    const title = phase?.kind === "info" ? inWords(phase.title) : say("info.title");
    this.element.replaceChildren(
      element("h1", {}, title),
      element(
        "ol",
        { class: "info-rules" },
        ...rules[profile].map((rule) => element("li", {}, say(rule))),
      ),
      element(
        "div",
        { class: "info-asides" },
        aside("lock", say("join.anonymous")),
        profile === "sensitive" && aside("refuse", say("join.contacts")),
      ),
    );
    return onePage;
  }
}

/**
 * @param {IconName} picture
 * @param {string} words
 */
function aside(picture, words) {
  return element("p", { class: "info-aside" }, icon(picture), element("span", {}, words));
}
