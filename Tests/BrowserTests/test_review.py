"""What looks like personal data, what is blurred, and what is to be written anew."""

from playwright.sync_api import expect

CALL = "Ring 070-123 45 67 efter klockan sex"


def meeting(room, template="brainstorm", phase="Skriv idéer", **context):
    """A board that is open for writing, and a phone at it."""
    console = room.new_board(template, **context)
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    console.next_phase(phase)
    expect(phone.field).to_be_visible()
    return console, phone


def test_a_phone_warns_before_it_sends_and_marks_the_spot(room):
    console, phone = meeting(room)
    phone.write(CALL)
    phone.is_warned("Det här ser ut som ett telefonnummer. Ta bort det innan du skickar.", "070-123 45 67")
    expect(phone.note("Ring")).to_have_count(0)
    # The spot is chosen in the field, so that the next key writes over it.
    expect(phone.field).to_be_focused()
    phone.page.keyboard.type("dem")
    expect(phone.warning).to_be_hidden()
    phone.page.get_by_role("button", name="Lägg till").click()
    phone.tells("Ring dem efter klockan sex", "Sparad")


def test_what_is_sent_anyway_is_held_with_what_it_looks_like(room):
    console, phone = meeting(room)
    projector = room.projector(console.link_to("Storbild"))
    console.press("Lappar")
    phone.write(f"{CALL} på Storgatan 3")
    phone.is_warned(
        "Det här ser ut som ett telefonnummer och en gatuadress. Ta bort det innan du skickar.", "070-123 45 67")
    phone.page.get_by_role("button", name="Lägg till").click()
    expect(phone.note("Ring")).to_have_count(0)
    phone.send_anyway()
    phone.tells("Ring", "Granskas innan den visas. Det ser ut som ett telefonnummer och en gatuadress.")
    expect(phone.field).to_have_value("")
    console.has_in_heaps(held=1)
    projector.has_never_had("Ring")
