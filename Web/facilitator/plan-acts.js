// @ts-check
import { newId } from "../shared/ids.js";
import { statusWord } from "../shared/plan-words.js";
import { planIn, whatOf } from "../shared/plan.js";
import { editAction, textsOf } from "./action-dialog.js";
import { confirmFirst } from "./confirm-dialog.js";
import { may } from "./standing.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("../shared/plan-records.js").ActionStatus} ActionStatus */
/** @typedef {import("../shared/command-queue.js").Entry} Entry */
/** @typedef {import("./action-dialog.js").Written} Written */
/** @typedef {import("./desk.js").Desk} Desk */

/** Most notes one action is built on; the server's own limit is `Limits.notesPerAction`. */
const mostNotes = 20;

/** What a facilitator does with the action plan: never over a text that was not read. */
export class PlanActs {
  #desk;

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  get plan() {
    return planIn(this.#desk.meeting.store);
  }

  /**
   * Asks what is to be done, and by whom.
   * @param {string[]} [notes] what it is built on
   */
  make(notes = []) {
    const { meeting, tell, refusal } = this.#desk;
    const isPrivate = notes.some((id) =>
      meeting.note(id)?.placements.some(({ column }) =>
        meeting.store.get("column", column)?.isPrivate
      )
    );
    if (isPrivate) return tell(refusal("noteIsPrivate"));
    if (notes.length > mostNotes) return tell(refusal("tooManyLinks"));
    this.#edit({ notes, texts: {} }, undefined);
  }

  /**
   * What the menu of a note offers.
   * @param {{id: string}} [note]
   * @returns {import("./menu.js").MenuItem[]}
   */
  items(note) {
    const { meeting, say } = this.#desk;
    if (!note || !may(meeting.standing, "putAction")) return [];
    return [{ word: say("plan.make"), picture: "plan", act: () => this.make([note.id]) }];
  }

  /** @param {string} id */
  change(id) {
    const action = this.#action(id);
    if (action) this.#edit({ notes: action.notes, texts: textsOf(action) }, action);
  }

  /**
   * @param {Written} written
   * @param {ActionRecord | undefined} read the row as it was read; none for a new one
   * @param {string} [problem] why it was not saved before
   */
  #edit(written, read, problem) {
    editAction(this.#desk, { written, read, problem }, ({ texts, notes }) => {
      const { say } = this.#desk;
      const about = read ? { action: read.id, revision: read.revision } : { action: newId() };
      const command = { type: "putAction", ...about, ...texts, ...(notes.length > 0 && { notes }) };
      return this.#desk.ask(command, say(read ? "plan.saved" : "plan.added"));
    });
  }

  /**
   * The board did not take a row: what was written stands in the dialog again, beside what the row says by now.
   * @param {Entry} entry
   */
  again({ reason, command }) {
    const { action, notes = [], revision } = /** @type {any} */ (command);
    const now = revision === undefined ? undefined : this.#action(action);
    const problem = this.#desk.say("plan.again", { reason: this.#desk.refusal(reason) });
    this.#edit({ notes, texts: textsOf(/** @type {any} */ (command)) }, now, problem);
  }

  /**
   * @param {string} id
   * @param {ActionStatus} status
   */
  setStatus(id, status) {
    const action = this.#action(id);
    if (!action || action.status === status) return;
    const { say, language } = this.#desk;
    const told = say("plan.statusIs", {
      number: action.number,
      status: statusWord(status, language),
    });
    this.#desk.ask({ type: "setActionStatus", action: id, status }, told);
  }

  /**
   * @param {string} id
   * @param {-1 | 1} step
   */
  nudge(id, step) {
    const order = this.plan;
    const place = order.findIndex((action) => action.id === id);
    if (place < 0 || !order[place + step]) return;
    const before = step < 0 ? order[place - 1] : order[place + 2];
    const command = { type: "moveAction", action: id, ...(before && { before: before.id }) };
    this.#desk.ask(command, this.#desk.say("plan.moved", { number: place + step + 1 }));
  }

  /** @param {string} id */
  remove(id) {
    this.#desk.ask({ type: "removeAction", action: id }, this.#desk.say("plan.removed"));
  }

  /** @param {string} id */
  async erase(id) {
    const { say } = this.#desk;
    const action = this.#action(id);
    if (!action) return;
    const isSure = await confirmFirst({
      title: say("plan.eraseTitle"),
      quote: whatOf(action).join(" · "),
      paragraphs: [say("erase.confirm"), say("erase.copies")],
      act: say("plan.erase"),
      cancel: say("note.cancel"),
    });
    if (isSure) this.#desk.ask({ type: "eraseAction", action: id });
  }

  /** @param {string} id */
  #action(id) {
    return this.#desk.meeting.store.get("action", id);
  }
}
