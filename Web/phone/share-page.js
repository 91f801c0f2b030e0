// @ts-check

import { nextTurn } from "../shared/turns.js";
import { ShareList } from "./share-list.js";
import { kindMade, obstaclesOf, offersNow } from "./share-model.js";
import { words } from "./share-words.js";
import { commented, speaker, walkHead } from "./walk-page.js";

/** @typedef {import("../shared/share-records.js").ShareBackRecord} ShareBackRecord */
/** @typedef {import("./share-place.js").ShareView} View */
/** @typedef {import("./share-list.js").Speak<keyof typeof words.sv>} Speak */

/** Whose turn it is, or which table to visit; what the group there shows, and what the others offer on it. */
export class SharePage {
  #queue;
  #redraw;
  #help;
  #comments;
  #look = "";

  /**
   * @param {import("../shared/command-queue.js").CommandQueue} queue
   * @param {() => void} redraw
   */
  constructor(queue, redraw) {
    this.#queue = queue;
    this.#redraw = redraw;
    const withdraw = (/** @type {string} */ offer) => queue.add({ type: "withdrawOffer", offer });
    this.#help = new ShareList("help", {
      offer: (note, text) => this.#offer("offerHelp", note, text),
      withdraw,
      redraw,
    });
    this.#comments = new ShareList("comment", {
      offer: (note, text) => this.#offer("commentNote", note, text),
      withdraw,
      redraw,
    });
  }

  /** Whether something stands in a form. */
  get isWriting() {
    return this.#help.begun.written.length + this.#comments.begun.written.length > 0;
  }

  /**
   * @param {View} view
   * @param {ShareBackRecord} [turns]  none when the groups tell no longer
   */
  draw(view, turns) {
    const { store, language, group, tools } = view;
    /** @type {Speak} */
    const word = tools.speaker(language === "en" ? words.en : words.sv, language);
    this.#makeId = tools.newId;
    const walk = turns?.walk;
    tools.part("share").classList.toggle("is-walking", walk !== undefined);
    if (walk) {
      const look = [walk, store.get("membership"), store.all("group"), language];
      this.#fillHead(look, () => walkHead(view, walk), tools);
    } else if (turns) this.#drawHead(view, turns, word);
    tools.part("share").querySelector(".share-head")?.toggleAttribute("hidden", !turns);
    this.#giveBack();
    const offers = offersNow(store, this.#queue.entries, group?.id);
    this.#help.draw(view, word, helped(view, turns?.turn, word, offers));
    this.#comments.draw(view, speaker(view), commented(view, walk, offers));
  }

  /** What the board did not take can be sent again. */
  #giveBack() {
    const refused = this.#queue.entries.filter(({ command, state }) =>
      kindMade(command.type) && state === "refused"
    );
    for (const { id, command: { type, note, text } } of refused) {
      const { begun } = kindMade(type) === "help" ? this.#help : this.#comments;
      if (!text || begun.giveBack(String(note), String(text))) this.#queue.discard(id);
    }
  }

  #makeId = () => "";

  /**
   * @param {View} view
   * @param {ShareBackRecord} turns
   * @param {Speak} word
   */
  #drawHead({ store, language, group, tools }, turns, word) {
    const { element, groupBadge, inLanguage } = tools;
    const isOurs = turns.turn !== undefined && turns.turn === group?.id;
    const next = store.get("group", nextTurn(turns) ?? "");
    const now = store.get("group", turns.turn ?? "");
    const after = !next
      ? ""
      : next.id === group?.id
      ? word("nextOurs")
      : word("next", { group: inLanguage(next.title, language) });
    this.#fillHead([now, after, isOurs, language], () => [
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
    ], tools);
  }

  /**
   * @param {unknown} what
   * @param {() => HTMLElement[]} make
   * @param {View["tools"]} tools
   */
  #fillHead(what, make, { element, part }) {
    const look = JSON.stringify(what);
    if (look === this.#look) return;
    this.#look = look;
    let head = part("share").querySelector(".share-head");
    if (!head) {
      head = element("div", { class: "share-head", role: "status" });
      part("share").prepend(head);
    }
    head.replaceChildren(...make());
  }

  /**
   * @param {"offerHelp" | "commentNote"} type
   * @param {string} note
   * @param {string} text
   */
  #offer(type, note, text) {
    const how = text.trim();
    this.#queue.add({ type, offer: this.#makeId(), note, ...(how && { text: how }) });
    this.#redraw();
  }
}

/**
 * What the group that tells now has told of, and what one has offered to those who told before, so that it can be
 * taken back.
 * @param {View} view
 * @param {string | undefined} turn
 * @param {Speak} word
 * @param {import("./share-model.js").Offer[]} all
 * @returns {import("./share-list.js").What}
 */
function helped({ store, group }, turn, word, all) {
  const offers = all.filter(({ kind }) => kind === "help");
  const told = turn ? obstaclesOf(store, turn) : [];
  const ids = new Set(told.map(({ id }) => id));
  const before = offers.filter((offer) => offer.group === group?.id && !ids.has(offer.note))
    .flatMap(({ note }) => store.get("note", note) ?? []);
  return {
    sections: [
      ...(turn
        ? [{ id: "told", title: word(told.length ? "obstacles" : "none"), notes: told }]
        : []),
      ...(before.length ? [{ id: "before", title: word("made"), notes: before }] : []),
    ],
    offers,
    mayOffer: (_, own) => turn !== group?.id && own.length === 0,
  };
}
