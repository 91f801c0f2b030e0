"""The pages of a browser that runs no script."""

from playwright.sync_api import Locator, expect

from watched import WatchedPage


class PlainPage(WatchedPage):
    @property
    def heading(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    @property
    def field(self) -> Locator:
        return self.page.get_by_label("Din lapp")

    @property
    def told(self) -> Locator:
        """What became of what was pressed."""
        return self.page.locator("#told")

    def press(self, name: str):
        self.page.get_by_role("button", name=name, exact=True).click()

    def asks(self, question: str):
        expect(self.heading).to_have_text(question)

    def enter(self, code: str):
        self.page.get_by_label("Kod").fill(code)
        self.press("Gå in")
        self.asks("Innan vi börjar")

    def come_in(self, code: str):
        self.enter(code)
        self.press("Jag har läst det här")

    def choose_group(self, name: str):
        self.asks("Välj din grupp")
        self.page.get_by_role("button", name=name).click()
        expect(self.told).to_contain_text("Du är i gruppen")

    def post(self, text: str):
        self.field.fill(text)
        self.press("Skicka")

    def fate(self, text: str) -> Locator:
        return self.note(text).locator(".note-status")

    @property
    def width(self) -> int:
        """How wide what is on the page is."""
        return self.page.evaluate("document.documentElement.scrollWidth")
