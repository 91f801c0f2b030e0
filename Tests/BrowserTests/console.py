"""The facilitator's console."""

import re

from playwright.sync_api import Locator, expect

from touch import grip, middle
from watched import WatchedPage


class Console(WatchedPage):
    def view(self, name: str):
        self.page.get_by_role("navigation", name="Vyer").get_by_role("button", name=name).click()

    @property
    def is_small(self) -> bool:
        """Whether the page shows one view at a time."""
        return self.page.viewport_size["width"] < 704

    def part(self, title: str) -> Locator:
        return self.page.get_by_role("region", name=title, exact=True)

    # Bjud in

    @property
    def join_code(self) -> str:
        self.view("Bjud in")
        return self.part("Bjud in").locator("dd").nth(1).inner_text()

    @property
    def leader_code(self) -> str:
        return self._code("Ledarkod")

    @property
    def moderator_code(self) -> str:
        return self._code("Moderatorkod")

    @property
    def core_code(self) -> str:
        return self._code("Kärngruppens kod")

    def _code(self, name: str) -> str:
        self.view("Bjud in")
        term = self.page.locator("dt").filter(has_text=re.compile(f"^{name}$"))
        return term.locator("xpath=following-sibling::dd[1]").inner_text()

    def link_to(self, who: str) -> str:
        self.view("Bjud in")
        return self.page.get_by_label(f"Länk till {who}").input_value()

    def pair_screen(self, code: str):
        self.view("Bjud in")
        self.page.get_by_label("Skärmkod").fill(code)
        self.page.get_by_role("button", name="Anslut").click()
        self.tells("Storbilden är ansluten.")

    # Att granska

    def queued(self, text: str) -> Locator:
        return self.page.locator(".review-cards > li").filter(has_text=text)

    def has_pending(self, *texts: str):
        for text in texts:
            expect(self.queued(text)).to_be_visible()

    def judge(self, text: str, deed: str):
        """Approves, holds or hides a note in the list that is shown."""
        self.queued(text).get_by_role("button", name=deed).click()
        expect(self.queued(text)).to_have_count(0)

    def approve(self, *texts: str):
        for text in texts:
            self.judge(text, "Godkänn")

    def heap(self, name: str):
        self.part("Att granska").get_by_role("button", name=re.compile(f"^{name} \\d+$")).click()

    def has_in_heaps(self, **sizes: int):
        """How many notes the lists say that they hold; an empty one is offered only while it is chosen."""
        names = {"pending": "Att granska", "held": "Väntar", "returned": "Skrivs om", "hidden": "Dolda"}
        for heap, size in sizes.items():
            chip = self.part("Att granska").get_by_role("button", name=re.compile(f"^{names[heap]} \\d+$"))
            if size or heap == "pending":
                expect(chip).to_have_text(f"{names[heap]} {size}")
            elif chip.count():
                expect(chip).to_have_text(f"{names[heap]} 0")

    def has_others_waiting(self, count: int):
        """Offers and comments count as notes do, and the queue says so in a line of its own."""
        part = self.part("Att granska")
        pending = part.locator(".review-cards > li").count()
        expect(part.locator(".part-head .count")).to_have_text(str(pending + count))
        line = part.locator(".offers-waiting")
        if count:
            word = "erbjudande eller kommentar" if count == 1 else "erbjudanden och kommentarer"
            expect(line).to_contain_text(f"{count} {word} att granska")
        else:
            expect(line).to_be_hidden()

    def show_on_screen(self, content: str):
        """By its button; what is turned to seldom lies behind the dots."""
        choices = self.page.get_by_role("group", name="Byt det som visas")
        chip = choices.get_by_role("button", name=content, exact=True)
        if chip.is_hidden():
            choices.get_by_role("button", name="Visa något annat").click()
        chip.click()
        # What is chosen next depends on what shows now.
        expect(chip).to_have_attribute("aria-pressed", "true")

    def flagged(self, text: str, *flags: str):
        """What the console says of a note besides where it stands."""
        expect(self.queued(text).locator(".note-flag")).to_have_text(list(flags))

    def approve_seen(self, choice: str):
        self.page.get_by_role("button", name="Godkänn flera").click()
        self.page.get_by_role("menuitem", name=choice).click()

    def choose_for(self, card: Locator, *items: str):
        """Opens the menu of a note and goes through its items."""
        card.get_by_role("button", name="Val för lappen").click()
        for item in items:
            self.page.get_by_role("menuitem", name=item, exact=True).click()

    def edit(self, text: str, changed: str):
        self.choose_for(self.queued(text), "Ändra")
        field = self.page.get_by_label("Ändra lappens text")
        field.fill(changed)
        field.press("Control+Enter")
        self.tells("Lappen är ändrad.")

    def erase(self, text: str):
        self.choose_for(self.queued(text), "Radera")
        self.page.get_by_role("dialog").get_by_role("button", name="Radera").click()
        expect(self.queued(text)).to_have_count(0)

    # Tavlan

    def column(self, name: str) -> Locator:
        return self.page.locator(".column").filter(has=self.page.get_by_role("heading", name=name, exact=True))

    def card(self, text: str) -> Locator:
        return self.page.locator(".column .lead-card").filter(has_text=text)

    def stands_in(self, column: str, *texts: str):
        """The column holds these notes, in this order, and no other."""
        expect(self.column(column).locator(".note-text")).to_have_text(list(texts))

    def drag(self, text: str, column: str):
        """By mouse, step by step, to the top of a column."""
        start = grip(self.card(text).locator("[data-drag]"))
        end = middle(self.column(column).locator(".column-head"))
        mouse = self.page.mouse
        mouse.move(*start)
        mouse.down()
        mouse.move(*end, steps=8)
        expect(self.page.locator(".drag-ghost")).to_be_visible()
        mouse.up()

    def move_to(self, text: str, column: str):
        self.choose_for(self.card(text), "Flytta till …", column)

    def add_note(self, column: str, text: str):
        """Adds a note as the facilitator, and closes the form."""
        foot = self.column(column).locator(".column-foot")
        foot.get_by_role("button", name="Lägg till en lapp").click()
        foot.get_by_label(f"Ny lapp i {column}").fill(text)
        foot.get_by_role("button", name="Lägg till", exact=True).click()
        foot.get_by_role("button", name="Avbryt").click()
        expect(self.card(text)).to_be_visible()

    # Mötet

    def next_phase(self, title: str):
        self.page.get_by_role("button", name=f"Nästa: {title}").click()
        self.tells(f"Nu: {title}")

    def enter_phase(self, title: str):
        self.part("Agenda").get_by_role("button", name=re.compile(f"^{re.escape(title)}( |$|\\d)")).click()
        self.tells(f"Nu: {title}")

    def start_timer(self):
        self.page.get_by_role("button", name=re.compile("^Starta \\d+ min$")).click()

    def press(self, word: str):
        self.page.get_by_role("button", name=word, exact=True).click()

    def tells(self, sentence: str):
        expect(self.page.locator(".told")).to_have_text(sentence)
