"""Themes on the facilitator's board."""

import re

from playwright.sync_api import Locator, expect

from console import Console
from touch import grip, middle


class ThemeBoard:
    def __init__(self, console: Console):
        self.console = console
        self.page = console.page

    def stack(self, title: str) -> Locator:
        """The sheets of a theme, in whatever column they lie."""
        named = self.page.locator(".stack-name", has_text=title)
        return self.page.locator(".lead-stack").filter(has=named)

    def name(self, title: str):
        """Writes the heading that a new theme asks for."""
        field = self.page.get_by_label("Temats rubrik")
        expect(field).to_be_focused()
        field.fill(title)
        field.press("Enter")
        expect(self.page.locator(".stack-heading:focus .stack-name")).to_have_text(title)

    def holds(self, title: str, *texts: str):
        """The theme has these notes, in this order, and says how many."""
        expect(self.stack(title).locator(".stack-heading .count")).to_have_text(str(len(texts)))
        expect(self.stack(title).locator(".stack-notes .note-text")).to_have_text(list(texts))

    def open(self, title: str):
        self.stack(title).locator(".stack-heading").click()
        expect(self.stack(title).locator(".stack-heading")).to_have_attribute("aria-expanded", "true")

    def choose_for(self, title: str, *items: str):
        self.stack(title).get_by_role("button", name="Val för temat").click()
        for item in items:
            self.page.get_by_role("menuitem", name=item, exact=True).click()

    def drop(self, thing: Locator, onto: Locator, at: float = 0.5):
        """Drags by mouse to a height of another thing: 0 is its top, 1 its foot."""
        mouse = self.page.mouse
        mouse.move(*grip(thing.locator("[data-drag]").first))
        mouse.down()
        # Held already: finding the way there may scroll the column.
        x, y = middle(onto)
        mouse.move(x, y + (at - 0.5) * onto.bounding_box()["height"], steps=8)
        expect(self.page.locator(".drag-ghost")).to_be_visible()
        mouse.up()

    def select(self, *texts: str, among=".columns"):
        """Chooses notes, on the board or in the queue, with the visible button."""
        self.page.get_by_role("button", name="Välj flera").locator("visible=true").first.click()
        for text in texts:
            note = self.page.locator(f"{among} [data-note]").filter(has_text=text)
            note.locator(".note-text").click()
        expect(self.page.locator(".selection-count")).to_have_text(re.compile(f"^{len(texts)} vald"))

    @property
    def bar(self) -> Locator:
        return self.page.get_by_role("region", name="Valda lappar")

    def do(self, act: str, *items: str):
        """Does something with what is selected, which ends the selecting."""
        self.bar.get_by_role("button", name=act).click()
        for item in items:
            self.page.get_by_role("menuitem", name=item, exact=True).click()
        expect(self.bar).to_be_hidden()

    def undo(self, what: str):
        self.can_undo(what).click()
        expect(self.page.locator(".told")).to_have_text(re.compile("^(Det senaste är ångrat|Ångrat för)"))

    def can_undo(self, what: str) -> Locator:
        """The button, once it offers to take back this act."""
        button = self.page.get_by_role("button", name=f"Ångra: {what}", exact=True)
        expect(button).to_be_visible()
        return button
