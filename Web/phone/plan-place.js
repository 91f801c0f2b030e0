// @ts-check

import { icon } from "../shared/icons.js";
import { element, patchList } from "../shared/page.js";
import { part } from "./frame.js";

/** @typedef {import("./frame.js").View} View */

/** What the plan uses of the page; it is fetched when there is one to see, and brings nothing along. */
const tools = { element, icon, patchList };

/** @typedef {typeof tools} Tools */

/**
 * Where the action plan stands while the screen shows it.
 * @param {() => void} redraw
 * @returns {(view: View) => void}
 */
export function planPlace(redraw) {
  /** @type {typeof import("./plan-page.js").drawPlan | undefined} */
  let drawPlan;
  return (view) => {
    const plan = view.store.all("action");
    part("plan").hidden = plan.length === 0;
    if (plan.length === 0) return;
    if (drawPlan) return drawPlan(tools, view, part("plan"));
    // Without the network it is asked for again the next time the page is drawn.
    import("./plan-page.js").then((fetched) => {
      if (drawPlan) return;
      drawPlan = fetched.drawPlan;
      redraw();
    }, () => {});
  };
}
