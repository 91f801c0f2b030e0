// @ts-check
import { may } from "./standing.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./menu.js").MenuItem} MenuItem */

/**
 * What can be done with one group's turn.
 * @param {Desk} desk
 * @param {import("./share-acts.js").ShareActs} acts
 * @param {string} group
 * @param {() => void} review  what waits in it, with a look at the screen
 * @returns {MenuItem[]}
 */
export function turnItems({ say, meeting }, acts, group, review) {
  const { order = [], turn } = meeting.store.get("shareBack") ?? {};
  const place = order.indexOf(group);
  /** @type {MenuItem} */
  const look = { word: say("share.look"), picture: "screen", act: review };
  if (!may(meeting.standing, "giveTurn")) return [look];
  /** @type {(MenuItem | false)[]} */
  const items = [
    group !== turn &&
    { word: say("share.giveTurn"), picture: "play", act: () => acts.give(group) },
    look,
    place > 0 &&
    { word: say("share.earlier"), picture: "arrowUp", act: () => acts.move(group, -1) },
    place >= 0 && place < order.length - 1 &&
    { word: say("share.later"), picture: "arrowDown", act: () => acts.move(group, 1) },
    {
      word: say(place < 0 ? "share.takeIn" : "share.skip"),
      picture: place < 0 ? "plus" : "takeOut",
      act: () => acts.toggle(group),
    },
  ];
  return items.filter((item) => item !== false);
}
