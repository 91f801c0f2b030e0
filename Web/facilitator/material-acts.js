// @ts-check
import { excerpt } from "../shared/marks.js";
import { chooseCards, readAgain } from "./compare-dialog.js";
import { confirmFirst } from "./confirm-dialog.js";
import { cardsIn, isShownWhole } from "./material-model.js";

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with the core group's cards: never with another text than was read. */
export class MaterialActs {
  #desk;
  /** @type {Map<string, CardRecord>} the cards as they were read when they were last asked for */
  #read = new Map();

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * @param {CardRecord} card
   * @param {number} [bullets]  so many of its lines; all when absent
   */
  show(card, bullets) {
    const { id, heading, revision } = card;
    const some = bullets === undefined ? {} : { bullets };
    this.#read.set(id, card);
    const command = { type: "setCardState", card: id, state: "shown", revision, ...some };
    this.#desk.ask(command, this.#desk.say("screen.shown", { content: excerpt(heading) }));
  }

  /** @param {CardRecord} card */
  takeBack({ id }) {
    const command = { type: "setCardState", card: id, state: "presentable" };
    this.#desk.ask(command, this.#desk.say("material.takenBack"));
  }

  /** @param {CardRecord} card */
  async erase({ id, heading }) {
    const { say } = this.#desk;
    const isSure = await confirmFirst({
      title: say("material.eraseTitle"),
      quote: heading,
      paragraphs: [say("material.eraseWhat"), say("erase.confirm"), say("erase.copies")],
      act: say("material.erase"),
      cancel: say("note.cancel"),
    });
    if (isSure) this.#desk.ask({ type: "removeCard", card: id });
  }

  /** Asks first which cards everybody is going to see: just those. */
  compare() {
    const { say, tell } = this.#desk;
    const cards = this.#cards;
    if (cards.length === 0) return tell(say("refused.noCardsToShow"));
    if (cards.every(isShownWhole)) {
      const command = { type: "showOnScreen", content: "compare" };
      return this.#desk.ask(command, say("screen.shown", { content: say("screen.compare") }));
    }
    return this.#choose(say("material.compareTitle"), cards.map(({ id }) => id), new Map());
  }

  /**
   * The core group was faster: asks once more, with what has changed.
   * @param {Command} command  the one that was refused
   */
  async again(command) {
    const { meeting, say } = this.#desk;
    const { card, revision, cards = [card], revisions = [revision], bullets } =
      /** @type {any} */ (command);
    await this.#told(cards, revisions);
    const changed = cards.filter((/** @type {string} */ id, /** @type {number} */ i) =>
      meeting.store.get("card", id)?.revision !== revisions[i]
    );
    if (command.type === "compare") {
      const before = changed.map((/** @type {string} */ id) => [id, this.#read.get(id)]);
      const title = say("material.compareAgain", { count: changed.length });
      return this.#choose(title, cards, new Map(before));
    }
    const now = meeting.store.get("card", card);
    if (now && await readAgain(this.#desk, now, this.#read.get(card))) this.show(now, bullets);
  }

  get #cards() {
    const { store, phase } = this.#desk.meeting;
    return cardsIn(store.all("card"), phase);
  }

  /**
   * @param {string} title
   * @param {string[]} chosen
   * @param {Map<string, CardRecord>} before
   */
  async #choose(title, chosen, before) {
    const { meeting, say } = this.#desk;
    const secret = meeting.store.get("material", meeting.phase?.exercise.id)?.secret ?? 0;
    const act = say("material.compareDo");
    const question = { title, cards: this.#cards, before, chosen, secret, act };
    const read = await chooseCards(this.#desk, question);
    if (read.length === 0) return;
    read.forEach((card) => this.#read.set(card.id, card));
    this.#desk.ask({
      type: "compare",
      cards: read.map(({ id }) => id),
      revisions: read.map(({ revision }) => revision),
    }, say("screen.shown", { content: say("screen.compare") }));
  }

  /**
   * The refusal may come before the text it is about.
   * @param {string[]} cards
   * @param {number[]} revisions
   * @returns {Promise<void>}
   */
  #told(cards, revisions) {
    const { store } = this.#desk.meeting;
    const isTold = () => cards.some((id, i) => store.get("card", id)?.revision !== revisions[i]);
    return new Promise((resolve) => {
      if (isTold()) return resolve();
      const stop = store.subscribe(() => {
        if (!isTold()) return;
        stop();
        resolve();
      });
    });
  }
}
