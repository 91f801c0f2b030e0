"""A finger on a page: touch events as the browser itself gets them from a screen."""

from playwright.sync_api import Locator, Page

STEPS = 6


def middle(thing: Locator) -> tuple[float, float]:
    thing.scroll_into_view_if_needed()
    box = thing.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


class Finger:
    def __init__(self, page: Page):
        self._session = page.context.new_cdp_session(page)
        self._at = (0.0, 0.0)

    def press(self, thing: Locator):
        self._at = middle(thing)
        self._send("touchStart", self._at)

    def move_to(self, thing: Locator):
        """In small steps, as a finger goes."""
        (x, y), (to_x, to_y) = self._at, middle(thing)
        for step in range(1, STEPS + 1):
            self._at = (x + (to_x - x) * step / STEPS, y + (to_y - y) * step / STEPS)
            self._send("touchMove", self._at)

    def lift(self):
        self._send("touchEnd")

    def _send(self, kind, *points):
        touches = [{"x": x, "y": y} for x, y in points]
        self._session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})
