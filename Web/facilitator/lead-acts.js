// @ts-check
import { lastRound } from "../shared/last-round.js";
import { excerpt } from "../shared/marks.js";
import { neighbours } from "./agenda-model.js";

/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** What a facilitator does with the meeting as a whole, by button and by key. */
export class LeadActs {
  #desk;
  #startVote;
  /**
   * The act that was asked to be undone last: a second press before the answer means the same.
   * @type {object | undefined}
   */
  #undone;

  /**
   * @param {Desk} desk
   * @param {(phase: PhaseRecord) => void} startVote asks what to vote on
   */
  constructor(desk, startVote) {
    this.#desk = desk;
    this.#startVote = startVote;
  }

  /** @param {PhaseRecord | undefined} phase */
  enter(phase) {
    if (!phase || phase.isCurrent) return;
    const { meeting, say } = this.#desk;
    const entered = say("agenda.entered", { title: this.#desk.text(phase.title) });
    if (!this.#desk.ask({ type: "enterPhase", phase: phase.id }, entered)) return;
    const isVoting = lastRound(meeting.store)?.state === "open";
    if (phase.kind === "vote" && !isVoting) this.#startVote(phase);
  }

  next() {
    this.enter(neighbours(this.#desk.meeting.phases).next);
  }

  previous() {
    this.enter(neighbours(this.#desk.meeting.phases).previous);
  }

  toggleBlank() {
    const isBlank = this.#desk.meeting.store.get("spotlight")?.isBlank;
    this.#desk.ask({ type: isBlank ? "unblankScreen" : "blankScreen" });
  }

  undo() {
    const { meeting, say, tell } = this.#desk;
    const last = meeting.store.get("undo");
    if (!last) return tell(say("deed.nothingToUndo"));
    if (last.act === "revealColumn") return tell(say("refused.cannotBeUnseen"));
    if (last === this.#undone) return;
    const note = meeting.note(last.note ?? "");
    const told = note ? say("deed.undoneNote", { text: excerpt(note.text) }) : say("deed.undone");
    if (this.#desk.ask({ type: "undo", at: last.at }, told)) this.#undone = last;
  }
}
