// @ts-check
import { element } from "../shared/page.js";
import { confirmFirst } from "./confirm-dialog.js";
import { wordButton, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * After the meeting: the board is opened again to be read, or as the next meeting.
 * @param {Desk} desk
 * @returns {Part}
 */
export function reopenTopic(desk) {
  const { say, meeting } = desk;
  const help = element("p", { class: "soft" });
  const read = wordButton("reveal", say("reopen.read"), () => reopen(false));
  const goOn = wordButton("play", say("reopen.goOn"), next);
  const end = wordButton("stop", say("reopen.end"), () => desk.ask({ type: "closeBoard" }), {
    class: "button meeting-end",
  });
  const root = element(
    "section",
    { class: "topic reopen", "data-for": "lead", hidden: true },
    element("h3", {}, say("reopen.title")),
    help,
    read,
    goOn,
    end,
  );
  return { root, draw };

  function draw() {
    const state = meeting.board?.state;
    root.hidden = state !== "closed" && state !== "reading";
    write(help, say(state === "reading" ? "reopen.isRead" : "reopen.help"));
    read.hidden = state === "reading";
    end.hidden = state !== "reading";
  }

  /** @param {boolean} toWrite */
  function reopen(toWrite) {
    desk.ask({ type: "reopenBoard", toWrite });
  }

  async function next() {
    const number = (meeting.board?.laterMeetings?.length ?? 0) + 2;
    const isSure = await confirmFirst({
      title: say("reopen.goOnTitle"),
      paragraphs: [
        say("reopen.goOnWhat", { number }),
        ...(meeting.store.all("group").length > 0 ? [say("reopen.goOnPages", { number })] : []),
      ],
      act: say("reopen.goOn"),
      cancel: say("note.cancel"),
      isCalm: true,
    });
    if (isSure) reopen(true);
  }
}
