// @ts-check
import { element } from "../shared/page.js";
import { iconButton, mark, wordButton, write } from "./controls.js";
import { destinations } from "./destinations.js";
import { focusNote, focusTheme } from "./note-focus.js";
import { themeChoices } from "./theme-choices.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./menu.js").Menu} Menu */
/** @typedef {import("./plan-acts.js").PlanActs} PlanActs */
/** @typedef {import("./selection.js").Selection} Selection */
/** @typedef {import("./theme-acts.js").ThemeActs} ThemeActs */

/**
 * What can be done with the chosen notes, under the thumb while notes are being chosen.
 * @param {Desk} desk
 * @param {Selection} selection
 * @param {object} acts
 * @param {import("./several-acts.js").SeveralActs} acts.several
 * @param {ThemeActs} acts.themes
 * @param {PlanActs} acts.plan
 * @param {Menu} acts.menu
 * @param {(theme: string) => void} acts.named a new theme wants a heading
 * @param {() => ReadonlySet<string>} acts.standing the notes that stand on the page now
 * @returns {Part}
 */
export function selectionBar(desk, selection, { several, themes, plan, menu, named, standing }) {
  const { say } = desk;
  const count = element("p", { class: "selection-count", role: "status" });
  const move = wordButton("move", say("move.to"), () => openColumns(), { "aria-haspopup": "menu" });
  const put = wordButton("theme", say("theme.put"), () => openThemes(), {
    "aria-haspopup": "menu",
  });
  const approve = wordButton("check", say("note.approve"), () => moderate("approved"));
  const hide = wordButton("hide", say("note.hide"), () => moderate("hidden"));
  const make = wordButton("plan", say("plan.make"), () => makeAction(), { "data-for": "lead" });
  const acts = [move, put, approve, hide, make];
  const done = wordButton(undefined, say("select.done"), () => selection.end(), {
    class: "button button-quiet",
  });
  const root = element(
    "section",
    { class: "lead-selection", "aria-label": say("select.title"), hidden: true },
    count,
    element("div", { class: "selection-acts" }, ...acts, done),
  );
  return { root, draw };

  function draw() {
    // What nobody sees is not acted on.
    if (selection.isOn) selection.keep(standing());
    root.hidden = !selection.isOn;
    const chosen = selection.notes.length;
    write(count, chosen > 0 ? say("select.count", { count: chosen }) : say("select.none"));
    for (const button of acts) mark(button, "aria-disabled", chosen > 0 ? undefined : "true");
  }

  /** @returns {string[] | undefined} the chosen notes, when there are any */
  function chosen() {
    if (selection.notes.length > 0) return selection.notes;
    desk.tell(say("note.choose"));
    return undefined;
  }

  function openColumns() {
    if (!chosen()) return;
    const parts = destinations(desk, "", (to) => {
      const ids = selection.notes;
      selection.end();
      several.move(ids, to);
      focusNote(ids[0], to);
    });
    menu.open(move, say("move.to"), parts);
  }

  function openThemes() {
    const ids = chosen();
    if (!ids) return;
    const parts = themeChoices(desk, {
      make: () => {
        selection.end();
        named(themes.make(ids));
      },
      choose: (theme) => {
        selection.end();
        themes.add(theme, ids);
        focusTheme(theme);
      },
    });
    menu.open(put, say("theme.put"), parts);
  }

  function makeAction() {
    const ids = chosen();
    if (!ids) return;
    selection.end();
    plan.make(ids);
  }

  /** @param {"approved" | "hidden"} state */
  function moderate(state) {
    const ids = chosen();
    if (!ids) return;
    selection.end();
    several.moderate(ids, state);
  }
}

/**
 * Begins and ends the choosing of notes.
 * @param {Desk} desk
 * @param {Selection} selection
 * @param {typeof wordButton | typeof iconButton} make
 */
export function selectButton(desk, selection, make) {
  const button = make("select", desk.say("select.several"), () => {
    if (selection.isOn) selection.end();
    else selection.start();
  }, {
    class: `button button-quiet select-button ${make === iconButton ? "button-icon" : ""}`,
    "data-for": "moderate",
  });
  return {
    root: button,
    draw: () => button.setAttribute("aria-pressed", String(selection.isOn)),
  };
}
