// @ts-check

import { BoardConnection } from "../shared/board-connection.js";
import { BoardStore } from "../shared/board-store.js";
import { checkOnReturn } from "../shared/check-on-return.js";
import { startClock } from "../shared/page.js";
import { socketAddress } from "../shared/socket-address.js";
import { reloadWhenOutdated } from "./fresh-build.js";

/** @typedef {import("./screen-key.js").ScreenKey} ScreenKey */
/** @typedef {import("./stage.js").Stage} Stage */

/** Whether this page is a small picture inside a facilitator's, and no screen of the room. */
export const isPreview = self !== top;

const sayAwayAfter = 3_000;

/**
 * Shows a board until the server says that there is nothing more to show.
 * @param {ScreenKey} key
 * @param {Stage} stage
 * @param {(closeCode: number) => void} onStopped
 */
export function showBoard({ board, secret, group }, stage, onStopped) {
  const store = new BoardStore();
  const send = (/** @type {object} */ message) => connection.send(message);
  const hear = stage.open(store, isPreview ? undefined : send);
  const drawTime = startClock(() => store.remaining, (time, isOut) => stage.tick(time, isOut));
  store.subscribe(() => {
    stage.draw();
    drawTime();
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let wasAway = false;
  const connection = new BoardConnection({
    url: socketAddress(`/b/${board}/ws`),
    hello: () => ({
      board,
      role: isPreview && group ? "facilitator" : "screen",
      secret,
      ...(isPreview && { preview: true, group }),
      language: navigator.language,
      ...store.position,
    }),
    onMessage: (message) => {
      store.receive(message);
      hear(message);
    },
    onState: (state, closeCode) => {
      clearTimeout(timer);
      stage.sayAway(false);
      if (state === "stopped") return onStopped(closeCode ?? 0);
      if (state === "away") timer = setTimeout(() => stage.sayAway(true), sayAwayAfter);
      if (state === "open" && wasAway) reloadWhenOutdated();
      wasAway = state === "away";
    },
  });
  checkOnReturn(connection);
}
