// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { wordButton, write } from "./controls.js";

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
    const name = board?.title ?? desk.say("page.title");
    write(title, name);
    write(template, desk.text(board?.templateTitle));
    document.title = board ? desk.say("page.named", { title: name }) : name;
  }
}

/**
 * One quiet line across the page for what concerns everything: no contact, locked, ended.
 * @param {Desk} desk
 * @param {() => Trouble | undefined} trouble
 * @returns {Part}
 */
export function noticeBand(desk, trouble) {
  const { say, meeting } = desk;
  const words = element("p", { role: "status" });
  const unlock = wordButton(
    undefined,
    say("meeting.unlock"),
    () => meeting.ask({ type: "unlockBoard" }),
  );
  const reload = wordButton(undefined, say("net.reload"), () => location.reload());
  const root = element("div", { class: "band", hidden: true }, words, unlock, reload);
  return { root, draw };

  function draw() {
    const sentence = notice();
    root.hidden = !sentence;
    write(words, sentence);
    unlock.hidden = meeting.board?.state !== "locked" || trouble() !== undefined;
    reload.hidden = trouble() !== "wrongVersion";
  }

  function notice() {
    const wrong = trouble();
    if (wrong) return say(`net.${wrong}`);
    if (meeting.board?.state === "locked") return say("board.locked");
    return meeting.board?.state === "closed" ? say("board.closed") : "";
  }
}
