"""The page on which the core group prepares its cards."""

from playwright.sync_api import Locator, expect

from watched import WatchedPage


class CorePage(WatchedPage):
    def exercise(self, title: str) -> Locator:
        return self.page.get_by_role("region", name=title)

    def card(self, heading: str) -> Locator:
        return self.page.get_by_role("listitem").filter(has=self.page.get_by_role("heading", name=heading, exact=True))

    def add(self, exercise: str, heading: str, *bullets: str, question=""):
        """Writes a card, under the first place of the exercise or under a question of the room."""
        opener = f"Lägg till ett kort: {question}" if question else "Lägg till ett kort"
        self.exercise(exercise).get_by_role("button", name=opener).first.click()
        self.write(heading, *bullets)
        expect(self.card(heading)).to_be_visible()

    def write(self, heading: str, *bullets: str):
        """Fills in the form that is open, and saves."""
        self.page.get_by_label("Rubrik").fill(heading)
        self.page.get_by_label("Rader").fill("\n".join(bullets))
        self.page.get_by_role("button", name="Spara", exact=True).click()

    def press(self, heading: str, deed: str):
        self.card(heading).get_by_role("button", name=f"{deed}: {heading}", exact=True).click()

    def stand_in(self, exercise: str, *headings: str):
        """The exercise has these cards, in this order, and no other."""
        expect(self.exercise(exercise).locator(".card-heading")).to_have_text(list(headings))

    def let_show(self, *headings: str):
        """From now on the facilitator may show these cards."""
        for heading in headings:
            self.card(heading).get_by_text("Processledaren kan visa").click()
            expect(self.page.get_by_text("Processledaren kan visa kortet.")).to_be_visible()
            expect(self.card(heading)).to_have_attribute("data-state", "presentable")
