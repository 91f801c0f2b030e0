// @ts-check

import { BlankSwitch } from "./blank-switch.js";
import { Foot } from "./foot.js";
import { Head } from "./head.js";
import { InstructionPicture } from "./instruction-picture.js";
import { JoinPicture } from "./join-picture.js";
import { NoteWall } from "./note-wall.js";
import { PageTurner } from "./page-turner.js";
import { Reading, wordsIn } from "./reading.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */

/** The wall: a line at the head, one picture, a strip at the foot; or nothing but its colour. */
export class Stage {
  #wall;
  #picture;
  #head;
  #foot;
  #join = new JoinPicture();
  #instruction = new InstructionPicture();
  #columns = new NoteWall();
  #turner = new PageTurner();
  #blank;
  #pages = 1;
  /** @type {Reading | undefined} */
  #reading;

  /** @param {HTMLElement} wall */
  constructor(wall) {
    this.#wall = wall;
    this.#picture = /** @type {HTMLElement} */ (wall.querySelector(".picture"));
    this.#head = new Head(/** @type {HTMLElement} */ (wall.querySelector(".head")));
    this.#foot = new Foot(/** @type {HTMLElement} */ (wall.querySelector(".foot")));
    this.#blank = new BlankSwitch(document.documentElement);
    addEventListener("resize", () => this.draw());
  }

  /** @param {BoardStore} store */
  open(store) {
    this.#reading = new Reading(store);
  }

  /** @param {HTMLElement} picture  what needs no board */
  show(picture) {
    this.#reading = undefined;
    this.#put("pairing", picture);
  }

  draw() {
    const reading = this.#reading;
    const spotlight = reading?.store.get("spotlight");
    if (!reading || !spotlight) return;
    document.documentElement.lang = reading.language;
    this.#blank.follow(spotlight.isBlank);
    this.#turner.follow(spotlight.page, `${spotlight.content} ${reading.phase?.id}`);
    this.#head.draw(reading);
    const shown = this.#drawPicture(reading, spotlight.content);
    this.#pages = shown.pages;
    this.#foot.draw(reading, shown);
  }

  /** @param {number} step */
  turn(step) {
    this.#turner.turn(step, this.#pages);
    this.draw();
  }

  toggleBlank() {
    this.#blank.toggle();
  }

  /**
   * @param {string | undefined} time
   * @param {boolean} isOut
   */
  tick(time, isOut) {
    if (!this.#reading) return;
    this.#head.tick(this.#reading, time, isOut);
    this.#instruction.tick(this.#reading, time, isOut);
  }

  /** @param {boolean} isAway */
  sayAway(isAway) {
    const say = this.#reading?.say ?? wordsIn(navigator.language);
    this.#foot.sayAway(isAway ? say("net.away") : "");
  }

  /**
   * @param {Reading} reading
   * @param {"join" | "columns" | "instruction"} content
   * @returns {{page: number, pages: number, notes: string}}
   */
  #drawPicture(reading, content) {
    const { say, phase, notesIn } = reading;
    if (content === "join") {
      this.#put("join", this.#join.element);
      this.#join.draw(reading);
      return { page: 0, pages: 1, notes: "" };
    }
    if (content === "columns" && phase?.columns.length) {
      this.#put("columns", this.#columns.element);
      const { notes, ...shown } = this.#columns.draw(reading, this.#turner.page);
      return { ...shown, notes: say("foot.notes", { count: notes }) };
    }
    this.#put("instruction", this.#instruction.element);
    const shown = this.#instruction.draw(reading, this.#turner.page);
    const columns = phase?.columns ?? [];
    const notes = columns.length ? say("foot.soFar", { count: notesIn(columns) }) : "";
    return { ...shown, notes };
  }

  /**
   * @param {string} content
   * @param {HTMLElement} picture
   */
  #put(content, picture) {
    this.#wall.dataset.content = content;
    if (picture.parentElement !== this.#picture) this.#picture.replaceChildren(picture);
  }
}
