// @ts-check

import assert from "node:assert/strict";
import { PageTurner, stepFor } from "../../Web/projector/page-turner.js";

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
