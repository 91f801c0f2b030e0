// @ts-check
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { byExercise } from "./agenda-model.js";
import { mark, write } from "./controls.js";
import { may } from "./standing.js";

/** @typedef {import("../shared/records.js").PhaseRecord} PhaseRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * The agenda: every phase under its exercise, the current one lit; a tap goes there.
 * @param {Desk} desk
 * @param {(phase: PhaseRecord | undefined) => void} enter
 * @returns {Part}
 */
export function agendaPart(desk, enter) {
  const { say, meeting } = desk;
  const list = element("ol", { class: "agenda-exercises" });
  const root = element(
    "section",
    { class: "part agenda", "data-in": "agenda", "aria-labelledby": "agenda-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "agenda-title", tabindex: "-1" }, say("view.agenda")),
    ),
    list,
  );
  let lit = "";
  return { root, draw };

  function draw() {
    const current = meeting.phase;
    // Without steps to press it is scrolled by itself.
    mark(root, "tabindex", may(meeting.standing, "enterPhase") ? undefined : "0");
    patchList(list, byExercise(meeting.phases), {
      key: ({ exercise }) => exercise.id,
      create: ({ exercise }) => {
        const title = desk.text(exercise.title);
        const heading = exercise.number
          ? say("agenda.exercise", { number: exercise.number, title })
          : title;
        return element("li", {}, element("h3", {}, heading), element("ol"));
      },
      update: (part, { phases }) => {
        const steps = part.querySelector("ol");
        if (steps) drawSteps(steps, phases, current?.number ?? 0);
      },
    });
    // While another view hides the agenda there is nothing to scroll.
    if (current && current.id !== lit && root.getClientRects().length > 0) {
      lit = current.id;
      root.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    }
  }

  /**
   * @param {HTMLElement} steps
   * @param {PhaseRecord[]} phases
   * @param {number} now
   */
  function drawSteps(steps, phases, now) {
    patchList(steps, phases, {
      key: (phase) => phase.id,
      create: (phase) => element("li", {}, step(phase)),
      update: (item, phase) => {
        const button = item.firstElementChild;
        if (!button) return;
        mark(button, "aria-current", phase.isCurrent && "step");
        mark(button, "data-done", phase.number < now);
        button.toggleAttribute("disabled", !may(meeting.standing, "enterPhase"));
        const done = button.querySelector(".agenda-done");
        if (done) write(done, phase.number < now ? say("agenda.done") : "");
      },
    });
  }

  /** @param {PhaseRecord} phase */
  function step(phase) {
    const { minutes } = phase;
    return element(
      "button",
      {
        type: "button",
        class: "agenda-step",
        onclick: () => enter(meeting.store.get("phase", phase.id)),
      },
      element("span", { class: "agenda-dot" }, icon("check")),
      element("span", { class: "agenda-name" }, desk.text(phase.title)),
      element("span", { class: "visually-hidden agenda-done" }),
      minutes !== undefined &&
        element("span", { class: "agenda-minutes" }, say("agenda.minutes", { minutes })),
    );
  }
}
