// @ts-check

import { icon } from "../shared/icons.js";
import { markLine } from "../shared/marks.js";
import { noteBars } from "../shared/note-bars.js";
import { element, patchList } from "../shared/page.js";
import { looksLike } from "./brake.js";
import { NoteNews } from "./note-news.js";

/** @typedef {import("./reading.js").Card} Card */
/** @typedef {import("./shown-notes.js").Heading} Heading */

/**
 * @typedef {object} Context
 * @property {string} column  the question on the page
 * @property {(card: Card) => string} lead  what stands before a note's text
 * @property {string} texts  the language of that
 * @property {(card: Card) => import("../shared/marks.js").Words} marks
 * @property {(card: Card) => boolean} canWrite  whether its question takes notes
 * @property {boolean} isFixed  nothing can be changed any more
 * @property {(card: Card) => void} openMenu
 * @property {(card: Card) => void} rewrite  a refused text
 * @property {(card: Card) => void} discard  a refused text
 */

/** @typedef {import("./reading.js").Fate} Fate @type {Record<Fate, {icon: import("../shared/icons.js").IconName, state: string}>} */
const looks = {
  saved: { icon: "check", state: "saved" },
  saving: { icon: "clock", state: "saving" },
  waiting: { icon: "offline", state: "waiting" },
  unknown: { icon: "offline", state: "waiting" },
  refused: { icon: "refuse", state: "refused" },
  review: { icon: "hold", state: "review" },
  blurred: { icon: "veil", state: "saved" },
  notShown: { icon: "hide", state: "hidden" },
  rewriteAsked: { icon: "edit", state: "hidden" },
};

/** The notes on the page. */
export class NoteList {
  #list;
  #news;
  #say;

  /**
   * @param {object} options
   * @param {HTMLElement} options.list
   * @param {HTMLElement} options.news  a polite live region
   * @param {import("./language.js").Speech["say"]} options.say
   */
  constructor({ list, news, say }) {
    this.#list = list;
    this.#news = new NoteNews(news, say);
    this.#say = say;
  }

  /**
   * @param {(Card | Heading)[]} rows
   * @param {Context} context
   */
  draw(rows, context) {
    patchList(this.#list, rows, {
      key: ({ id }) => id,
      create: (row) =>
        element(
          "li",
          {},
          "heading" in row
            ? element("h2", { class: "theme-title", dir: "auto" })
            : element("article", { class: "note" }),
        ),
      update: (item, row) => {
        if ("heading" in row) return this.#head(item, row);
        // A note that only moves is not filled anew: what has the focus in it keeps it.
        const { isInTheme, ...card } = row;
        item.toggleAttribute("data-in-theme", Boolean(isInTheme));
        const { lead, marks, canWrite, isFixed } = context;
        const said = [lead(card), marks(card), this.#say("note.menu"), this.#fateOf(card)];
        const look = JSON.stringify([card, said, canWrite(card), isFixed]);
        if (item.dataset.look === look) return;
        item.dataset.look = look;
        this.#fill(/** @type {HTMLElement} */ (item.firstElementChild), card, context);
      },
    });
    this.#news.look(rows.flatMap((row) => "heading" in row ? [] : [row]), context.column);
  }

  /**
   * @param {HTMLElement} item
   * @param {Heading} row
   */
  #head(item, { heading, count }) {
    const words = [heading || this.#say(count ? "theme.untitled" : "theme.none")];
    if (count) words.push(this.#say("theme.count", { count }));
    const look = words.join(" · ");
    if (item.dataset.look === look) return;
    item.dataset.look = look;
    item.firstElementChild?.replaceChildren(
      words[0],
      element("span", { class: "soft" }, ...words.slice(1)),
    );
  }

  /**
   * @param {HTMLElement} note
   * @param {Card} card
   * @param {Context} context
   */
  #fill(note, card, context) {
    const hadFocus = note.contains(document.activeElement);
    const { fate, refused, text } = card;
    const lead = context.lead(card);
    note.toggleAttribute("data-own", fate !== undefined);
    note.dataset.state = fate ? looks[fate].state : "";
    note.replaceChildren(
      card.lines ? noteBars(card.lines, this.#say("note.isBlurred")) : element(
        "p",
        { class: "note-text", dir: "auto" },
        lead && element("span", { class: "note-lead", lang: context.texts }, `${lead} `),
        text,
      ),
    );
    const marks = markLine(context.marks(card), context.texts);
    if (marks) note.append(marks);
    if (fate) {
      const word = this.#fateOf(card);
      note.append(element("p", { class: "note-status" }, icon(looks[fate].icon), word));
    }
    if (refused || fate === "rewriteAsked") note.append(this.#wayBack(card, context));
    else if (fate && !context.isFixed) note.append(this.#menuButton(card, context));
    if (hadFocus) note.querySelector("button")?.focus();
  }

  /** What became of it, in words. @param {Card} card */
  #fateOf({ fate, refused, findings }) {
    return refused
      ? this.#say(`refused.${refused.reason}`) || this.#say("refused.other")
      : findings
      ? this.#say("note.heldFor", { what: looksLike(findings, this.#say) })
      : this.#say(`note.${fate}`);
  }

  /**
   * @param {Card} card
   * @param {Context} context
   */
  #menuButton(card, { openMenu }) {
    return element(
      "button",
      {
        class: "button button-icon note-menu",
        type: "button",
        "aria-haspopup": "dialog",
        "aria-label": `${this.#say("note.menu")}: ${card.text}`,
        onclick: () => openMenu(card),
      },
      icon("more"),
    );
  }

  /**
   * @param {Card} card
   * @param {Context} context
   */
  #wayBack(card, { canWrite, rewrite, discard }) {
    /** @param {string} word @param {(card: Card) => void} act */
    const button = (word, act) =>
      element(
        "button",
        { class: "button", type: "button", onclick: () => act(card) },
        this.#say(word),
      );
    return element(
      "p",
      { class: "note-acts" },
      (card.fate === "rewriteAsked" || canWrite(card)) && button("note.rewrite", rewrite),
      button("note.withdraw", discard),
    );
  }
}
