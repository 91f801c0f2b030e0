"""The same pages in Firefox: a phone posts, the projector shows it."""


def test_a_note_goes_from_firefox_to_firefox(firefox_room):
    console = firefox_room.new_board()
    projector = firefox_room.projector()
    console.pair_screen(projector.pairing_code)
    phone = firefox_room.code_page().enter(console.join_code)
    phone.accept_rules()
    console.enter_phase("Uppvärmning")
    phone.post("Mod att fråga", fate="Granskas innan den visas")
    console.approve("Mod att fråga")
    console.press("Lappar")
    projector.shows("Mod att fråga")
    phone.tells("Mod att fråga", "Sparad")
