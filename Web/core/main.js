// @ts-check

import { BoardConnection } from "../shared/board-connection.js";
import { BoardStore } from "../shared/board-store.js";
import { checkOnReturn } from "../shared/check-on-return.js";
import { CommandQueue } from "../shared/command-queue.js";
import "../shared/desk-icons.js";
import { DeviceMemory } from "../shared/device-memory.js";
import { forgetBoard, forgetCards } from "../shared/forget-board.js";
import { socketAddress } from "../shared/socket-address.js";
import { CorePage } from "./core-page.js";
import { Frame } from "./frame.js";
import { forgetSeat, takeSeat } from "./seat.js";
import { wordsIn } from "./words.js";

const unknownBoard = 4500;
const wrongVersion = 4502;
const memory = new DeviceMemory();

/** @param {import("./seat.js").Seat} seat */
function start(seat) {
  let words = wordsIn();
  const store = new BoardStore();
  const frame = new Frame(() => words, (language) => {
    words = wordsIn(language);
    draw();
  });
  const queue = new CommandQueue({
    board: seat.board,
    page: "coreOutbox",
    send: (message) => connection.send(message),
    onChange: (entry) => {
      page.settle(entry);
      draw();
    },
  });
  const page = new CorePage({
    board: seat.board,
    store,
    queue,
    words: () => words,
    tell: (sentence, undo) => frame.tell(sentence, undo),
  });
  const connection = new BoardConnection({
    url: socketAddress(`/b/${seat.board}/ws`),
    hello: () => ({ ...seat, role: "coreGroup", language: words.language, ...store.position }),
    onMessage: (message) => {
      if (message.type === "accepted" || message.type === "rejected") return queue.answer(message);
      store.receive(message);
      if (message.type === "welcome") queue.open();
    },
    onState: (state, code) => {
      if (state !== "open") queue.away(code);
      frame.noteContact(state);
      if (state === "stopped") stop(code ?? 0);
    },
  });
  checkOnReturn(connection);
  store.subscribe(draw);
  frame.open(page.root);
  draw();

  function draw() {
    queue.settle(store.head);
    if (store.get("board")?.state === "closed") forgetCards(memory, seat.board);
    frame.draw(store);
    page.draw();
  }

  /** @param {number} code */
  function stop(code) {
    if (code === unknownBoard) forgetBoard(memory, seat.board);
    else if (code !== wrongVersion) forgetSeat(seat.board);
    frame.stop(code === wrongVersion);
  }
}

const seat = takeSeat();
if (seat) start(seat);
else location.replace("/");
// Another link was opened over this page.
addEventListener("hashchange", () => location.reload());
