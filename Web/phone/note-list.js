// @ts-check

import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";

/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {"saved" | "saving" | "waiting" | "unknown" | "refused" | "review" | "notShown"} Fate */

/**
 * A note on the phone. `fate` is what the author is told and absent on the notes of others;
 * `refused` is the entry whose text the server did not take.
 * @typedef {object} Card
 * @property {string} id
 * @property {string} text
 * @property {string} column
 * @property {Fate} [fate]
 * @property {Entry} [refused]
 */

/**
 * @typedef {object} Context
 * @property {(card: Card) => string} lead  what stands before a note's text
 * @property {(card: Card) => boolean} canWrite  whether its question takes notes
 * @property {boolean} isFixed  nothing can be changed any more
 * @property {(card: Card) => void} openMenu
 * @property {(card: Card, isRewrite: boolean) => void} takeBack  of a refused text
 */

const newsPause = 8_000;

/** @type {Record<Fate, {icon: import("../shared/icons.js").IconName, state: string}>} */
const looks = {
  saved: { icon: "check", state: "saved" },
  saving: { icon: "clock", state: "saving" },
  waiting: { icon: "offline", state: "waiting" },
  unknown: { icon: "offline", state: "waiting" },
  refused: { icon: "refuse", state: "refused" },
  review: { icon: "hold", state: "review" },
  notShown: { icon: "hide", state: "hidden" },
};

/**
 * What this phone wrote: as the server tells it, with all that is not settled laid on top.
 * @param {BoardStore} store
 * @param {Entry[]} entries  oldest first
 * @param {boolean} isOnline
 * @returns {Card[]}
 */
export function ownNotes(store, entries, isOnline) {
  /** @type {Map<string, Card>} */
  const cards = new Map();
  for (const { id, text, column, state } of store.all("ownNote")) {
    cards.set(id, { id, text, column, fate: state === "shown" ? "saved" : state });
  }
  for (const entry of entries) lay(entry, cards, isOnline);
  return [...cards.values()];
}

/**
 * @param {Entry} entry
 * @param {Map<string, Card>} cards
 * @param {boolean} isOnline
 */
function lay(entry, cards, isOnline) {
  const { type, note, column, text } = /** @type {Record<string, string>} */ (entry.command);
  const before = cards.get(note);
  const isRefused = entry.state === "refused";
  if (type === "withdrawNote" && !isRefused) cards.delete(note);
  const isNews = type === "postNote" ? !before : type === "editNote" && before;
  if (!isNews) return;
  const isOnItsWay = isOnline && (entry.state === "waiting" || entry.state === "unknown");
  const fate = isOnItsWay ? "saving" : entry.state;
  const refused = isRefused ? entry : undefined;
  cards.set(note, { id: note, column: column ?? before?.column, text, fate, refused });
}

/**
 * The notes of others in a column, in its order.
 * @param {BoardStore} store
 * @param {string} column
 * @param {ReadonlySet<string>} own  ids of own notes, which stand elsewhere
 * @returns {Card[]}
 */
export function notesOfOthers(store, column, own) {
  const placed = store.all("note").filter(({ id }) => !own.has(id)).flatMap((note) => {
    const placement = note.placements.find((place) => place.column === column);
    return placement ? [{ id: note.id, text: note.text, column, rank: placement.rank }] : [];
  });
  return placed.sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));
}

/**
 * By code point, as the server orders; not as a dictionary would.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The notes on the page. Tells politely, and not too often, that others have written. */
export class NoteList {
  #list;
  #news;
  #say;
  /** @type {Set<string> | undefined} */
  #known;
  #unheard = 0;
  #isQuiet = false;

  /**
   * @param {object} options
   * @param {HTMLElement} options.list
   * @param {HTMLElement} options.news  a polite live region
   * @param {(key: any, values?: Record<string, string | number>) => string} options.say
   */
  constructor({ list, news, say }) {
    this.#list = list;
    this.#news = news;
    this.#say = say;
  }

  /**
   * @param {Card[]} cards
   * @param {Context} context
   */
  draw(cards, context) {
    patchList(this.#list, cards, {
      key: ({ id }) => id,
      create: () => element("li", {}, element("article", { class: "note" })),
      update: (item, card) => {
        const { lead, canWrite, isFixed } = context;
        const look = JSON.stringify([
          card,
          lead(card),
          canWrite(card),
          isFixed,
          this.#say("note.menu"),
        ]);
        if (item.dataset.look === look) return;
        item.dataset.look = look;
        this.#fill(/** @type {HTMLElement} */ (item.firstElementChild), card, context);
      },
    });
    this.#count(cards);
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
      element(
        "p",
        { class: "note-text", dir: "auto" },
        lead && element("span", { class: "note-lead" }, `${lead} `),
        text,
      ),
    );
    if (fate) note.append(this.#status(fate, card));
    if (refused) note.append(this.#wayBack(card, context));
    else if (fate && !context.isFixed) note.append(this.#menuButton(card, context));
    if (hadFocus) note.querySelector("button")?.focus();
  }

  /**
   * @param {Fate} fate
   * @param {Card} card
   */
  #status(fate, { refused }) {
    const word = refused
      ? this.#say(`refused.${refused.reason}`) || this.#say("refused.other")
      : this.#say(`note.${fate}`);
    return element("p", { class: "note-status" }, icon(looks[fate].icon), word);
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
  #wayBack(card, { canWrite, takeBack }) {
    /** @param {boolean} isRewrite @param {string} word */
    const button = (isRewrite, word) =>
      element(
        "button",
        { class: "button", type: "button", onclick: () => takeBack(card, isRewrite) },
        this.#say(word),
      );
    return element(
      "p",
      { class: "note-acts" },
      canWrite(card) && button(true, "note.rewrite"),
      button(false, "note.withdraw"),
    );
  }

  /** @param {Card[]} cards */
  #count(cards) {
    const others = cards.filter(({ fate }) => !fate).map(({ id }) => id);
    const fresh = this.#known ? others.filter((id) => !this.#known?.has(id)).length : 0;
    this.#known = new Set([...this.#known ?? [], ...others]);
    this.#unheard += fresh;
    if (this.#unheard > 0 && !this.#isQuiet) this.#tell();
  }

  #tell() {
    this.#news.textContent = this.#say("notes.new", { count: this.#unheard });
    this.#unheard = 0;
    this.#isQuiet = true;
    setTimeout(() => {
      this.#isQuiet = false;
      if (this.#unheard > 0) this.#tell();
    }, newsPause);
  }
}
