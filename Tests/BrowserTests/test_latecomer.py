"""Who comes late reads what was written before."""

from playwright.sync_api import expect

from group_board import CONTRIBUTIONS, OTHERS, PRIVATE, GroupBoard
from room import PICTURES, Room
from test_accessibility import holds
from test_share_back import phone_of


def test_what_was_written_so_far(room: Room):
    board = GroupBoard(room.server)
    board.lead("enterPhase", phase="e4.tool")
    phone = phone_of(room, board, "Hotell")
    so_far = phone.page.locator(".so-far")
    expect(so_far.locator("summary")).to_have_text("Så här långt: 13 lappar")
    so_far.locator("summary").press("Enter")
    expect(so_far.locator("h3").first).to_contain_text("Hur kan vår bransch komma i kontakt")
    for text in (PRIVATE, CONTRIBUTIONS[0]):
        expect(so_far.get_by_text(text, exact=True)).to_be_visible()
    assert OTHERS not in phone.received
    phone.page.screenshot(path=PICTURES / "so-far-phone.png")
    holds(phone, "so far")
    # What comes while it is open is there at once, and what is written now is not.
    board.lead("editNote", note=board.ids[CONTRIBUTIONS[0]], text="Städpersonalen säger till")
    expect(so_far.get_by_text("Städpersonalen säger till", exact=True)).to_be_visible()
    phone.post("Radio till natten", "Granskas innan den visas")
    expect(so_far).not_to_contain_text("Radio till natten")
