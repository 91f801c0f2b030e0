"""The pages of a phone: where one types the code, and where one writes."""

from playwright.sync_api import Locator, expect

from watched import WatchedPage


class CodePage(WatchedPage):
    def enter(self, code: str) -> "Phone":
        """Types the code; the page goes on as a phone at its board."""
        self.page.get_by_label("Kod").press_sequentially(code)
        self.page.get_by_role("button", name="Gå in").click()
        self.page.wait_for_url("**/j")
        return Phone(self.page, self.address)


class Phone(WatchedPage):
    @property
    def heading(self) -> Locator:
        return self.page.locator("h1:visible")

    @property
    def field(self) -> Locator:
        return self.page.locator("#text")

    @property
    def offline_band(self) -> Locator:
        return self.page.locator("#net")

    @property
    def warning(self) -> Locator:
        return self.page.locator("#brake")

    def is_warned(self, sentence: str, spot: str):
        """The page says what a text looks like and shows where."""
        expect(self.warning.locator("p").first).to_have_text(sentence)
        expect(self.warning.locator("mark")).to_have_text(spot)

    def send_anyway(self):
        self.page.get_by_role("button", name="Skicka ändå till granskning").click()

    def accept_rules(self):
        expect(self.heading).to_have_text("Innan vi börjar")
        self.page.get_by_role("button", name="Gå in").click()

    def asks(self, question: str):
        expect(self.heading).to_have_text(question)

    def choose_question(self, title: str):
        self.page.get_by_role("navigation", name="Välj fråga").get_by_role("button", name=title).click()

    def choose_group(self, name: str):
        expect(self.heading).to_have_text("Välj din grupp")
        self.page.get_by_role("button", name=name).click()

    def write(self, text: str):
        """Writes and sends, without asking what became of it."""
        self.field.fill(text)
        self.page.get_by_role("button", name="Lägg till", exact=True).click()

    def post(self, text: str, fate="Sparad"):
        self.write(text)
        self.tells(text, fate)

    def tells(self, text: str, fate: str):
        expect(self.note(text).locator(".note-status")).to_have_text(fate)

    def has_once(self, *texts: str):
        for text in texts:
            expect(self.note(text)).to_have_count(1)

    # Röstningen

    def candidate(self, text: str) -> Locator:
        return self.page.locator(".candidate").filter(has_text=text)

    def adder(self, text: str) -> Locator:
        return self.candidate(text).get_by_role("button", name="Sätt en prick")

    def give(self, *texts: str):
        for text in texts:
            self.adder(text).click()

    def take(self, text: str):
        self.candidate(text).get_by_role("button", name="Ta tillbaka en prick").click()

    def has_left(self, words: str):
        expect(self.page.locator("#vote-left-words")).to_have_text(words)
