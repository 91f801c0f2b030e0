"""A finger on a page: touch events as the browser itself gets them from a screen."""

from playwright.sync_api import Locator, Page

STEPS = 6

#: Where a thing lies once it lies still. A list snaps a frame after it was scrolled, and what it brought into view
#: is a card without contents until it is painted (`content-visibility`): pressed before that, the press meets
#: the card and not its handle, and the browser takes it for a scroll. Nobody presses what is not painted yet.
STILL = """async (thing, isPressed) => {
    const place = () => {
        const { left, top, width, height } = thing.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
    };
    let before = [];
    for (let frames = 0; frames < 300; frames += 1) {
        await new Promise(requestAnimationFrame);
        const now = place();
        const isStill = now[0] === before[0] && now[1] === before[1];
        if (isStill && (!isPressed || thing.contains(document.elementFromPoint(...now)))) return now;
        before = now;
    }
    throw new Error(isPressed ? "it never lay still and on top" : "it never lay still");
}"""


def middle(thing: Locator) -> tuple[float, float]:
    return _middle(thing, False)


def grip(thing: Locator) -> tuple[float, float]:
    """Its middle, once a press there would meet it."""
    return _middle(thing, True)


def _middle(thing, is_pressed):
    thing.scroll_into_view_if_needed()
    x, y = thing.evaluate(STILL, is_pressed)
    return x, y


class Finger:
    def __init__(self, page: Page):
        self._session = page.context.new_cdp_session(page)
        self._at = (0.0, 0.0)

    def press(self, thing: Locator):
        self._at = grip(thing)
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
