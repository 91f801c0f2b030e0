// @ts-check

import { spelled } from "../shared/code.js";
import { icon } from "../shared/icons.js";
import { element, svg } from "../shared/page.js";
import { onePage } from "./picture.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("../shared/messages.js").Invitation} Invitation */

/** How to come in: a square for the camera, and the same in letters. */
export class JoinPicture {
  element = element("div", { class: "join" });
  #drawn = "";
  #people = element("span", { class: "join-count" });

  /** @param {Reading} reading */
  draw({ store, say, inWords, language }) {
    this.#people.textContent = String(store.presence.participants);
    const { invitation } = store;
    const board = store.get("board");
    const drawn = JSON.stringify([invitation, board, language]);
    if (!invitation || drawn === this.#drawn) return onePage;
    this.#drawn = drawn;
    const title = [inWords(board?.templateTitle), board?.title].filter(Boolean).join(" · ");
    this.element.replaceChildren(
      element("h1", {}, say("join.title")),
      element("p", { class: "join-board" }, title, icon("mark")),
      square(invitation, say),
      this.#letters(invitation, say),
    );
    return onePage;
  }

  /**
   * @param {Invitation} invitation
   * @param {import("./reading.js").Say} say
   */
  #letters({ address, code }, say) {
    const people = element("p", { class: "join-people" }, icon("people"), this.#people);
    people.append(element("span", { class: "soft" }, say("join.in")));
    return element(
      "div",
      { class: "join-letters" },
      element(
        "dl",
        {},
        ...entry(say("join.address"), breakable(address), "join-address"),
        ...entry(say("join.code"), [spelled(code)], "join-code"),
      ),
      people,
      element("p", {}, `${say("join.noAccount")} ${say("join.keepWifi")}`),
    );
  }
}

/**
 * @param {Invitation} invitation
 * @param {import("./reading.js").Say} say
 */
function square({ participant: { qr } }, say) {
  const picture = svg("svg", { viewBox: `0 0 ${qr.size} ${qr.size}`, class: "qr", role: "img" });
  picture.setAttribute("aria-label", say("join.qr"));
  picture.append(svg("path", { d: qr.path }));
  const card = element("figure", { class: "card join-card" });
  card.append(
    picture,
    element(
      "figcaption",
      {},
      element("strong", {}, say("join.aim")),
      element("span", { class: "soft" }, say("join.noCamera")),
    ),
  );
  return card;
}

/**
 * @param {string} name
 * @param {(string | Node)[]} value
 * @param {string} kind
 */
function entry(name, value, kind) {
  const words = element("dd", { class: kind });
  words.append(...value);
  return [element("dt", {}, name), words];
}

/**
 * A long address may break before its port, nowhere else.
 * @param {string} address
 */
function breakable(address) {
  return address.split(/(?=:)/).flatMap((part, i) => i ? [element("wbr"), part] : [part]);
}
