// @ts-check

import { hangingAt } from "./share-model.js";
import { words } from "./walk-words.js";

/** @typedef {import("../shared/share-records.js").ShareBackRecord} ShareBackRecord */
/** @typedef {import("./share-list.js").Section} Section */
/** @typedef {import("./share-list.js").What} What */
/** @typedef {import("./share-model.js").Offer} Offer */
/** @typedef {import("./share-place.js").ShareView} View */
/** @typedef {NonNullable<ShareBackRecord["walk"]>} Walk */

/** @param {View} view @returns {import("./share-list.js").Speak<keyof typeof words.sv>} */
export function speaker({ tools, language, parts }) {
  return tools.speaker(parts.walk ?? (language === "en" ? words.en : words.sv), language);
}

/**
 * What the head says, told apart from what it does not say.
 * @param {View} view
 * @param {Walk} walk
 */
export function walkLook(view, walk) {
  const { store, language, group } = view;
  const table = store.get("group", tableOf(view, walk) ?? "");
  const { team } = store.get("membership") ?? {};
  return [walk.round, walk.stations.length, team, table?.title, table?.letter, group?.id, language];
}

/**
 * Which table to visit now, and which round it is.
 * @param {View} view
 * @param {Walk} walk
 * @returns {HTMLElement[]}
 */
export function walkHead(view, walk) {
  const { store, texts, group, tools: { element, groupBadge, inLanguage } } = view;
  const word = speaker(view);
  const team = store.get("membership")?.team;
  const table = store.get("group", tableOf(view, walk) ?? "");
  const isHome = table !== undefined && table.id === group?.id;
  const round = {
    round: String(walk.round),
    rounds: String(walk.stations.length),
    team: String(team ?? ""),
  };
  return [
    element("p", { class: "soft" }, word(team ? "team" : "round", round)),
    ...(table
      ? [
        element("p", { class: "notes-heading" }, word(isHome ? "home" : "goTo")),
        element(
          "p",
          { class: "share-now" },
          groupBadge(table.letter),
          element("span", { lang: texts, dir: "auto" }, inLanguage(table.title, texts)),
        ),
        element("p", { class: "soft" }, word(isHome ? "homeHelp" : "goToHelp")),
      ]
      : [element("p", {}, word(group ? "noTeam" : "noGroupYet"))]),
  ];
}

/**
 * What hangs at the table one is at, with the comments on it; after the walk what others commented on one's own.
 * @param {View} view
 * @param {Walk | undefined} walk
 * @param {Offer[]} offers
 * @returns {What}
 */
export function commented(view, walk, offers) {
  const comments = offers.filter(({ kind }) => kind === "comment");
  return {
    sections: walk ? atTable(view, walk) : toUs(view, comments),
    offers: comments,
    mayOffer: (note) => walk !== undefined && note.group !== view.group?.id,
  };
}

/** @param {View} view @param {Walk} walk */
function tableOf({ store }, walk) {
  const team = store.get("membership")?.team;
  return team === undefined ? undefined : walk.stations[team - 1];
}

/** @param {View} view @param {Walk} walk @returns {Section[]} */
function atTable(view, walk) {
  const { store, texts, tools: { inLanguage } } = view;
  const table = tableOf(view, walk);
  if (!table) return [];
  const hanging = hangingAt(store, table).map(({ column, notes }) => ({
    id: column.id,
    title: inLanguage(column.title ?? column.question, texts),
    notes,
  }));
  return hanging.length ? hanging : [{ id: "none", title: speaker(view)("none"), notes: [] }];
}

/** @param {View} view @param {Offer[]} comments @returns {Section[]} */
function toUs(view, comments) {
  const commented = new Set(comments.map(({ note }) => note));
  const groups = view.store.get("membership")?.groups ?? [];
  const notes = view.store.all("note")
    .filter(({ id, group }) => commented.has(id) && group !== undefined && groups.includes(group));
  return notes.length ? [{ id: "toUs", title: speaker(view)("toUs"), notes }] : [];
}
