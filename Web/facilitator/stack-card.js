// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { iconButton, mark, write } from "./controls.js";
import { headingField } from "./heading-field.js";
import { NoteList } from "./note-list.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./in-hand.js").InHand} InHand */
/** @typedef {import("./theme-model.js").Stack} Stack */
/**
 * @typedef {object} StackWays what can be done with a stack
 * @property {InHand} inHand
 * @property {ReadonlySet<string>} open the themes that lie open
 * @property {(theme: string) => void} toggle opens or closes one
 * @property {(stack: StackCard, opener: HTMLElement) => void} openMenu
 * @property {(theme: string, title: string) => boolean} rename whether it was asked for
 * @property {(note: NoteRecord) => import("./note-list.js").Card<NoteRecord>} makeCard
 */

/** The notes of a theme in one column: stacked sheets with a heading and a count, opened where they lie. */
export class StackCard {
  root;
  /** @type {Stack | undefined} */
  stack;
  #desk;
  #ways;
  #name = element("span", { class: "stack-name" });
  #heading;
  #count = element("span", { class: "count" });
  #peek = element("p", { class: "stack-peek soft", dir: "auto" });
  #status = element("p", { class: "note-status" });
  #paper;
  #notes;
  #list;

  /**
   * @param {Desk} desk
   * @param {string} theme
   * @param {StackWays} ways
   */
  constructor(desk, theme, ways) {
    const { say } = desk;
    this.#desk = desk;
    this.#ways = ways;
    this.#heading = element(
      "button",
      { type: "button", class: "stack-heading", onclick: () => ways.toggle(theme) },
      this.#name,
      this.#count,
    );
    const more = iconButton("more", say("theme.menu"), () => ways.openMenu(this, more), {
      "aria-haspopup": "menu",
      "data-deed": "menu",
    });
    const handle = element(
      "span",
      { class: "drag-handle", "data-drag": true, title: say("theme.drag") },
      icon("drag"),
    );
    this.#paper = element(
      "div",
      { class: "note lead-note lead-stack-paper", "data-theme-sheet": true },
      element("div", { class: "lead-note-body" }, this.#heading, this.#peek),
      this.#status,
      element("div", { class: "lead-note-tools", "data-for": "moderate" }, handle, more),
    );
    this.#notes = element("ol", { class: "stack-notes" });
    this.#list = new NoteList(this.#notes, ways.inHand, ways.makeCard);
    this.root = element(
      "li",
      {
        class: "lead-card lead-stack",
        "data-theme": theme,
        tabindex: "-1",
        onrename: () => this.rename(),
      },
      this.#paper,
      this.#notes,
    );
  }

  /** The column the stack stands in. */
  get column() {
    return this.root.closest("[data-column]")?.getAttribute("data-column") ?? "";
  }

  /** @param {Stack} stack */
  draw(stack) {
    this.stack = stack;
    const { theme, notes } = stack;
    const { say, meeting } = this.#desk;
    const isOpen = this.#ways.open.has(theme.id);
    write(this.#name, theme.title ?? say("theme.untitled"));
    mark(this.#name, "data-untitled", theme.title === undefined);
    write(this.#count, String(notes.length));
    mark(this.#count, "title", say("column.notes", { count: notes.length }));
    mark(this.#heading, "aria-expanded", String(isOpen));
    mark(this.#paper, "data-open", isOpen);
    mark(this.#paper, "data-meaning", meeting.store.get("column", this.column)?.meaning);
    write(this.#peek, notes[0]?.text ?? "");
    this.#peek.hidden = isOpen;
    this.#drawStatus(stack);
    this.#notes.hidden = !isOpen;
    this.#list.draw(notes);
  }

  /** @param {Stack} stack */
  #drawStatus({ theme, notes }) {
    const { say } = this.#desk;
    const pending = notes.filter(({ state }) => state === "pending").length;
    const elsewhere = theme.notes.length - notes.length;
    const words = [
      pending > 0 && say("theme.pending", { count: pending }),
      elsewhere > 0 && say("theme.notHere", { count: elsewhere }),
    ].filter((word) => word !== false);
    this.#status.hidden = words.length === 0;
    write(this.#status, words.join(" · "));
  }

  /** Lets the heading be changed where it stands. */
  rename() {
    const { inHand } = this.#ways;
    const list = this.root.parentElement;
    const theme = this.stack?.theme;
    if (inHand.resume() || !list || !theme) return;
    const { root: form, field } = headingField(this.#desk, theme.title ?? "", {
      save: (title) => {
        const isAsked = this.#ways.rename(theme.id, title);
        if (isAsked) close();
        return isAsked;
      },
      cancel: () => close(),
    });
    const close = () => {
      const hadFocus = form.contains(document.activeElement);
      inHand.edited = undefined;
      form.replaceWith(this.#heading);
      if (hadFocus) this.#heading.focus({ preventScroll: true });
      this.#desk.redraw();
    };
    inHand.edited = { item: `theme/${theme.id}`, list, field };
    this.#heading.replaceWith(form);
    field.focus();
  }
}

/**
 * Asks for the heading of a theme where it stands.
 * @param {Element | undefined} stack
 */
export function askForHeading(stack) {
  stack?.dispatchEvent(new CustomEvent("rename"));
}
