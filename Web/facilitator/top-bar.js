// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { reword, wordButton, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {"away" | "wrongVersion"} Trouble what is wrong with the contact to the server */

/**
 * The head of the page: which board this is.
 * @param {Desk} desk
 * @returns {Part}
 */
export function topBar(desk) {
  const title = element("h1", { class: "lead-title" });
  const template = element("p", { class: "soft lead-template" });
  const root = element("header", { class: "lead-top" }, icon("mark"), title, template);
  return { root, draw };

  function draw() {
    const { board } = desk.meeting;
    const isModerator = desk.meeting.role === "moderator";
    const page = desk.say(isModerator ? "page.moderate" : "page.title");
    const name = board?.title ?? page;
    write(title, name);
    const about = desk.text(board?.templateTitle);
    write(template, isModerator ? `${desk.say("lead.moderator")} · ${about}` : about);
    document.title = board ? `${name} · ${page}` : name;
  }
}

/**
 * One quiet line across the page for what concerns everything: no contact, locked, ended.
 * @param {Desk} desk
 * @param {() => Trouble | undefined} trouble
 * @param {import("./lead.js").Lead} lead
 * @returns {Part}
 */
export function noticeBand(desk, trouble, lead) {
  const { say, meeting } = desk;
  const words = element("p", { role: "status" });
  const unlock = wordButton(
    undefined,
    say("meeting.unlock"),
    () => desk.ask({ type: "unlockBoard" }),
    { "data-for": "lead" },
  );
  const take = wordButton("hand", "", () => lead.take());
  const reload = wordButton(undefined, say("net.reload"), () => location.reload());
  const root = element("div", { class: "band", hidden: true }, words, unlock, reload, take);
  return { root, draw };

  function draw() {
    const sentence = notice();
    root.hidden = !sentence;
    write(words, sentence);
    unlock.hidden = meeting.board?.state !== "locked" || trouble() !== undefined;
    reload.hidden = trouble() !== "wrongVersion";
    take.hidden = !lead.words || trouble() !== undefined;
    reword(take, "hand", say(lead.hasLed ? "lead.takeBack" : "lead.take"));
  }

  function notice() {
    const wrong = trouble();
    if (wrong) return say(`net.${wrong}`);
    if (lead.words) return lead.words;
    const state = meeting.board?.state ?? "open";
    return state === "open" ? "" : say(`board.${state}`);
  }
}
