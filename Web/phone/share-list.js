// @ts-check

import { Begun, keepPlace } from "./share-begun.js";
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
  begun = new Begun();

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
    const ids = new Set([...told, ...before].map(({ id }) => id));
    // Of groups whose turn is over, while somebody writes.
    const begun = this.begun.written.filter((id) => !ids.has(id))
      .flatMap((id) => view.store.get("note", id) ?? []);
    const sections = [
      ...(turn
        ? [{ id: "told", title: word(told.length ? "obstacles" : "none"), notes: told }]
        : []),
      ...(begun.length ? [{ id: "begun", title: word("begun"), notes: begun }] : []),
      ...(before.length ? [{ id: "before", title: word("made"), notes: before }] : []),
    ];
    const leave = keepPlace();
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
          create: () =>
            element(
              "li",
              {},
              element("article", { class: "note" }, element("div"), element("div")),
            ),
          update: (item, note) => this.#fill(view, word, item, note, what),
        });
      },
    });
    leave();
  }

  /**
   * @param {View} view
   * @param {Speak} word
   * @param {HTMLElement} item
   * @param {NoteRecord} note
   * @param {What} what
   */
  #fill(view, word, item, note, { offers, isOurs }) {
    const { store, group, language, tools: { element } } = view;
    const onIt = offers.filter((offer) => offer.note === note.id);
    const own = onIt.find((offer) => offer.group === group?.id);
    const state = store.get("board")?.state;
    const mayOffer = !isOurs && !own && state === "open";
    if (!mayOffer) this.begun.pause(note.id);
    const isBegun = this.begun.has(note.id);
    const paper = /** @type {HTMLElement} */ (item.firstElementChild);
    const [said, place] = /** @type {HTMLElement[]} */ ([...paper.children]);
    const hadFocus = paper.contains(document.activeElement);
    paper.dataset.meaning = "obstacle";
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
      ...onIt.filter((offer) => offer !== own).map((offer) => otherOffer(view, word, offer)),
      ...(own ? [ownOffer(view, word, own, text, withdraw)] : []),
      ...(isAsked ? [wayToOffer(view, word, text, () => this.#begin(note.id))] : []),
    ]);
    changed(place, [isBegun, language], () => isBegun ? [this.#form(view, word, note.id)] : []);
    if (hadFocus && !paper.contains(document.activeElement)) paper.querySelector("button")?.focus();
  }

  /**
   * @param {View} view
   * @param {Speak} word
   * @param {string} note
   */
  #form(view, word, note) {
    return offerForm(view, word, {
      note,
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
    document.getElementById(`share-text-${note}`)?.focus();
  }
}

/**
 * Fills a place when what it says is another.
 * @param {HTMLElement} place
 * @param {unknown} what
 * @param {() => HTMLElement[]} make
 */
function changed(place, what, make) {
  const look = JSON.stringify(what);
  if (place.dataset.look === look) return;
  place.dataset.look = look;
  place.replaceChildren(...make());
}
