"""Reaching things by the Tab key, as somebody does who has no pointer."""

from playwright.sync_api import Locator, Page

#: More steps than this to reach a thing are not a way to reach it.
MOST_STEPS = 60


def walk_to(page: Page, thing: Locator):
    """Tabs until the thing has the focus."""
    thing.wait_for()
    for _ in range(MOST_STEPS):
        if thing.evaluate("(element) => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{thing} cannot be reached by Tab")


def type_where(page: Page, field: Locator, text: str):
    walk_to(page, field)
    page.keyboard.type(text)
