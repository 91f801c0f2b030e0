// @ts-check

import { offerForm, otherOffer, ownOffer, wayToOffer } from "./share-drawing.js";

/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./share-model.js").Offer} Offer */
/** @typedef {import("./share-page.js").Speak} Speak */
/** @typedef {import("./share-place.js").ShareView} View */

/**
 * @typedef {object} Ways
 * @property {(note: string, text: string) => void} offer
 * @property {(offer: string) => void} withdraw
 * @property {() => void} redraw
 *
 * @typedef {object} What
 * @property {NoteRecord[]} told  by the group that tells now
 * @property {NoteRecord[]} before  of groups that have told, with an offer of one's own
 * @property {Offer[]} offers
 * @property {boolean} isOurs
 * @property {string | undefined} turn
 */

/** The obstacles that were told of, each with the offers on it and the way to make one. */
export class ShareList {
  #ways;
  /** The note that an offer is being written for. */
  #open = "";

  /** @param {Ways} ways */
  constructor(ways) {
    this.#ways = ways;
  }

  /**
   * @param {View} view
   * @param {Speak} word
   * @param {What} what
   */
  draw(view, word, what) {
    const { element, part, patchList } = view.tools;
    const { told, before, turn } = what;
    const sections = [
      ...(turn
        ? [{ id: "told", title: word(told.length ? "obstacles" : "none"), notes: told }]
        : []),
      ...(before.length ? [{ id: "before", title: word("made"), notes: before }] : []),
    ];
    let lists = part("share").querySelector(".share-lists");
    if (!lists) part("share").append(lists = element("div", { class: "share-lists" }));
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
          create: () => element("li", {}, element("article", { class: "note" })),
          update: (item, note) => this.#fill(view, word, item, note, what),
        });
      },
    });
  }

  /**
   * @param {View} view
   * @param {Speak} word
   * @param {HTMLElement} item
   * @param {NoteRecord} note
   * @param {What} what
   */
  #fill(view, word, item, note, { offers, isOurs }) {
    const { tools: { element }, group } = view;
    const onIt = offers.filter((offer) => offer.note === note.id);
    const own = onIt.find((offer) => offer.group === group?.id);
    const isOpen = this.#open === note.id && !own;
    const mayOffer = !isOurs && !own && view.store.get("board")?.state === "open";
    const look = JSON.stringify([note, onIt, isOpen, mayOffer, group?.id, word("offer")]);
    if (item.dataset.look === look) return;
    item.dataset.look = look;
    const paper = /** @type {HTMLElement} */ (item.firstElementChild);
    const hadFocus = paper.contains(document.activeElement);
    paper.dataset.meaning = "obstacle";
    const text = note.lines ? word("blurred") : note.text;
    const withdraw = this.#ways.withdraw;
    const ways = {
      send: (/** @type {string} */ how) => {
        this.#open = "";
        this.#ways.offer(note.id, how);
      },
      cancel: () => this.#turn(""),
    };
    paper.replaceChildren(
      ...(note.isStarred
        ? [element(
          "p",
          { class: "note-marks" },
          element("span", { class: "note-mark-star" }, word("star")),
        )]
        : []),
      element("p", { class: "note-text", dir: "auto" }, text),
      ...onIt.filter((offer) => offer !== own).map((offer) => otherOffer(view, word, offer)),
      ...(own ? [ownOffer(view, word, own, text, withdraw)] : []),
      ...(mayOffer && !isOpen ? [wayToOffer(view, word, text, () => this.#turn(note.id))] : []),
      ...(mayOffer && isOpen ? [offerForm(view, word, ways)] : []),
    );
    const field = paper.querySelector("input");
    if (field) field.focus();
    else if (hadFocus) paper.querySelector("button")?.focus();
  }

  /** @param {string} note */
  #turn(note) {
    this.#open = note;
    this.#ways.redraw();
  }
}
