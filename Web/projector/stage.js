// @ts-check

import { BlankSwitch } from "./blank-switch.js";
import { BlankTeller } from "./blank-teller.js";
import { Foot } from "./foot.js";
import { Head } from "./head.js";
import { PageTurner } from "./page-turner.js";
import { pictures } from "./pictures.js";
import { Reading } from "./reading.js";

/** @typedef {import("../shared/board-store.js").BoardStore} BoardStore */
/** @typedef {import("../shared/messages.js").ServerMessage} ServerMessage */

/** The wall: a line at the head, one picture, a strip at the foot; or nothing but its colour. */
export class Stage {
  #wall;
  #picture;
  #head;
  #foot;
  #pictures = pictures();
  #turner = new PageTurner();
  #blank;
  /** @type {BlankTeller | undefined} */
  #teller;
  #pages = 1;
  /** @type {Reading | undefined} */
  #reading;

  /**
   * @param {HTMLElement} wall
   * @param {import("../shared/device-memory.js").DeviceMemory} [memory]  of what is pressed at this screen
   */
  constructor(wall, memory) {
    this.#wall = wall;
    this.#picture = /** @type {HTMLElement} */ (wall.querySelector(".picture"));
    this.#head = new Head(/** @type {HTMLElement} */ (wall.querySelector(".head")));
    this.#foot = new Foot(/** @type {HTMLElement} */ (wall.querySelector(".foot")));
    this.#blank = new BlankSwitch(document.documentElement, memory);
    // Also when a preview comes into view: until then nothing in it has a size.
    new ResizeObserver(() => this.draw()).observe(wall);
  }

  /**
   * @param {BoardStore} store
   * @param {(message: object) => boolean} [send]  absent in a preview, which tells nothing
   * @returns {(message: ServerMessage) => void}  hears what the server answers
   */
  open(store, send) {
    this.#reading = new Reading(store);
    const teller = send && new BlankTeller(this.#blank, send);
    this.#teller = teller;
    return (message) => teller?.receive(message);
  }

  /** @param {HTMLElement} picture  what needs no board */
  show(picture) {
    this.#reading = undefined;
    this.#blank.lift();
    this.#put("pairing", picture);
  }

  draw() {
    if (!this.#reading) return;
    const reading = this.#reading = new Reading(this.#reading.store);
    const spotlight = reading.store.get("spotlight");
    if (!spotlight) return;
    const { content, column, group, page } = spotlight;
    document.documentElement.lang = reading.language;
    document.title = reading.say("page.title");
    this.#blank.follow(spotlight, this.#teller?.isTelling);
    this.#teller?.drawn(reading.store.head);
    this.#turner.follow(page, `${content} ${column} ${group} ${reading.phase?.id}`);
    this.#head.draw(reading);
    const picture = this.#pictures[content];
    // Of a newer server: what stands here stays until the page is loaded anew.
    if (!picture) return;
    this.#put(content, picture.element);
    const shown = picture.draw(reading, this.#turner.page);
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
    this.#teller?.tell();
  }

  /**
   * @param {string | undefined} time
   * @param {boolean} isOut
   */
  tick(time, isOut) {
    if (!this.#reading) return;
    this.#head.tick(this.#reading, time, isOut);
    const content = this.#reading.store.get("spotlight")?.content;
    if (content) this.#pictures[content]?.tick?.(this.#reading, time, isOut);
  }

  /** @param {boolean} isAway */
  sayAway(isAway) {
    this.#foot.sayAway(isAway && this.#reading ? this.#reading.say("net.away") : "");
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
