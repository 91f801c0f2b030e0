// @ts-check
import { element, patchList } from "../shared/page.js";
import { write } from "./controls.js";

/**
 * A row of chips, one of which is on.
 * @template {string} Value
 * @param {HTMLElement} row
 * @param {Value[]} values
 * @param {object} look
 * @param {(value: Value) => string} look.word
 * @param {(value: Value) => boolean} look.isOn
 * @param {(value: Value) => void} look.act
 */
export function drawChips(row, values, { word, isOn, act }) {
  patchList(row, values, {
    key: (value) => value,
    create: (value) =>
      element("button", { type: "button", class: "chip", onclick: () => act(value) }),
    update: (chip, value) => {
      write(chip, word(value));
      chip.setAttribute("aria-pressed", String(isOn(value)));
    },
  });
}
