"""A whole meeting: one projector, one facilitator and eight phones, all of them real pages."""

import re

from playwright.sync_api import expect

HOPES = [f"Jag hoppas på {what}" for what in (
    "nya kontakter", "mod att fråga", "en gemensam bild", "tid att tänka",
    "en plan som håller", "enkla verktyg", "färre tysta rum", "ett namn att ringa")]
HELD, HIDDEN, ERASED, RAW = "Jag hoppas på lunch", "Det här är oförskämt", "Anna på Storgatan", "Jag hopas på svar"
CLOCK = re.compile(r"\d+:\d\d")
WARM_UP = "Vad hoppas du ta med dig härifrån i dag?"


def test_a_meeting(room):
    console = room.host().start_board("Stad för stad", "Möte 3, Norrköping")
    projector = room.projector()
    console.pair_screen(projector.pairing_code)
    phones = come_in(room, console, projector)
    write_and_moderate(console, projector, phones)
    move_notes(console, projector, phones)
    lead(console, projector, phones)
    survive_a_crash(room, console, projector, phones)
    work_in_groups(console, projector, phones)


def come_in(room, console, projector):
    """Half of them type the code, half of them read the square."""
    code, link = console.join_code, console.link_to("Deltagare")
    phones = [room.code_page().enter(code) for _ in range(4)] + [room.phone(link) for _ in range(4)]
    for phone in phones:
        phone.accept_rules()
    expect(projector.page.locator(".join-count")).to_have_text("8")
    return phones


def write_and_moderate(console, projector, phones):
    console.enter_phase("Uppvärmning")
    for phone, text in zip(phones, HOPES):
        phone.asks(WARM_UP)
        phone.post(text, fate="Granskas innan den visas")
    for phone, text in zip(phones, (HELD, HIDDEN, ERASED, RAW)):
        phone.post(text, fate="Granskas innan den visas")
    console.has_pending(*HOPES, HELD, HIDDEN, ERASED, RAW)
    projector.has_never_had(*HOPES)
    console.press("Lappar")
    console.edit(RAW, "Jag hoppas på svar")
    console.approve(*HOPES, "Jag hoppas på svar")
    console.judge(HELD, "Låt vänta")
    console.judge(HIDDEN, "Dölj")
    console.erase(ERASED)
    projector.shows(*HOPES, "Jag hoppas på svar")
    projector.has_received(*HOPES)
    phones[0].tells(HOPES[0], "Sparad")
    phones[1].tells(HIDDEN, "Lappen visas inte. Skriv gärna om den utan uppgifter om personer.")
    projector.has_never_had(HELD, HIDDEN, ERASED, RAW)


def move_notes(console, projector, phones):
    console.enter_phase("Var, varför och vilka")
    place, cause, people = "Tillfälliga bostäder", "Skulder", "Fastighetsskötare"
    for phone, title, text in ((phones[0], "Var", place), (phones[1], "Orsaker", cause), (phones[2], "Var", people)):
        phone.choose_question(title)
        phone.post(text, fate="Granskas innan den visas")
    console.approve(place, cause, people)
    console.press("Lappar")
    console.view("Tavlan")
    console.drag(people, "Orsaker")
    stands_everywhere(console, projector, Orsaker=(people, cause), Var=(place,))
    console.move_to(people, "Vilka möter dem")
    stands_everywhere(console, projector, **{"Vilka möter dem": (people,), "Orsaker": (cause,)})
    console.press("Ångra: flytta")
    stands_everywhere(console, projector, **{"Vilka möter dem": (), "Orsaker": (people, cause)})


def stands_everywhere(console, projector, **columns):
    questions = {"Var": "Var finns problemen?", "Orsaker": "Vad beror problemen på?",
                 "Vilka möter dem": "Vilka möter problemen i sitt arbete eller sin vardag?"}
    for column, texts in columns.items():
        console.stands_in(column, *texts)
        expect(projector.column(questions[column]).locator(".note-text")).to_have_text(list(texts))


def lead(console, projector, phones):
    console.next_phase("Möjligheter")
    console.start_timer()
    for page in (console, projector, *phones):
        expect(page.page.locator(".clock:visible").first).to_have_text(CLOCK)
    projector.page.keyboard.press("b")
    projector.is_blank()
    projector.page.keyboard.press("b")
    projector.is_lit()
    console.press("Släck")
    projector.is_blank()
    console.press("Tänd")
    projector.is_lit()


def survive_a_crash(room, console, projector, phones):
    """What two phones write while the server is dead arrives once when it lives again."""
    question = "Vilka möjligheter har just ni här, och hur kan ni använda dem?"
    unsent = {phones[0]: "Hotellen vill lära sig", phones[4]: "Skolan har ett nätverk"}
    with room.outage():
        for phone, text in unsent.items():
            expect(phone.offline_band).to_be_visible()
            phone.asks(question)
            phone.post(text, fate="Väntar på nät")
    for phone, text in unsent.items():
        expect(phone.offline_band).to_be_hidden()
        phone.tells(text, "Granskas innan den visas")
        phone.has_once(text)
    console.approve(*unsent.values())
    console.press("Lappar")
    projector.shows(*unsent.values())
    everything_is_there(console, *unsent.values())


def everything_is_there(console, *texts):
    console.view("Tavlan")
    console.page.get_by_label("Visa även").select_option("Alla kolumner")
    for text in (*HOPES, "Jag hoppas på svar", "Tillfälliga bostäder", "Skulder", "Fastighetsskötare", *texts):
        expect(console.card(text)).to_have_count(1)
    expect(console.card(ERASED)).to_have_count(0)
    console.page.get_by_label("Visa även").select_option("Bara det som är öppet")


def work_in_groups(console, projector, phones):
    """What a group admits stays in the group: it is not sent to anybody else."""
    admission = "Vi hyr ut utan att fråga"
    console.enter_phase("Kontakt")
    welfare, police = phones[:4], phones[4:]
    for phone in welfare:
        phone.choose_group("Socialtjänst")
    for phone in police:
        phone.choose_group("Polis")
    welfare[0].post(admission, fate="Granskas innan den visas")
    expect(welfare[1].note(admission)).to_be_visible()
    police[0].post("Vi frågar inte vidare", fate="Granskas innan den visas")
    expect(police[1].note("Vi frågar inte vidare")).to_be_visible()
    console.has_pending(admission)
    for phone in police:
        expect(phone.note(admission)).to_have_count(0)
        assert admission not in phone.received
    projector.has_never_had(admission)
