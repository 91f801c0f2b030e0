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


def test_a_wrong_code_is_told_in_words(room):
    page = room.code_page(locale="en-GB")
    page.expected.append(REFUSAL)
    page.page.get_by_label("Code").fill("ZZZ ZZZ")
    page.page.keyboard.press("Enter")
    expect(page.page.get_by_role("alert")).to_have_text(
        "That is not the code. Look at the screen and enter it again.")
