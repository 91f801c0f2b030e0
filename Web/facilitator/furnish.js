// @ts-check
import { element } from "../shared/page.js";
import { agendaPart } from "./agenda-part.js";
import { boardPart } from "./board-part.js";
import { deedsBar } from "./deeds-bar.js";
import { InHand } from "./in-hand.js";
import { invitationPart } from "./invitation-part.js";
import { keyboard } from "./keyboard.js";
import { showKeys } from "./keys-dialog.js";
import { LeadActs } from "./lead-acts.js";
import { meetingPart } from "./meeting-part.js";
import { Menu } from "./menu.js";
import { NoteActs } from "./note-acts.js";
import { editInPlace } from "./note-editor.js";
import { NoteMenu } from "./note-menu.js";
import { reviewPart } from "./review-part.js";
import { screenPart } from "./screen-part.js";
import { timerPart } from "./timer-part.js";
import { noticeBand, topBar } from "./top-bar.js";
import { Views } from "./views.js";
import { startVote } from "./vote-dialog.js";
import { votePart } from "./vote-part.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */
/** @typedef {import("./review-queue.js").ReviewQueue} ReviewQueue */
/** @typedef {import("./top-bar.js").Trouble} Trouble */

/**
 * Puts the parts of the console together for one desk.
 * @param {Desk} desk
 * @param {HTMLElement} main
 * @param {object} page
 * @param {ReviewQueue} page.queue
 * @param {() => Trouble | undefined} page.trouble
 * @param {import("./lead.js").Lead} page.lead
 * @param {HTMLElement} page.told
 * @param {(language: string) => void} page.speak
 */
export function furnish(desk, main, { queue, trouble, lead: who, told, speak }) {
  const inHand = new InHand();
  const notes = new NoteActs(desk);
  const lead = new LeadActs(desk, (phase) => startVote(desk, phase));
  const menu = new Menu();
  const noteMenu = new NoteMenu(
    desk,
    notes,
    menu,
    (card) => editInPlace(desk, notes, inHand, card),
  );
  const openMenu = (/** @type {NoteCard} */ card, /** @type {HTMLElement} */ opener) =>
    noteMenu.open(card, opener);
  const help = () => showKeys(desk);

  /** In the order they are read; the style sheet places them. */
  const inMain = [
    agendaPart(desk, (phase) => lead.enter(phase)),
    screenPart(desk),
    timerPart(desk),
    votePart(desk, () => startVote(desk)),
    reviewPart(desk, notes, inHand, queue, menu, openMenu),
    boardPart(desk, notes, inHand, openMenu),
    invitationPart(desk),
    meetingPart(desk, { speak, showKeys: help, startVote: () => startVote(desk) }),
  ];
  const top = topBar(desk);
  const band = noticeBand(desk, trouble, who);
  const deeds = deedsBar(desk, lead, told);
  main.replaceChildren(...inMain.map(({ root }) => root), menu.root);
  const views = new Views(main, desk.say, () => desk.redraw());
  return {
    roots: [top.root, band.root, main, deeds.root, views.root],
    parts: /** @type {Part[]} */ ([top, band, ...inMain, deeds]),
    views,
    onKey: keyboard(desk, lead, notes, help),
  };
}

/** The element that holds the parts; it outlives a change of language, and with it the chosen view. */
export function emptyMain() {
  return element("main", { class: "lead-main", id: "main", tabindex: "-1" });
}
