"""The page of the projector."""

import re

from playwright.sync_api import Locator, expect

from watched import WatchedPage

CODE = re.compile(r"^\w{3} \w{3}$")


class Projector(WatchedPage):
    @property
    def pairing_code(self) -> str:
        code = self.page.locator(".pairing-code")
        expect(code).to_have_text(CODE)
        return code.inner_text()

    @property
    def picture(self) -> Locator:
        return self.page.locator("main.picture")

    def column(self, question: str) -> Locator:
        return self.page.locator(".wall-column").filter(has=self.page.get_by_role("heading", name=question))

    def shows(self, *texts: str):
        for text in texts:
            expect(self.note(text)).to_be_visible()

    def has_received(self, *texts: str):
        """As it is written on the wire, so that the absence of another text means something."""
        for text in texts:
            assert text in self.received

    def has_never_had(self, *texts: str):
        """Neither on the wall nor in anything the server ever sent to it."""
        for text in texts:
            expect(self.note(text)).to_have_count(0)
            assert text not in self.received

    def is_blank(self):
        expect(self.page.locator(".wall")).to_be_hidden()

    def is_lit(self):
        expect(self.page.locator(".wall")).to_be_visible()
