"""The host's page."""

from playwright.sync_api import expect

from console import Console
from watched import WatchedPage


class HostPage(WatchedPage):
    def start_board(self, template: str, title: str) -> Console:
        """Starts a board; the page goes on as its facilitator's console."""
        self.page.get_by_role("radio", name=template).check()
        self.page.get_by_label("Ge tavlan ett namn").fill(title)
        self.page.get_by_role("button", name="Starta tavlan").click()
        self.page.wait_for_url("**/lead")
        return Console(self.page, self.address)

    def watch_for(self, words: str, said: str):
        """Saves the host's own words."""
        self.page.get_by_label("Ord som ska granskas").fill(words)
        self.page.get_by_role("button", name="Spara listan").click()
        expect(self.page.get_by_text(said)).to_be_visible()
