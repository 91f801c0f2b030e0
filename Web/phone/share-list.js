// @ts-check

import { keepPlace } from "./share-begun.js";
import { goneNote } from "./share-model.js";
import { changed, offerForm, otherOffer, ownOffer, wayToOffer } from "./share-drawing.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./share-model.js").Offer} Offer */
/** @typedef {import("./share-place.js").ShareView} View */

/**
 * @typedef {"begun" | "star" | "blurred" | "offer" | "offerFor" | "how" | "hint" | "send" | "cancel" | "can" |
 *   "someone" | "gone" | "weCan" | "sending" | "pending" | "hidden" | "withdraw" | "withdrawOf" | "noGroup"} ListKey
 *
 * @typedef {object} Ways
 * @property {(note: string, text: string) => void} offer
 * @property {(offer: string) => void} withdraw
 * @property {() => void} redraw
 *
 * @typedef {{id: string, title: string, notes: NoteRecord[]}} Section
 *
 * @typedef {object} What
 * @property {Section[]} sections
 * @property {Offer[]} offers
 * @property {(note: NoteRecord, own: Offer[]) => boolean} mayOffer  besides one's own
 */

/**
 * @template {string} Key
 * @typedef {(key: Key, values?: Record<string, string>) => string} Speak
 */

/** Notes of other groups, each with what was offered on it and the way to offer something. */
export class ShareList {
  #kind;
  #ways;

  /**
   * @param {Offer["kind"]} kind
   * @param {import("./share-begun.js").Begun} begun
   * @param {Ways} ways
   */
  constructor(kind, begun, ways) {
    this.#kind = kind;
    this.begun = begun;
    this.#ways = ways;
  }

  /**
   * @param {View} view
   * @param {Speak<ListKey>} word
   * @param {What} what
   */
  draw(view, word, what) {
    const { element, part, patchList } = view.tools;
    const ids = new Set(what.sections.flatMap(({ notes }) => notes).map(({ id }) => id));
    // Where one is no longer, while somebody writes; of a note that is gone only what is written stays.
    const begun = this.begun.written.filter((id) => !ids.has(id))
      .map((id) => view.store.get("note", id) ?? goneNote(id, word("gone")));
    const sections = [
      ...what.sections.slice(0, 1),
      ...(begun.length ? [{ id: "begun", title: word("begun"), notes: begun }] : []),
      ...what.sections.slice(1),
    ];
    const leave = keepPlace();
    const kind = this.#kind;
    let lists = part("share").querySelector(`.share-lists[data-kind="${kind}"]`);
    if (!lists) {
      lists = element("div", { class: "share-lists", "data-kind": kind });
      part("share").append(lists);
    }
    patchList(lists, sections, {
      key: ({ id }) => id,
      create: () =>
        element(
          "section",
          {},
          element("h2", { class: "notes-heading" }),
          element("ul", { class: "notes" }),
        ),
      update: (section, { title, notes }) => {
        const [heading, list] = section.children;
        if (heading.textContent !== title) heading.textContent = title;
        patchList(list, notes, {
          key: ({ id }) => id,
          create: () =>
            element(
              "li",
              {},
              element("article", { class: "note", tabindex: -1 }, element("div"), element("div")),
            ),
          update: (item, note) => this.#fill(view, word, item, note, what),
        });
      },
    });
    leave();
  }

  /**
   * @param {View} view
   * @param {Speak<ListKey>} word
   * @param {HTMLElement} item
   * @param {NoteRecord} note
   * @param {What} what
   */
  #fill(view, word, item, note, { offers, mayOffer: isFor }) {
    const { store, group, language, tools: { element } } = view;
    const onIt = offers.filter((offer) => offer.note === note.id);
    const own = onIt.filter(({ isOwn }) => isOwn);
    const state = store.get("board")?.state;
    const mayOffer = isFor(note, own) && state === "open";
    if (!mayOffer) this.begun.pause(note.id);
    const isBegun = this.begun.has(note.id);
    const paper = /** @type {HTMLElement} */ (item.firstElementChild);
    const [said, place] = /** @type {HTMLElement[]} */ ([...paper.children]);
    const hadFocus = paper.contains(document.activeElement);
    paper.dataset.meaning = store.get("column", note.placements[0]?.column ?? "")?.meaning ?? "";
    const text = note.lines ? word("blurred") : note.text;
    const mayWithdraw = state !== "closed" && state !== "reading";
    const withdraw = mayWithdraw ? this.#ways.withdraw : undefined;
    const isAsked = mayOffer && !isBegun;
    changed(said, [note, onIt, isAsked, mayWithdraw, group?.id, language], () => [
      ...(note.isStarred
        ? [element(
          "p",
          { class: "note-marks" },
          element("span", { class: "note-mark-star" }, word("star")),
        )]
        : []),
      element("p", { class: "note-text", dir: "auto" }, text),
      ...onIt.filter((offer) => !own.includes(offer))
        .map((offer) => otherOffer(view, word, offer)),
      ...own.map((offer) => ownOffer(view, word, offer, text, withdraw)),
      ...(isAsked ? [wayToOffer(view, word, text, () => this.#begin(note.id))] : []),
    ]);
    changed(place, [isBegun, language], () => isBegun ? [this.#form(view, word, note.id)] : []);
    // Never where another Enter would take back what was just sent.
    const way = /** @type {HTMLElement | null} */ (paper.querySelector(".share-way"));
    if (hadFocus && !paper.contains(document.activeElement)) (way ?? paper).focus();
  }

  /**
   * @param {View} view
   * @param {Speak<ListKey>} word
   * @param {string} note
   */
  #form(view, word, note) {
    return offerForm(view, word, {
      id: this.#fieldOf(note),
      mayBeEmpty: this.#kind === "help",
      text: this.begun.of(note),
      keep: (text) => this.begun.keep(note, text),
      send: (text) => {
        this.begun.end(note);
        this.#ways.offer(note, text);
      },
      cancel: () => {
        this.begun.end(note);
        this.#ways.redraw();
      },
    });
  }

  /** @param {string} note */
  #begin(note) {
    this.begun.open(note);
    this.#ways.redraw();
    document.getElementById(this.#fieldOf(note))?.focus();
  }

  /** @param {string} note */
  #fieldOf(note) {
    return `${this.#kind}-text-${note}`;
  }
}
