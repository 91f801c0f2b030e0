// @ts-check
import { element, startClock } from "../shared/page.js";
import { disclosure, reword, wordButton, write } from "./controls.js";
import { phaseWay } from "./phase-way.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/** Minutes to start with when the phase suggests none. */
const usualMinutes = 5;

/**
 * Which phase it is and how much time is left, with the acts on the time.
 * @param {Desk} desk
 * @returns {Part}
 */
export function timerPart(desk) {
  const { say, meeting } = desk;
  const title = element("h2", { id: "timer-title", class: "timer-phase", tabindex: "-1" });
  const clock = element("p", { class: "timer-clock clock", role: "timer" });
  const state = element("p", { class: "timer-state soft" });
  const main = wordButton("play", "", () => toggle(), { class: "button timer-main" });
  const extensions = [1, 2, 5].map((minutes) =>
    wordButton(undefined, say("timer.extend", { minutes }), () => extend(minutes), {
      class: "button timer-extend",
      "aria-label": say("timer.extendLong", { minutes }),
    })
  );
  const stop = wordButton("stop", say("timer.stop"), () => {
    meeting.ask({ type: "stopCountdown" });
    main.focus();
  });
  const more = element("div", { class: "timer-more" }, ...extensions.slice(1), stop);
  const way = phaseWay(desk);
  const opener = disclosure(say("timer.more"), more);
  const remaining = () => desk.over.aborted ? undefined : meeting.store.remaining;
  const redrawClock = startClock(remaining, (time, isOut) => {
    write(clock, time ?? "");
    clock.hidden = time === undefined;
    write(state, isOut ? say("timer.up") : standing());
    state.hidden = state.textContent === "";
  });
  const root = element(
    "section",
    // Not by its heading: a column may have the name of the phase.
    { class: "part timer", "data-in": "now", "aria-label": say("timer.title") },
    element(
      "div",
      { class: "timer-time" },
      title,
      element("div", { class: "timer-now" }, clock, state),
    ),
    element(
      "div",
      { class: "timer-acts", "data-for": "lead" },
      way.root,
      main,
      extensions[0],
      opener,
      more,
    ),
  );
  return { root, draw };

  function draw() {
    const { phase, store } = meeting;
    const countdown = store.get("countdown");
    write(title, phase ? `${exerciseName()}${desk.text(phase.title)}` : say("timer.title"));
    if (!countdown) reword(main, "play", say("timer.start", { minutes: suggested() }));
    else if (countdown.state === "paused") reword(main, "play", say("timer.resume"));
    else reword(main, "hold", say("timer.pause"));
    way.draw();
    const isClosed = meeting.board?.state === "closed";
    main.hidden = isClosed;
    for (const act of [extensions[0], opener, more]) act.hidden = !countdown || isClosed;
    redrawClock();
  }

  function exerciseName() {
    const number = meeting.phase?.exercise.number;
    return number ? `${say("timer.exercise", { number })} · ` : "";
  }

  function standing() {
    return meeting.store.get("countdown")?.state === "paused" ? say("timer.paused") : "";
  }

  function suggested() {
    return meeting.phase?.minutes ?? usualMinutes;
  }

  function toggle() {
    const countdown = meeting.store.get("countdown");
    if (!countdown) meeting.ask({ type: "startCountdown", seconds: suggested() * 60 });
    else if (countdown.state === "paused") meeting.ask({ type: "resumeCountdown" });
    else meeting.ask({ type: "pauseCountdown" });
  }

  /** @param {number} minutes */
  function extend(minutes) {
    meeting.ask({ type: "extendCountdown", seconds: minutes * 60 });
  }
}
