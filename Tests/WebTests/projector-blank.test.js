// @ts-check

import assert from "node:assert/strict";
import { BlankSwitch } from "../../Web/projector/blank-switch.js";
import { BlankTeller } from "../../Web/projector/blank-teller.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage } from "./stand-ins.js";

/** A root element that remembers one attribute. */
class Root {
  isBlank = false;

  /**
   * @param {string} name
   * @param {boolean} isSet
   */
  toggleAttribute(name, isSet) {
    assert.equal(name, "data-blank");
    this.isBlank = isSet;
  }
}

function blankSwitch(tab = manualStorage()) {
  const root = new Root();
  const element = /** @type {HTMLElement} */ (/** @type {unknown} */ (root));
  return { root, blank: new BlankSwitch(element, new DeviceMemory(() => tab)) };
}

Deno.test("B blanks at once, B again returns", () => {
  const { root, blank } = blankSwitch();
  blank.toggle();
  assert.equal(root.isBlank, true);
  blank.toggle();
  assert.equal(root.isBlank, false);
});

Deno.test("B stays blank while the facilitator does other things", () => {
  const { root, blank } = blankSwitch();
  blank.follow({ isBlank: false });
  blank.toggle();
  blank.follow({ isBlank: false });
  assert.equal(root.isBlank, true);
});

Deno.test("B shows nothing that the facilitator has blanked", () => {
  const { root, blank } = blankSwitch();
  blank.follow({ isBlank: true });
  blank.toggle();
  assert.equal(root.isBlank, true);
  blank.toggle();
  assert.equal(root.isBlank, true);
});

Deno.test("when the facilitator lifts the blank, so is the one from the screen", () => {
  const { root, blank } = blankSwitch();
  blank.toggle();
  blank.follow({ isBlank: true });
  blank.follow({ isBlank: false });
  assert.equal(root.isBlank, false);
});

Deno.test("what was lifted while the page was loaded anew is not blanked again", () => {
  const tab = manualStorage();
  const { blank } = blankSwitch(tab);
  blank.toggle();
  blank.follow({ isBlank: true, blankedBy: "screen" });
  const again = blankSwitch(tab);
  assert.equal(again.root.isBlank, true);
  again.blank.follow({ isBlank: false });
  assert.equal(again.root.isBlank, false);
  assert.equal(again.blank.wish, undefined);
});

Deno.test("B stays over a reload, until B again or until nothing of a board stands here", () => {
  const tab = manualStorage();
  blankSwitch(tab).blank.toggle();
  const { root, blank } = blankSwitch(tab);
  assert.equal(root.isBlank, true);
  blank.toggle();
  assert.equal(blankSwitch(tab).root.isBlank, false);
  blank.toggle();
  blank.lift();
  assert.deepEqual([root.isBlank, blankSwitch(tab).root.isBlank], [false, false]);
});

/**
 * A screen, what it has asked for, and the board's answers.
 * @param {boolean} [isConnected]
 */
function screen(isConnected = true) {
  const { root, blank } = blankSwitch();
  /** @type {string[]} */
  const asked = [];
  let id = "";
  const link = { isConnected };
  /** @type {(() => void)[]} */
  const later = [];
  const teller = new BlankTeller(blank, (message) => {
    const sent = /** @type {{id: string, command: {type: string}}} */ (message);
    if (link.isConnected) {
      asked.push(sent.command.type);
      id = sent.id;
    }
    return link.isConnected;
  }, (act) => later.push(act));
  const press = () => {
    blank.toggle();
    teller.tell();
  };
  const draw = (/** @type {number} */ head, /** @type {"screen" | "facilitator"} */ blankedBy) => {
    blank.follow({ isBlank: blankedBy !== undefined, blankedBy }, teller.isTelling);
    teller.drawn(head);
  };
  const accept = (/** @type {number} */ head) => teller.receive({ type: "accepted", id, head });
  const reject = (/** @type {number} */ retryAfter) =>
    teller.receive({ type: "rejected", id, reason: "tooFast", retryAfter });
  return { root, asked, press, draw, accept, reject, link, later, teller };
}

Deno.test("B at the screen is told, once, and the facilitator lifts it", () => {
  const { root, asked, press, draw, accept } = screen();
  press();
  accept(1);
  draw(1, "screen");
  draw(2, "screen");
  assert.deepEqual([root.isBlank, asked], [true, ["blankScreen"]]);
  draw(3, /** @type {any} */ (undefined));
  assert.deepEqual([root.isBlank, asked], [false, ["blankScreen"]]);
});

Deno.test("B pressed twice at once ends lit, here and on the board", () => {
  const { root, asked, press, draw, accept } = screen();
  press();
  press();
  accept(1);
  assert.equal(root.isBlank, false);
  draw(1, "screen");
  assert.deepEqual([root.isBlank, asked], [false, ["blankScreen", "unblankScreen"]]);
  accept(2);
  draw(2, /** @type {any} */ (undefined));
  assert.deepEqual([root.isBlank, asked.length], [false, 2]);
});

Deno.test("without contact B works, and what it came to is told afterwards", () => {
  const { root, asked, press, draw, link } = screen(false);
  press();
  assert.deepEqual([root.isBlank, asked], [true, []]);
  link.isConnected = true;
  draw(5, /** @type {any} */ (undefined));
  assert.deepEqual([root.isBlank, asked], [true, ["blankScreen"]]);
});

Deno.test("what was asked too fast is asked again later", () => {
  const { asked, press, reject, later } = screen();
  press();
  reject(200);
  assert.deepEqual(asked, ["blankScreen"]);
  later.forEach((act) => act());
  assert.deepEqual(asked, ["blankScreen", "blankScreen"]);
});

Deno.test("B at one screen is for all screens of the room", () => {
  const { root, asked, press, draw } = screen();
  draw(1, "screen");
  assert.deepEqual([root.isBlank, asked], [true, []]);
  press();
  assert.deepEqual([root.isBlank, asked], [false, ["unblankScreen"]]);
});
