// @ts-check
import { confirmFirst } from "./confirm-dialog.js";
import { cardsIn } from "./material-model.js";
import { excerpt } from "./note-acts.js";

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with the core group's cards. */
export class MaterialActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /**
   * Shows the text that was read, and no other.
   * @param {CardRecord} card
   * @param {number} [bullets]  so many of its lines; all when absent
   */
  show({ id, heading, revision }, bullets) {
    const { meeting, say, tell } = this.#desk;
    const some = bullets === undefined ? {} : { bullets };
    meeting.ask({ type: "setCardState", card: id, state: "shown", revision, ...some });
    tell(say("screen.shown", { content: excerpt(heading) }));
  }

  /** @param {CardRecord} card */
  takeBack({ id }) {
    const { meeting, say, tell } = this.#desk;
    meeting.ask({ type: "setCardState", card: id, state: "presentable" });
    tell(say("material.takenBack"));
  }

  /** Asks first, and says what everybody is going to see: just the cards that are named. */
  async compare() {
    const { meeting, say, tell } = this.#desk;
    const cards = cardsIn(meeting.store.all("card"), meeting.phase);
    const secret = meeting.store.get("material", meeting.phase?.exercise.id)?.secret ?? 0;
    if (cards.length === 0) return tell(say("refused.noCardsToShow"));
    const fresh = cards.filter(({ state, shownBullets }) =>
      state !== "shown" || shownBullets !== undefined
    );
    if (fresh.length === 0) return meeting.ask({ type: "showOnScreen", content: "compare" });
    const isSure = await confirmFirst({
      title: say("material.compareTitle"),
      quote: fresh.map(({ heading }) => heading).join(" · "),
      paragraphs: [
        say("material.compareWhat", { count: fresh.length }),
        ...(secret > 0 ? [say("material.compareNot", { count: secret })] : []),
      ],
      act: say("material.compareDo"),
      cancel: say("note.cancel"),
      isCalm: true,
    });
    if (!isSure) return;
    meeting.ask({
      type: "compare",
      cards: fresh.map(({ id }) => id),
      revisions: fresh.map(({ revision }) => revision),
    });
    tell(say("screen.shown", { content: say("screen.compare") }));
  }
}
