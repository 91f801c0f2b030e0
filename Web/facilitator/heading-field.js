// @ts-check
import { element } from "../shared/page.js";
import { write } from "./controls.js";
import { headingLeft } from "./theme-model.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * A field for a theme's heading. Enter, or leaving it, saves; Escape does not.
 * @param {Desk} desk
 * @param {string} title
 * @param {object} acts
 * @param {(title: string) => boolean} acts.save whether the heading may let go of the field
 * @param {() => void} acts.cancel
 */
export function headingField(desk, title, { save, cancel }) {
  const left = element("span", { class: "soft note-left", "aria-live": "polite" });
  const field = element("input", {
    class: "field",
    type: "text",
    dir: "auto",
    enterkeyhint: "done",
    autocomplete: "off",
    placeholder: desk.say("theme.placeholder"),
    "aria-label": desk.say("theme.heading"),
    oninput: () => count(),
    onblur: () => finish("left"),
    onkeydown: (event) => {
      const press = /** @type {KeyboardEvent} */ (event);
      if (press.isComposing) return;
      if (press.key === "Enter") finish("entered");
      else if (press.key === "Escape") leave(cancel);
      else return;
      press.preventDefault();
      press.stopPropagation();
    },
  });
  let isDone = false;
  field.value = title;
  count();
  return { root: element("div", { class: "heading-form" }, field, left), field };

  function count() {
    const rest = headingLeft(field.value);
    field.setAttribute("aria-invalid", String(rest < 0));
    write(left, rest <= 20 ? desk.say("note.left", { count: rest }) : "");
  }

  /** @param {"entered" | "left"} how */
  function finish(how) {
    const wanted = field.value.trim();
    if (headingLeft(wanted) >= 0) {
      const isOther = wanted !== "" && wanted !== title;
      return leave(isOther ? () => save(wanted) : cancel);
    }
    desk.tell(desk.say("theme.tooLong"));
    if (how === "left") leave(cancel);
  }

  /** @param {() => boolean | void} act once, unless it fails: taking the field away makes it lose the focus */
  function leave(act) {
    if (isDone) return;
    isDone = true;
    isDone = act() !== false;
  }
}
