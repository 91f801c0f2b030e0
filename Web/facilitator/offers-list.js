// @ts-check
import { excerpt } from "../shared/marks.js";
import { element, groupBadge, patchList } from "../shared/page.js";
import { mark, wordButton, write } from "./controls.js";
import { looksLike } from "./found-words.js";

/** @typedef {import("../shared/share-records.js").OfferRecord} OfferRecord */
/** @typedef {import("../shared/records.js").NoteRecord} NoteRecord */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./share-acts.js").ShareActs} ShareActs */

/**
 * What groups have offered to help with, or what was commented; what waits for review first.
 * @param {Desk} desk
 * @param {ShareActs} acts
 * @param {OfferRecord["kind"]} kind
 */
export function offersList(desk, acts, kind) {
  const { say, meeting } = desk;
  const isHelp = kind === "help";
  const heading = element("h3", {}, say(isHelp ? "offer.title" : "comment.title"));
  const list = element("ul", { class: "offers" });
  const root = element("div", {}, heading, list);
  return { root, draw };

  function draw() {
    const order = ["pending", "approved", "hidden", undefined];
    const offers = meeting.store.all("offer").filter((offer) => offer.kind === kind).sort((a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) || (a.id < b.id ? -1 : 1)
    );
    root.hidden = offers.length === 0;
    if (offers.length === 0) return;
    const notes = new Map(meeting.notes.map((note) => [note.id, note]));
    patchList(list, offers, {
      key: ({ id }) => id,
      create: makeRow,
      update: (row, offer) => drawRow(row, offer, notes.get(offer.note)),
    });
  }

  /** @param {OfferRecord} offer */
  function makeRow({ id, group }) {
    const letter = meeting.store.get("group", group ?? "")?.letter ?? "";
    const named = () => meeting.store.get("offer", id);
    /**
     * @param {"check" | "hide" | "erase"} picture
     * @param {import("./desk.js").WordKey} word
     * @param {(offer: OfferRecord) => void} act
     */
    const button = (picture, word, act) =>
      wordButton(picture, say(word), () => {
        const offer = named();
        if (offer) act(offer);
      }, { class: "button button-quiet" });
    return element(
      "li",
      { class: "offer" },
      element("p", { class: "offer-who" }, groupBadge(letter), element("strong")),
      element("p", { class: "soft", dir: "auto" }),
      element("p", { class: "offer-text", dir: "auto" }),
      element("p", { class: "soft small" }),
      element(
        "div",
        { class: "offer-acts", "data-for": "moderate" },
        button("check", "note.approve", (offer) => acts.moderate(offer, "approved")),
        button("hide", "offer.hide", (offer) => acts.moderate(offer, "hidden")),
        button("erase", "offer.withdraw", (offer) => acts.withdraw(offer)),
      ),
    );
  }

  /**
   * @param {HTMLElement} row
   * @param {OfferRecord} offer
   * @param {NoteRecord | undefined} note  what it is about
   */
  function drawRow(row, { group, text, state, findings }, note) {
    const [who, what, how, standing, buttons] = row.children;
    mark(row, "data-state", state);
    const by = meeting.store.get("group", group ?? "");
    const named = { group: desk.text(by?.title) };
    const strong = who.querySelector("strong");
    // Who comments at a table is not told.
    const word = isHelp ? "offer.can" : by ? "comment.by" : "comment.one";
    if (strong) write(strong, say(word, named));
    who.firstElementChild?.toggleAttribute("hidden", !by);
    const helped = meeting.store.get("group", note?.group ?? "");
    const about = excerpt(note?.text ?? "");
    write(what, say("offer.to", { group: helped ? desk.text(helped.title) : "", note: about }));
    write(how, text ? `”${text}”` : "");
    const found = findings && say("note.looksLike", { what: looksLike(findings, desk) });
    write(standing, [state && say(`offer.state.${state}`), found].filter(Boolean).join(" · "));
    for (const button of buttons.children) {
      const act = button.textContent ?? "";
      mark(button, "aria-label", say("offer.act", { act, note: about }));
    }
    const [approve, hide] = buttons.children;
    approve.toggleAttribute("hidden", !state || state === "approved");
    hide.toggleAttribute("hidden", !state || state === "hidden");
  }
}
