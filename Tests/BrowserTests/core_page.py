"""The page on which the core group prepares its cards."""

from playwright.sync_api import Locator, expect

from watched import WatchedPage


class CorePage(WatchedPage):
    def exercise(self, title: str) -> Locator:
        return self.page.get_by_role("region", name=title)

    def card(self, heading: str) -> Locator:
        return self.page.get_by_role("listitem").filter(has=self.page.get_by_role("heading", name=heading, exact=True))

    def add(self, exercise: str, heading: str, *bullets: str):
        """Writes a card, under the first place of the exercise."""
        self.exercise(exercise).get_by_role("button", name="Lägg till ett kort").first.click()
        self.page.get_by_label("Rubrik").fill(heading)
        self.page.get_by_label("Rader").fill("\n".join(bullets))
        self.page.get_by_role("button", name="Spara", exact=True).click()
        expect(self.card(heading)).to_be_visible()

    def let_show(self, heading: str):
        """From now on the facilitator may show the card."""
        self.card(heading).get_by_text("Processledaren kan visa").click()
        expect(self.page.get_by_text("Processledaren kan visa kortet.")).to_be_visible()
