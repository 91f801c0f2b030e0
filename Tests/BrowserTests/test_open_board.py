"""A board whose notes are seen at once, and a person who speaks English."""

from playwright.sync_api import expect

from watched import REFUSAL


def test_a_note_is_on_the_wall_at_once(room):
    console = room.new_board("brainstorm", "Sommarfest")
    projector = room.projector(console.link_to("Storbild"))
    phone = room.phone(console.link_to("Deltagare"), locale="en-GB")
    expect(phone.heading).to_have_text("Before we begin")
    phone.page.get_by_role("button", name="Come in").click()
    console.next_phase("Skriv idéer")
    phone.asks("Which ideas do you have?")
    phone.field.fill("Dancing in the park")
    phone.page.get_by_role("button", name="Add").click()
    phone.tells("Dancing in the park", "Saved")
    console.press("Lappar")
    projector.shows("Dancing in the park")
    expect(console.page.get_by_text("Här visas lapparna direkt.")).to_be_visible()


def test_an_open_board_has_short_rules_and_calls_no_police(room):
    """A sensitive one has all of them; the same on the wall."""
    open_rules = ["En tanke per lapp.", "Skriv så att vem som helst kan läsa det."]
    for template, rules, hint in (("retro", open_rules, "En tanke per lapp."),
                                  ("stad-for-stad", None, "Inga namn, adresser eller företag.")):
        console = room.new_board(template)
        wall = room.projector(console.link_to("Storbild"))
        phone = room.phone(console.link_to("Deltagare"))
        expect(phone.heading).to_have_text("Innan vi börjar")
        console.page.get_by_role("button", name="Visa något annat").click()
        console.press("Regler")
        for shown in (phone.page.locator(".rules li:visible"), wall.page.locator(".info-rules li")):
            expect(shown).to_have_count(3) if rules is None else expect(shown).to_have_text(rules)
        for shown in (phone.page.locator(".contacts"), wall.page.get_by_text("Ring polisen")):
            expect(shown).to_be_visible() if rules is None else expect(shown).to_be_hidden()
        phone.accept_rules()
        console.enter_phase("Skriv" if template == "retro" else "Uppvärmning")
        expect(phone.page.locator("#hint")).to_have_text(hint)


def test_a_wrong_code_is_told_in_words(room):
    page = room.code_page(locale="en-GB")
    page.expected.append(REFUSAL)
    page.page.get_by_label("Code").fill("ZZZ ZZZ")
    page.page.keyboard.press("Enter")
    expect(page.page.get_by_role("alert")).to_have_text(
        "That is not the code. Look at the screen and enter it again.")
