// @ts-check

import { obstaclesOf } from "./share-model.js";

/** @typedef {import("./share-page.js").Speak} Speak */
/** @typedef {import("./share-place.js").ShareView} View */

/**
 * What the group that tells now has told of, and what one has offered to those who told before, so that it can be
 * taken back.
 * @param {View} view
 * @param {string | undefined} turn
 * @param {Speak} word
 * @param {import("./share-model.js").Offer[]} all
 * @returns {import("./share-list.js").What}
 */
export function helped({ store, group }, turn, word, all) {
  const offers = all.filter(({ kind }) => kind === "help");
  const told = turn ? obstaclesOf(store, turn) : [];
  const ids = new Set(told.map(({ id }) => id));
  const before = offers.filter(({ isOwn, note }) => isOwn && !ids.has(note))
    .flatMap(({ note }) => store.get("note", note) ?? []);
  return {
    sections: [
      ...(turn
        ? [{ id: "told", title: word(told.length ? "obstacles" : "none"), notes: told }]
        : []),
      ...(before.length ? [{ id: "before", title: word("made"), notes: before }] : []),
    ],
    offers,
    mayOffer: (_, own) => turn !== group?.id && own.length === 0,
  };
}
