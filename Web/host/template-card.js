// @ts-check

import { icon } from "../shared/icons.js";
import { element, inLanguage } from "../shared/page.js";

/** @typedef {import("./host-api.js").TemplateCard} TemplateCard */
/** @typedef {import("./words.js").Say} Say */

const signs = Object.freeze({
  open: /** @type {const} */ ("reveal"),
  sensitive: /** @type {const} */ ("lock"),
});

/**
 * A template to choose: what it is for, and when its notes are seen.
 * @param {TemplateCard} template
 * @param {string} language
 * @param {Say} say
 * @returns {HTMLElement}
 */
export function templateCard({ id, title, purpose, profile }, language, say) {
  const means = element(
    "span",
    { class: "template-profile", id: `profile-${id}` },
    icon(signs[profile]),
    element(
      "span",
      {},
      element("strong", {}, `${say(`profile.${profile}`)}. `),
      say(`profile.${profile}Means`),
    ),
  );
  const choice = { type: "radio", name: "template", value: id, "aria-describedby": means.id };
  return element(
    "label",
    { class: "card template" },
    element("input", choice),
    element("strong", { class: "template-title" }, inLanguage(title, language)),
    element("span", { class: "template-purpose" }, inLanguage(purpose, language)),
    means,
  );
}
