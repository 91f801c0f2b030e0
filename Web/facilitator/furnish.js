// @ts-check
import { element } from "../shared/page.js";
import { agendaPart } from "./agenda-part.js";
import { boardPart } from "./board-part.js";
import { deedsBar } from "./deeds-bar.js";
import { helpBand } from "./help-band.js";
import { InHand } from "./in-hand.js";
import { invitationPart } from "./invitation-part.js";
import { keyboard } from "./keyboard.js";
import { showKeys } from "./keys-dialog.js";
import { LeadActs } from "./lead-acts.js";
import { LinkActs } from "./link-acts.js";
import { MaterialActs } from "./material-acts.js";
import { materialPart } from "./material-part.js";
import { meetingPart } from "./meeting-part.js";
import { Menu } from "./menu.js";
import { NoteActs } from "./note-acts.js";
import { focusTheme } from "./note-focus.js";
import { editInPlace } from "./note-editor.js";
import { NoteMenu } from "./note-menu.js";
import { offersPart } from "./offers-part.js";
import { PlanActs } from "./plan-acts.js";
import { planPart } from "./plan-part.js";
import { reviewPart } from "./review-part.js";
import { overviewPart } from "./overview-part.js";
import { standingOn } from "./select-by-hand.js";
import { Selection } from "./selection.js";
import { selectionBar } from "./selection-bar.js";
import { askForHeading } from "./stack-card.js";
import { SeveralActs } from "./several-acts.js";
import { StackMenu } from "./stack-menu.js";
import { ThemeActs } from "./theme-acts.js";
import { screenPart } from "./screen-part.js";
import { ShareActs } from "./share-acts.js";
import { sharePart } from "./share-part.js";
import { timerPart } from "./timer-part.js";
import { noticeBand, topBar } from "./top-bar.js";
import { unsavedPart } from "./unsaved-part.js";
import { Views } from "./views.js";
import { startVote } from "./vote-dialog.js";
import { votePart } from "./vote-part.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./note-card.js").NoteCard} NoteCard */
/** @typedef {import("./stack-card.js").StackCard} StackCard */
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
  const inHand = new InHand((view) => desk.show(/** @type {import("./desk.js").View} */ (view)));
  const selection = new Selection(
    () => desk.redraw(),
    () => desk.tell(desk.refusal("tooManyAtOnce")),
  );
  const themes = new ThemeActs(desk);
  const notes = new NoteActs(desk, themes);
  const several = new SeveralActs(desk);
  const links = new LinkActs(desk);
  const material = new MaterialActs(desk);
  const plan = new PlanActs(desk);
  const share = new ShareActs(desk);
  const lead = new LeadActs(desk, (phase) => startVote(desk, phase));
  const menu = new Menu();
  /** @type {(theme: string, column?: string) => void} */
  const named = (theme, column) => askForHeading(focusTheme(theme, column));
  const noteMenu = new NoteMenu(desk, notes, themes, menu, {
    edit: (card) => editInPlace(desk, notes, inHand, card),
    plan: (note) => plan.items(note),
    named,
    links,
  });
  const openMenu = (/** @type {NoteCard} */ card, /** @type {HTMLElement} */ opener) =>
    noteMenu.open(card, opener);
  /** @type {Set<string>} the themes that lie open */
  const open = new Set();
  const toggle = (/** @type {string} */ theme) => {
    if (!open.delete(theme)) open.add(theme);
    desk.redraw();
  };
  const stackMenu = new StackMenu(desk, several, themes, menu, { open, toggle });
  const sheets = {
    open,
    toggle,
    openMenu: (/** @type {StackCard} */ stack, /** @type {HTMLElement} */ opener) =>
      stackMenu.open(stack, opener),
  };
  const keys = () => showKeys(desk);

  /** In the order they are read; the style sheet places them. */
  const before = [
    agendaPart(desk, (phase) => lead.enter(phase)),
    timerPart(desk),
    votePart(desk, plan, () => startVote(desk)),
  ];
  const now = [
    screenPart(desk),
    reviewPart(desk, notes, inHand, queue, selection, menu, openMenu),
    offersPart(desk, share),
    sharePart(desk, share, notes, menu),
    materialPart(desk, material),
  ];
  const board = boardPart(desk, {
    inHand,
    selection,
    acts: { notes, several, themes, links },
    named,
    openMenu,
    relink: (note, opener) => menu.open(opener, desk.say("link.again"), links.choices(note)),
    sheets,
  });
  const overview = overviewPart(desk, {
    offer: (isThere) => views.offer("groups", isThere),
    open: (group, note) => board.open(group, note),
    stands: (group, note) => board.placeOf(group, note) !== undefined,
  });
  const after = [
    overview,
    board,
    planPart(desk, plan, menu),
    invitationPart(desk),
    meetingPart(desk, { speak, showKeys: keys, startVote: () => startVote(desk), menu }),
  ];
  const top = topBar(desk);
  const band = noticeBand(desk, trouble, who);
  const help = helpBand(desk);
  const bands = element("div", { class: "lead-bands" }, band.root, help.root);
  const unsaved = unsavedPart(desk);
  const deeds = deedsBar(desk, lead, told);
  const selecting = selectionBar(desk, selection, {
    several,
    themes,
    plan,
    menu,
    named,
    standing: () => standingOn(main),
  });
  const roots = (/** @type {Part[]} */ parts) => parts.map(({ root }) => root);
  const column = element("div", { class: "lead-now" }, ...roots(now));
  main.replaceChildren(...roots(before), column, ...roots(after), menu.root);
  const views = new Views(main, desk.say, () => desk.redraw());
  return {
    roots: [top.root, bands, main, selecting.root, unsaved.root, deeds.root, views.root],
    parts: /** @type {Part[]} */ ([
      top,
      band,
      help,
      ...before,
      ...now,
      ...after,
      selecting,
      unsaved,
      deeds,
    ]),
    views,
    material,
    plan,
    onKey: keyboard(desk, lead, notes, several, selection, keys),
  };
}

/** The element that holds the parts; it outlives a change of language, and with it the chosen view. */
export function emptyMain() {
  return element("main", { class: "lead-main", id: "main", tabindex: "-1" });
}
