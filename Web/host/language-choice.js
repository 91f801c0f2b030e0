// @ts-check

import { element } from "../shared/page.js";

/** @typedef {import("./host-api.js").TemplateCard} TemplateCard */

/**
 * Every language that some template has, by its own name.
 * @param {TemplateCard[]} templates
 * @param {string} chosen
 * @returns {HTMLElement}
 */
export function languageChoice(templates, chosen) {
  const languages = [...new Set(templates.flatMap((template) => template.languages))];
  return element(
    "div",
    { class: "languages" },
    ...languages.map((language) => {
      const choice = { type: "radio", name: "language", value: language };
      const isChosen = language === chosen;
      return element(
        "label",
        { class: "chip" },
        element("input", { ...choice, checked: isChosen }),
        element("span", { lang: language }, nameOf(language)),
      );
    }),
  );
}

/**
 * Leaves only the languages of one template, and one of them chosen.
 * @param {HTMLFormElement} form
 * @param {TemplateCard | undefined} template
 */
export function narrowLanguages(form, template) {
  const choices = [...form.querySelectorAll("input")].filter(({ name }) => name === "language");
  for (const choice of choices) {
    choice.disabled = template !== undefined && !template.languages.includes(choice.value);
  }
  if (choices.some(({ checked, disabled }) => checked && !disabled)) return;
  const first = choices.find(({ disabled }) => !disabled);
  if (first) first.checked = true;
}

/** @param {string} language */
function nameOf(language) {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
