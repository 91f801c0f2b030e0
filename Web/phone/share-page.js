// @ts-check

import { nextTurn } from "../shared/turns.js";
import { ShareList } from "./share-list.js";
import { obstaclesOf, offersNow } from "./share-model.js";
import { words } from "./share-words.js";

/** @typedef {import("../shared/share-records.js").ShareBackRecord} ShareBackRecord */
/** @typedef {import("./share-place.js").ShareView} View */
/** @typedef {(key: keyof typeof words.sv, values?: Record<string, string>) => string} Speak */

/** Whose turn it is, what that group has told of, and the offers to help with it. */
export class SharePage {
  #queue;
  #redraw;
  #list;
  #look = "";

  /**
   * @param {import("../shared/command-queue.js").CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#queue = queue;
    this.#redraw = redraw;
    this.#list = new ShareList({
      offer: (note, text) => this.#offer(note, text),
      withdraw: (offer) => queue.add({ type: "withdrawOffer", offer }),
      redraw,
    });
  }

  /**
   * @param {View} view
   * @param {ShareBackRecord} turns
   */
  draw(view, turns) {
    const { store, language, group, tools } = view;
    /** @type {Speak} */
    const word = tools.speaker(language === "en" ? words.en : words.sv, language);
    this.#makeId = tools.newId;
    const { turn } = turns;
    const isOurs = turn !== undefined && turn === group?.id;
    this.#drawHead(view, turns, word, isOurs);
    this.#giveBack();
    const offers = offersNow(store, this.#queue.entries, group?.id);
    const told = turn ? obstaclesOf(store, turn) : [];
    const ids = new Set(told.map(({ id }) => id));
    // What one has offered to those who told before, so that it can be taken back.
    const before = offers.filter((offer) => offer.group === group?.id && !ids.has(offer.note))
      .flatMap(({ note }) => store.get("note", note) ?? []);
    this.#list.draw(view, word, { told, before, offers, isOurs, turn });
  }

  /** What the board did not take can be sent again. */
  #giveBack() {
    const refused = this.#queue.entries.filter(({ command, state }) =>
      command.type === "offerHelp" && state === "refused"
    );
    for (const { id, command: { note, text } } of refused) {
      if (!text || this.#list.begun.giveBack(String(note), String(text))) this.#queue.discard(id);
    }
  }

  #makeId = () => "";

  /**
   * @param {View} view
   * @param {ShareBackRecord} turns
   * @param {Speak} word
   * @param {boolean} isOurs
   */
  #drawHead({ store, language, group, tools }, turns, word, isOurs) {
    const { element, groupBadge, inLanguage, part } = tools;
    const next = store.get("group", nextTurn(turns) ?? "");
    const now = store.get("group", turns.turn ?? "");
    const after = !next
      ? ""
      : next.id === group?.id
      ? word("nextOurs")
      : word("next", { group: inLanguage(next.title, language) });
    const look = JSON.stringify([now, after, isOurs, language]);
    if (look === this.#look) return;
    this.#look = look;
    const head = part("share").firstElementChild ?? element("div");
    head.className = "share-head";
    head.setAttribute("role", "status");
    head.replaceChildren(
      element("p", { class: "notes-heading" }, word(now ? isOurs ? "ours" : "now" : "soon")),
      ...(now
        ? [
          element(
            "p",
            { class: "share-now" },
            groupBadge(now.letter),
            inLanguage(now.title, language),
          ),
        ]
        : []),
      ...(isOurs ? [element("p", { class: "soft" }, word("oursHelp"))] : []),
      ...(after ? [element("p", { class: "soft" }, after)] : []),
    );
    if (!head.parentElement) part("share").append(head);
  }

  /**
   * @param {string} note
   * @param {string} text
   */
  #offer(note, text) {
    const how = text.trim();
    this.#queue.add({ type: "offerHelp", offer: this.#makeId(), note, ...(how && { text: how }) });
    this.#redraw();
  }
}
