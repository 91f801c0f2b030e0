// @ts-check
import { element, groupBadge, patchList } from "../shared/page.js";
import { mark, wordButton, write } from "./controls.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * The gallery walk: begins it, goes on, and says which team is at which table.
 * @param {Desk} desk
 */
export function walkBlock(desk) {
  const { say, meeting } = desk;
  const begin = wordButton("people", say("walk.begin"), () => ask(1, say("walk.begun")));
  const about = element("p", { class: "soft small" }, say("walk.about"));
  const now = element("p", { class: "share-now", role: "status" });
  const next = wordButton("play", say("walk.next"), () => go(1), {
    class: "button button-primary",
  });
  const back = wordButton("undo", say("walk.previous"), () => go(-1));
  const end = wordButton("stop", say("walk.end"), () => ask(undefined, say("walk.ended")));
  const teams = element("ol", { class: "walk-teams", "aria-label": say("walk.teams") });
  const before = element("div", { class: "share-acts", "data-for": "lead" }, begin, about);
  const during = element("div", { class: "share-acts", "data-for": "lead" }, next, back, end);
  const root = element("div", { class: "walk" }, now, before, during, teams);
  return { root, draw };

  function draw() {
    const walk = meeting.store.get("shareBack")?.walk;
    const { round = 0, stations = [] } = walk ?? {};
    before.hidden = walk !== undefined;
    for (const part of [now, during, teams]) part.hidden = !walk;
    // Both keep their places: a second tap must not mean the other.
    mark(next, "aria-disabled", round >= stations.length ? "true" : undefined);
    mark(back, "aria-disabled", round <= 1 ? "true" : undefined);
    write(now, walk ? say("walk.now", { round, rounds: stations.length }) : "");
    const places = stations.map((table, place) => ({ table, team: place + 1 }));
    patchList(teams, places, {
      key: ({ team }) => String(team),
      create: makeTeam,
      update: drawTeam,
    });
  }

  /** @param {1 | -1} step */
  function go(step) {
    const { round: now = 0, stations = [] } = meeting.store.get("shareBack")?.walk ?? {};
    const round = now + step;
    if (round < 1 || round > stations.length) return;
    ask(round, say("walk.moved", { round }));
  }

  /**
   * @param {number | undefined} round  absent to end it
   * @param {string} told
   */
  function ask(round, told) {
    desk.ask({ type: "walk", ...(round && { round }) }, told);
  }

  function makeTeam() {
    return element(
      "li",
      { class: "walk-team" },
      element("span", { class: "soft" }),
      element("span", {}),
      element("strong", {}),
    );
  }

  /**
   * @param {HTMLElement} row
   * @param {{table: string, team: number}} place
   */
  function drawTeam(row, { table, team }) {
    const [number, badge, name] = row.children;
    const group = meeting.store.get("group", table);
    write(number, say("walk.team", { team }));
    write(name, desk.text(group?.title));
    if (badge.textContent !== group?.letter) {
      badge.replaceChildren(groupBadge(group?.letter ?? ""));
    }
  }
}
