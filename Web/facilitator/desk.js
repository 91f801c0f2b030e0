// @ts-check
import { inLanguage, speaker } from "../shared/page.js";
import en from "./en.js";
import sv from "./sv.js";
import { whileAsked } from "./when-done.js";

/** @typedef {import("../shared/records.js").LocalizedText} LocalizedText */
/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("./foreseen.js").Foresight} Foresight */
/** @typedef {import("./meeting.js").Meeting} Meeting */
/** @typedef {keyof typeof sv} WordKey */
/** @typedef {"now" | "agenda" | "groups" | "board" | "outcome" | "invitation" | "meeting"} View */

/**
 * One part of the page: what stands there, and how it is brought up to date.
 * @typedef {{root: HTMLElement, draw: () => void}} Part
 */

/** The languages the console speaks, each by its own name. */
export const languages = Object.freeze({ sv: "Svenska", en: "English" });

/** What every part of the console works with: the meeting, the words, and a way to tell and to turn. */
export class Desk {
  meeting;
  language;
  /** @type {(key: WordKey, values?: Record<string, string | number>) => string} */
  say;
  /** Says a sentence to the person; politely, and visible until the next. */
  tell;
  /** Turns to another view. */
  show;
  /** Brings every part up to date at once. */
  redraw;
  /** Ends when the page speaks another language, and what is bound to this desk with it. */
  over;

  /**
   * @param {Meeting} meeting
   * @param {string} language
   * @param {object} page
   * @param {(sentence: string) => void} page.tell
   * @param {(view: View) => void} page.show
   * @param {() => void} page.redraw
   * @param {AbortSignal} page.over
   */
  constructor(meeting, language, { tell, show, redraw, over }) {
    this.meeting = meeting;
    this.language = language;
    this.say = speaker(language === "en" ? en : sv, language);
    this.tell = tell;
    this.show = show;
    this.redraw = redraw;
    this.over = over;
  }

  /**
   * Asks the board for something and says so; why it may not be asked from here is said by the meeting.
   * @param {Command} command
   * @param {string} [told] that it is done; without it that it is asked, for what counts only once the board has answered
   * @param {Foresight} [foresight] shown at once, taken back on refusal
   * @returns {boolean} whether it was asked: only then a form may let go of its text
   */
  ask(command, told = whileAsked(this, command), foresight) {
    const isAsked = this.meeting.ask(command, foresight);
    if (isAsked && told) this.tell(told);
    return isAsked;
  }

  /**
   * A text of the template in the language chosen here.
   * @param {LocalizedText | undefined} text
   */
  text(text) {
    return inLanguage(text, this.language);
  }

  /**
   * What a column is called: its title, else its question.
   * @param {string} id
   */
  columnName(id) {
    const column = this.meeting.store.get("column", id);
    return this.text(column?.title ?? column?.question);
  }

  /**
   * A group by letter and name.
   * @param {string} id
   */
  groupName(id) {
    const group = this.meeting.store.get("group", id);
    return group ? `${group.letter} · ${this.text(group.title)}` : "";
  }

  /**
   * Why something could not be done, in a person's words.
   * @param {string | undefined} reason
   */
  refusal(reason) {
    const key = `refused.${reason}`;
    return this.say(key in sv ? /** @type {WordKey} */ (key) : "refused.other");
  }
}
