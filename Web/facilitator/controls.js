// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";

/** @typedef {import("../shared/icons.js").IconName} IconName */
/** @typedef {Record<string, string | number | boolean | undefined | EventListener>} Properties */

/**
 * A button with an icon before its word.
 * @param {IconName | undefined} picture
 * @param {string} word
 * @param {() => void} act
 * @param {Properties} [properties]
 */
export function wordButton(picture, word, act, properties = {}) {
  const text = element("span", {}, word);
  const made = element("button", { type: "button", class: "button", onclick: act, ...properties });
  made.append(...(picture ? [icon(picture), text] : [text]));
  return made;
}

/**
 * A button whose icon says it to the eye and whose label to the ear.
 * @param {IconName} picture
 * @param {string} label
 * @param {() => void} act
 * @param {Properties} [properties]
 */
export function iconButton(picture, label, act, properties = {}) {
  return element(
    "button",
    {
      type: "button",
      class: "button button-icon",
      "aria-label": label,
      title: label,
      onclick: act,
      ...properties,
    },
    icon(picture),
  );
}

/**
 * Gives a button another icon and word, when they differ.
 * @param {HTMLButtonElement} button
 * @param {IconName} picture
 * @param {string} word
 */
export function reword(button, picture, word) {
  const text = button.querySelector("span");
  if (text && text.textContent !== word) text.textContent = word;
  const shown = button.querySelector("svg");
  if (!shown?.classList.contains(`icon-${picture}`)) shown?.replaceWith(icon(picture));
}

/**
 * Gives a button that shows an icon another label.
 * @param {Element} button
 * @param {string} label
 */
export function relabel(button, label) {
  mark(button, "aria-label", label);
  mark(button, "title", label);
}

/**
 * Writes a text where it differs, so that nothing is read out twice.
 * @param {Element} where
 * @param {string} text
 */
export function write(where, text) {
  if (where.textContent !== text) where.textContent = text;
}

/**
 * Sets or takes away an attribute.
 * @param {Element} where
 * @param {string} name
 * @param {string | boolean | undefined} value
 */
export function mark(where, name, value) {
  if (value === undefined || value === false) where.removeAttribute(name);
  else where.setAttribute(name, value === true ? "" : value);
}

/**
 * A button that shows or hides what is one tap away on a small page; a large page always shows it.
 * @param {string} label
 * @param {HTMLElement} content carries `data-open` while it shows
 */
export function disclosure(label, content) {
  const button = iconButton("chevronDown", label, () => {
    const isOpen = content.toggleAttribute("data-open");
    button.setAttribute("aria-expanded", String(isOpen));
  }, { "aria-expanded": "false", class: "button button-icon disclosure" });
  content.classList.add("disclosed");
  return button;
}
