"""Exercise 1 with twelve phones: problems in secret, shown together, put in themes, and what follows from them."""

from playwright.sync_api import expect

from theme_board import ThemeBoard

PROBLEMS = [f"Problem: {what}" for what in (
    "lägenheter med många besök", "annonser på nätet", "skulder som drivs in", "ungdomar som försvinner",
    "massageställen utan prislista", "taxi som väntar utanför", "rum som betalas kontant", "rädsla att fråga",
    "byggen med många led", "köp av sex på hotell", "flickor som inte får telefon", "tystnad i trappan")]
HOMES = PROBLEMS[0], PROBLEMS[6], PROBLEMS[9]
REVIEWED = "Granskas innan den visas"


def test_the_whole_room_answers(room):
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    phones = [room.phone(console.link_to("Deltagare")) for _ in range(12)]
    for phone in phones:
        phone.accept_rules()
        phone.asks("Du är inne")
    problems_are_collected_in_secret(console, projector, phones)
    and_shown_together(console, projector, phones)
    and_put_in_themes(console, projector)
    questions_about_them_are_answered(console, projector, phones)
    nothing_ends_when_time_is_up_or_the_room_goes_on(console, projector, phones)


def problems_are_collected_in_secret(console, projector, phones):
    console.enter_phase("Problem")
    for phone, text in zip(phones, PROBLEMS):
        phone.post(text, fate=REVIEWED)
    expect(projector.page.locator(".total-count")).to_have_text("12")
    console.approve(*PROBLEMS)
    for phone, own in zip(phones, PROBLEMS):
        expect(phone.page.get_by_text("Du ser bara dina egna lappar tills alla visas.")).to_be_visible()
        others = [text for text in PROBLEMS if text != own]
        phone.has_once(own)
        assert not any(text in phone.received for text in others)
    projector.has_never_had(*PROBLEMS)


def and_shown_together(console, projector, phones):
    console.view("Tavlan")
    console.press("Visa svaren")
    projector.shows(*PROBLEMS)
    for phone in phones:
        for text in PROBLEMS:
            expect(phone.note(text)).to_be_visible()
    # Three pages or one: each says which it is, and the facilitator turns them.
    late = "Problem: bilar vid parken på natten"
    phones[0].post(late, fate=REVIEWED)
    console.approve(late)
    projector.has_never_had(late)
    console.press("Visa 1 ny")
    projector.shows(late)


def and_put_in_themes(console, projector):
    console.next_phase("Teman")
    board = ThemeBoard(console)
    board.select(*HOMES)
    board.do("Lägg i tema …", "Nytt tema")
    board.name("Där människor bor en kort tid")
    console.press("Teman")
    expect(projector.page.locator(".theme-heading").first).to_contain_text("Där människor bor en kort tid")


def questions_about_them_are_answered(console, projector, phones):
    console.next_phase("Var, varför och vilka")
    place, cause = "Tillfälliga bostäder", "Efterfrågan"
    phones[0].choose_question("Var")
    phones[0].post(place, fate=REVIEWED)
    phones[1].choose_question("Orsaker")
    phones[1].post(cause, fate=REVIEWED)
    console.approve(place, cause)
    console.press("Lappar")
    projector.shows(place, cause)


def nothing_ends_when_time_is_up_or_the_room_goes_on(console, projector, phones):
    """A phone that was away while the room went on has its note taken all the same."""
    late = "Vi har nycklar till alla trapphus"
    console.next_phase("Möjligheter")
    phones[2].asks("Vilka möjligheter har just ni här, och hur kan ni använda dem?")
    phones[2].page.context.set_offline(True)
    phones[2].write(late)
    phones[3].field.fill("Skolan träffar alla i årskurs")
    console.next_phase("Om vi inget gör")
    expect(phones[3].page.get_by_text("Nästa fråga är öppen. Skriv klart och skicka, så kommer du dit.")).to_be_visible()
    phones[3].field.press_sequentially(" åtta")
    phones[3].page.get_by_role("button", name="Lägg till").click()
    phones[3].asks("Om vi inte gör något leder det till …")
    phones[2].page.context.set_offline(False)
    console.has_pending(late, "Skolan träffar alla i årskurs åtta")
    console.approve(late, "Skolan träffar alla i årskurs åtta")
    console.next_phase("Samtal")
    console.press("Lappar")
    expect(projector.page.locator(".page-dots")).to_contain_text("Sida 1 av")
    for _ in range(3):
        projector.page.keyboard.press("PageDown")
    projector.shows(late)
