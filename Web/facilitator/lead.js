// @ts-check
import { clockTime } from "../shared/clock-time.js";
import { DeviceMemory } from "../shared/device-memory.js";
import { confirmFirst } from "./confirm-dialog.js";

/** @typedef {import("./desk.js").Desk} Desk */

const tab = new DeviceMemory(() => sessionStorage);

/**
 * Who leads the meeting, as one facilitator's device is told of it: sees that the lead went over, and offers to take
 * it, or to take it back.
 */
export class Lead {
  #desk;
  /** Whether to ask, once, when somebody else leads. */
  #asks;
  /** @type {boolean | undefined} */
  #led;

  /**
   * @param {() => Desk} desk
   * @param {boolean} asks
   */
  constructor(desk, asks) {
    this.#desk = desk;
    this.#asks = asks;
  }

  /** Whether this tab has led; also before a reload. */
  get hasLed() {
    return tab.get(this.#key) !== undefined;
  }

  get #key() {
    return `tavla.led.${this.#desk().meeting.store.you?.device}`;
  }

  /** Looks whether the lead has gone over, and says so. */
  look() {
    const { meeting, say, tell } = this.#desk();
    const leader = meeting.store.get("leader");
    if (!leader || meeting.role === "moderator") return;
    const leads = meeting.standing === "leads";
    if (leads && !this.#led) tab.set(this.#key, "yes");
    if (this.#led === false && leads) tell(say("lead.yours"));
    if (this.#led === true && !leads) tell(this.words);
    this.#led = leads;
    if (this.#asks && !leads) this.#ask();
    this.#asks = false;
  }

  /** What stands across the page while somebody else leads; empty otherwise. */
  get words() {
    const { meeting, say, language } = this.#desk();
    const leader = meeting.store.get("leader");
    if (!leader || meeting.standing !== "watches") return "";
    if (this.hasLed) return say("lead.taken", { time: clockTime(leader.since, language) });
    return say(meeting.store.presence.isLed ? "lead.other" : "lead.away");
  }

  /** Takes the lead from the one who has it now. */
  take() {
    const { meeting } = this.#desk();
    const leader = meeting.store.get("leader");
    if (leader) meeting.ask({ type: "takeLead", over: leader.device });
  }

  async #ask() {
    const { say } = this.#desk();
    const isSure = await confirmFirst({
      title: say("lead.take"),
      paragraphs: [this.words, say("lead.takeHelp")],
      act: say("lead.take"),
      cancel: say("lead.watch"),
      isCalm: true,
    });
    if (isSure) this.take();
  }
}
