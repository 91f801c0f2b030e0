// @ts-check

import assert from "node:assert/strict";
import { BlankSwitch } from "../../Web/projector/blank-switch.js";
import { DeviceMemory } from "../../Web/shared/device-memory.js";
import { manualStorage } from "./stand-ins.js";
import { PageTurner, stepFor } from "../../Web/projector/page-turner.js";

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
  blank.follow(false);
  blank.toggle();
  blank.follow(false);
  assert.equal(root.isBlank, true);
});

Deno.test("B shows nothing that the facilitator has blanked", () => {
  const { root, blank } = blankSwitch();
  blank.follow(true);
  blank.toggle();
  assert.equal(root.isBlank, true);
  blank.toggle();
  assert.equal(root.isBlank, true);
});

Deno.test("when the facilitator lifts the blank, so is the one from the screen", () => {
  const { root, blank } = blankSwitch();
  blank.toggle();
  blank.follow(true);
  blank.follow(false);
  assert.equal(root.isBlank, false);
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

Deno.test("a page turned at the screen stays until the facilitator turns", () => {
  const turner = new PageTurner();
  turner.follow(0, "columns e1.about");
  turner.turn(1, 4);
  turner.follow(0, "columns e1.about");
  assert.equal(turner.page, 1);
  turner.follow(3, "columns e1.about");
  assert.equal(turner.page, 3);
  turner.turn(-1, 4);
  turner.follow(3, "columns e1.opportunities");
  assert.equal(turner.page, 3);
});

Deno.test("no key turns past the first or the last page", () => {
  const turner = new PageTurner();
  turner.turn(stepFor("PageUp"), 3);
  assert.equal(turner.page, 0);
  for (let i = 0; i < 5; i += 1) turner.turn(stepFor("ArrowRight"), 3);
  assert.equal(turner.page, 2);
  turner.turn(stepFor("Enter"), 3);
  assert.equal(turner.page, 2);
});

Deno.test("turning back from a page that is gone shows the one before the last", () => {
  const turner = new PageTurner();
  turner.follow(9, "columns e1.about");
  turner.turn(-1, 3);
  assert.equal(turner.page, 1);
});
