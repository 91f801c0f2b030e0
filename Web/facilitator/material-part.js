// @ts-check
import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { mark, reword, wordButton, write } from "./controls.js";
import { cardsIn, isComparing, nextToShow, onScreen } from "./material-model.js";

/** @typedef {import("../shared/card-records.js").CardRecord} CardRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */
/** @typedef {import("./material-acts.js").MaterialActs} MaterialActs */

/**
 * The core group's material of the exercise that runs: what may be shown, and what is.
 * @param {Desk} desk
 * @param {MaterialActs} acts
 * @returns {Part}
 */
export function materialPart(desk, acts) {
  const { say, meeting } = desk;
  const count = element("p", { class: "soft material-count" });
  const none = element("p", { class: "soft" });
  const list = element("ol", { class: "material-cards" });
  const byLine = element("input", { type: "checkbox", onchange: () => draw() });
  const lines = element("label", { class: "material-lines" }, byLine, say("material.byLine"));
  const next = wordButton("screen", "", () => showNext(), { class: "button material-next" });
  const compare = wordButton("screen", say("material.compare"), () => acts.compare(), {
    class: "button material-next",
  });
  const root = element(
    "section",
    { class: "part material", "data-in": "now", "aria-labelledby": "material-title", hidden: true },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "material-title", tabindex: "-1" }, say("material.title")),
      count,
    ),
    none,
    element("div", { class: "material-acts", "data-for": "lead" }, next, compare, lines),
    list,
  );
  return { root, draw };

  function draw() {
    const { phase, store } = meeting;
    const cards = cardsIn(store.all("card"), phase);
    const secret = store.get("material", phase?.exercise.id)?.secret ?? 0;
    const isItsPhase = phase?.kind === "present" || phase?.kind === "compare";
    root.hidden = !isItsPhase && !cards.some(({ state }) => state === "shown");
    if (root.hidden) return;
    write(count, counted(cards.length, secret));
    none.hidden = cards.length > 0;
    write(none, say(secret > 0 ? "material.allSecret" : "material.none", { count: secret }));
    drawActs(cards);
    const current = onScreen(cards, store.get("spotlight"));
    patchList(list, cards, {
      key: ({ id }) => id,
      create: ({ id }) => row(id),
      update: (item, card) => drawRow(item, card, card === current),
    });
  }

  /**
   * @param {number} known
   * @param {number} secret
   */
  function counted(known, secret) {
    const cards = say("material.count", { count: known });
    return secret > 0 ? `${cards} · ${say("material.secret", { count: secret })}` : cards;
  }

  /** @param {CardRecord[]} cards */
  function drawActs(cards) {
    const isBeside = isComparing(meeting.phase);
    const coming = nextToShow(cards, meeting.store.get("spotlight"), byLine.checked);
    compare.hidden = !isBeside;
    mark(compare, "aria-disabled", cards.length === 0 && "true");
    next.hidden = isBeside || !coming;
    lines.hidden = isBeside || cards.length === 0;
    if (!coming) return;
    const word = coming.isLine
      ? say(byLine.checked ? "material.nextLine" : "material.allLines")
      : say("material.next", { heading: coming.card.heading });
    reword(next, "screen", word);
  }

  function showNext() {
    const cards = cardsIn(meeting.store.all("card"), meeting.phase);
    const coming = nextToShow(cards, meeting.store.get("spotlight"), byLine.checked);
    if (coming) acts.show(coming.card, coming.bullets);
  }

  /** @param {string} id */
  function row(id) {
    const deed = wordButton("screen", "", () => toggle(id), { class: "button material-deed" });
    const erase = wordButton("erase", say("material.erase"), () => eraseCard(id), {
      class: "button material-deed material-erase",
      "data-for": "lead",
    });
    return element(
      "li",
      { class: "material-card" },
      element(
        "details",
        {},
        element("summary", { dir: "auto" }),
        element("ul", { class: "material-points" }),
        erase,
      ),
      element("p", { class: "material-state" }),
      element("div", { "data-for": "lead" }, deed),
    );
  }

  /**
   * @param {HTMLElement} item
   * @param {CardRecord} card
   * @param {boolean} isOnScreen
   */
  function drawRow(item, card, isOnScreen) {
    const { heading, bullets, state, shownBullets } = card;
    mark(item, "data-state", state);
    mark(item, "aria-current", isOnScreen && "true");
    const [summary, points, erase, standing, deed] = item
      .querySelectorAll("summary, ul, p, button");
    erase.setAttribute("aria-label", `${say("material.erase")}: ${heading}`);
    write(summary, heading);
    if (points.textContent !== bullets.join("")) {
      points.replaceChildren(...bullets.map((bullet) => element("li", { dir: "auto" }, bullet)));
    }
    const word = isOnScreen
      ? "material.onScreen"
      : state === "shown"
      ? "material.shown"
      : "material.presentable";
    const partly = shownBullets === undefined
      ? ""
      : ` · ${say("material.partly", { count: shownBullets, all: bullets.length })}`;
    if (standing.textContent !== say(word) + partly) {
      standing.replaceChildren(icon(state === "shown" ? "reveal" : "hold"), say(word) + partly);
    }
    const canTakeBack = state === "shown" && (isOnScreen || isComparing(meeting.phase));
    const button = /** @type {HTMLButtonElement} */ (deed);
    button.parentElement?.toggleAttribute(
      "hidden",
      state !== "shown" && isComparing(meeting.phase),
    );
    reword(
      button,
      canTakeBack ? "screenOff" : "screen",
      say(canTakeBack ? "material.takeBack" : "material.show"),
    );
    button.setAttribute(
      "aria-label",
      `${say(canTakeBack ? "material.takeBack" : "material.show")}: ${heading}`,
    );
  }

  /** @param {string} id */
  function eraseCard(id) {
    const card = meeting.store.get("card", id);
    if (card) acts.erase(card);
  }

  /** @param {string} id */
  function toggle(id) {
    const { store, phase } = meeting;
    const cards = cardsIn(store.all("card"), phase);
    const card = cards.find((one) => one.id === id);
    if (!card) return;
    const isUp = card === onScreen(cards, store.get("spotlight")) || isComparing(phase);
    if (card.state === "shown" && isUp) acts.takeBack(card);
    else acts.show(card, card.shownBullets);
  }
}
