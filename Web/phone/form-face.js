// @ts-check

import { inLanguage } from "../shared/page.js";
import { grow } from "./frame.js";
import { charactersLeft, lengthHint } from "./note-length.js";

/** @typedef {import("../shared/records.js").ColumnRecord} ColumnRecord */
/** @typedef {import("./frame.js").View} View */

/** How the form looks: what is asked, the beginning of the sentence, how much room is left. */
export class FormFace {
  #form;
  text;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.text = /** @type {HTMLTextAreaElement} */ (this.part("text"));
  }

  /** @param {string} id */
  part(id) {
    return /** @type {HTMLElement} */ (this.#form.querySelector(`#${id}`));
  }

  /**
   * @param {View} view
   * @param {ColumnRecord} column
   * @param {boolean} isEdit
   */
  draw({ store, say, language, texts }, column, isEdit) {
    const left = charactersLeft(this.text.value);
    const stem = inLanguage(column.stem, texts);
    this.part("text-label").textContent = isEdit ? say("write.edit") : stem || say("write.label");
    this.part("text-label").lang = stem && !isEdit ? texts : language;
    this.part("text-label").classList.toggle("visually-hidden", !isEdit);
    this.part("stem").textContent = stem && `${stem} …`;
    this.part("stem").hidden = !stem;
    this.part("hint").textContent = lengthHint(
      left,
      say,
      store.get("board")?.profile === "open",
    );
    this.part("hint").classList.toggle("problem", left < 0);
    this.part("send-word").textContent = say(isEdit ? "write.save" : "write.add");
    this.part("send").setAttribute("aria-disabled", String(isEdit && left < 0));
    this.part("cancel").hidden = !isEdit;
    this.text.placeholder = stem ? "" : say(`write.${column.meaning ?? "note"}`);
    this.text.setAttribute("aria-invalid", String(left < 0));
    grow(this.text);
  }

  /** @param {string} reason  why a text came back */
  explain(reason) {
    this.part("problem").textContent = reason;
    this.part("problem").hidden = !reason;
  }

  focusAtEnd() {
    this.text.focus();
    this.text.setSelectionRange(this.text.value.length, this.text.value.length);
  }
}
