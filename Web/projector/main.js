// @ts-check

import "../shared/desk-icons.js";
import { BoardConnection } from "../shared/board-connection.js";
import { checkOnReturn } from "../shared/check-on-return.js";
import { DeviceMemory } from "../shared/device-memory.js";
import { socketAddress } from "../shared/socket-address.js";
import { reloadWhenOutdated } from "./fresh-build.js";
import { hideIdlePointer, stayAwake, toggleFullScreen } from "./kiosk.js";
import { stepFor } from "./page-turner.js";
import { PairingPicture } from "./pairing-picture.js";
import { wordsIn } from "./reading.js";
import { forgetKey, keepKey, previewKey, takeKey } from "./screen-key.js";
import { isPreview, showBoard } from "./screen.js";
import { Stage } from "./stage.js";

/** The page speaks another version of the wire than the server. */
const wrongVersion = 4502;
const wall = /** @type {HTMLElement} */ (document.querySelector(".wall"));
const stage = new Stage(wall, isPreview ? undefined : new DeviceMemory(() => sessionStorage));

/** Waits with a code until a facilitator ties this screen to a board. */
function waitToBePaired() {
  const picture = new PairingPicture();
  const say = wordsIn(navigator.language.slice(0, 2));
  stage.show(picture.element);
  picture.draw("", say);
  const connection = new BoardConnection({
    url: socketAddress("/screen/ws"),
    hello: () => ({ role: "screen", language: navigator.language }),
    onMessage: (message) => {
      if (message.type === "pairing") picture.draw(message.code, say);
      if (message.type !== "paired") return;
      connection.stop();
      const { board, secret } = message;
      keepKey({ board, secret });
      show({ board, secret });
    },
    onState: (state) => {
      if (state === "away") picture.draw("", say, say("net.away"));
    },
  });
  checkOnReturn(connection);
}

/** @param {import("./screen-key.js").ScreenKey} key */
function show(key) {
  showBoard(key, stage, (closeCode) => {
    if (closeCode === wrongVersion) return reloadWhenOutdated();
    if (isPreview) return;
    forgetKey();
    location.reload();
  });
}

/** Keys, a click for the full screen, and what else a page does that has a screen for itself. */
function beAScreen() {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "b" && !event.repeat) stage.toggleBlank();
    else if (key === "f" && !event.repeat) toggleFullScreen();
    else if (stepFor(event.key)) stage.turn(stepFor(event.key));
    else return;
    event.preventDefault();
  });
  addEventListener("click", toggleFullScreen);
  // A link that is opened over this page changes the fragment only.
  addEventListener("hashchange", () => location.reload());
  stayAwake();
  hideIdlePointer();
}

if (!isPreview) beAScreen();
const key = isPreview ? previewKey() : takeKey();
if (key) show(key);
else if (!isPreview) waitToBePaired();
