// @ts-check

import { nextTurn } from "../shared/turns.js";
import { kept } from "./kept.js";
import { OwnComments } from "./own-comments.js";
import { Begun } from "./share-begun.js";
import { ShareList } from "./share-list.js";
import { kindMade, offersNow } from "./share-model.js";
import { helped } from "./share-told.js";
import { words } from "./share-words.js";
import { commented, speaker, walkHead, walkLook } from "./walk-page.js";

/** @typedef {import("../shared/share-records.js").ShareBackRecord} ShareBackRecord */
/** @typedef {import("./share-place.js").ShareView} View */
/** @typedef {import("./share-list.js").Speak<keyof typeof words.sv>} Speak */

/** Whose turn it is, or which table to visit; what the group there shows, and what the others offer on it. */
export class SharePage {
  #queue;
  #redraw;
  #help;
  #comments;
  #own;
  #look = "";
  /** Whether there is something to read or to take back. */
  hasSections = false;

  /**
   * @param {object} page
   * @param {import("../shared/command-queue.js").CommandQueue} page.queue
   * @param {import("../shared/device-memory.js").DeviceMemory} page.memory
   * @param {string} page.board
   * @param {() => void} page.redraw
   */
  constructor({ queue, memory, board, redraw }) {
    this.#queue = queue;
    this.#redraw = redraw;
    const begun = (/** @type {string} */ kind) => new Begun(kept(memory, board, `offers:${kind}`));
    this.#own = new OwnComments(kept(memory, board, "offers:own"));
    const withdraw = (/** @type {string} */ offer) => {
      this.#own.remove(offer);
      queue.add({ type: "withdrawOffer", offer });
    };
    this.#help = new ShareList("help", begun("help"), {
      offer: (note, text) => this.#offer("offerHelp", note, text),
      withdraw,
      redraw,
    });
    this.#comments = new ShareList("comment", begun("comment"), {
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
    const { store, language, parts, group, tools } = view;
    /** @type {Speak} */
    const word = tools.speaker(parts.share ?? (language === "en" ? words.en : words.sv), language);
    this.#makeId = tools.newId;
    const walk = turns?.walk;
    tools.part("share").classList.toggle("is-walking", walk !== undefined);
    if (walk) {
      const isNew = this.#fillHead(walkLook(view, walk), () => walkHead(view, walk), tools);
      // Where to go comes before what one was reading; who writes goes on.
      if (isNew && !this.isWriting) tools.part("page").scrollTo({ top: 0 });
    } else if (turns) this.#drawHead(view, turns, word);
    tools.part("share").querySelector(".share-head")?.toggleAttribute("hidden", !turns);
    this.#giveBack();
    const offers = offersNow(store, this.#queue.entries, group?.id, this.#own.all);
    const [help, comments] = [
      helped(view, turns?.turn, word, offers),
      commented(view, walk, offers),
    ];
    this.#help.draw(view, word, help);
    this.#comments.draw(view, speaker(view), comments);
    this.hasSections = help.sections.length + comments.sections.length > 0;
  }

  /** What the board did not take can be sent again. */
  #giveBack() {
    const refused = this.#queue.entries.filter(({ command, state }) =>
      kindMade(command.type) && state === "refused"
    );
    for (const { id, command: { type, offer, note, text } } of refused) {
      this.#own.remove(String(offer));
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
  #drawHead({ store, language, texts, group, tools }, turns, word) {
    const { element, groupBadge, inLanguage } = tools;
    const isOurs = turns.turn !== undefined && turns.turn === group?.id;
    const next = store.get("group", nextTurn(turns) ?? "");
    const now = store.get("group", turns.turn ?? "");
    const after = !next
      ? ""
      : next.id === group?.id
      ? word(turns.heard.length === 0 ? "begin" : "nextOurs")
      : word("next", { group: inLanguage(next.title, texts) });
    this.#fillHead([now, after, isOurs, language], () => [
      element(
        "p",
        { class: "notes-heading" },
        word(now ? isOurs ? "ours" : "now" : next ? "soon" : "over"),
      ),
      ...(now
        ? [
          element(
            "p",
            { class: "share-now" },
            groupBadge(now.letter),
            element("span", { lang: texts, dir: "auto" }, inLanguage(now.title, texts)),
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
    if (look === this.#look) return false;
    this.#look = look;
    let head = part("share").querySelector(".share-head");
    if (!head) {
      head = element("div", { class: "share-head", role: "status" });
      part("share").prepend(head);
    }
    head.replaceChildren(...make());
    return true;
  }

  /**
   * @param {"offerHelp" | "commentNote"} type
   * @param {string} note
   * @param {string} text
   */
  #offer(type, note, text) {
    const how = text.trim();
    const offer = this.#makeId();
    if (type === "commentNote") this.#own.add({ id: offer, note, text: how });
    this.#queue.add({ type, offer, note, ...(how && { text: how }) });
    this.#redraw();
  }
}
