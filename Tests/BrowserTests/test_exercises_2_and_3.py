"""Exercises 2 and 3 with twelve phones: the core group presents, the questions climb from fact to decision."""

import re

from playwright.sync_api import expect

from core_page import CorePage

REVIEWED = "Granskas innan den visas"
MAPPING, TOOLS = re.compile("Kartläggningen"), re.compile("Verktyg och resurser")


def test_the_core_group_presents_and_the_room_decides(room):
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    core = room.core(console.link_to("Kärngruppen"))
    phones = [room.phone(console.link_to("Deltagare")) for _ in range(12)]
    for phone in phones:
        phone.accept_rules()
    the_picture_is_shown_card_by_card(console, projector, core, phones)
    one_question_opens_at_a_time(console, projector, phones)
    tools_are_for_somebody(console, projector, phones)


def the_picture_is_shown_card_by_card(console, projector, core, phones):
    core.add(MAPPING, "Annonserna blir fler", "Dubbelt så många på två år", "Flest i juni")
    core.add(MAPPING, "Vi vet lite om pojkar")
    core.let_show("Annonserna blir fler")
    console.enter_phase("Kärngruppen berättar")
    console.view("Nu" if console.is_small else "Tavlan")
    material = console.part("Kärngruppen")
    material.get_by_role("button", name="Visa nästa: Annonserna blir fler").click()
    expect(projector.page.get_by_role("heading", name="Annonserna blir fler")).to_be_visible()
    expect(projector.page.get_by_text("Flest i juni")).to_be_visible()
    # What the core group keeps to itself is on no other wire.
    for page in (console, projector, *phones):
        assert "Vi vet lite om pojkar" not in page.received


def one_question_opens_at_a_time(console, projector, phones):
    answers = {
        "Vad hörde ni?": ("Vad hörde ni?", "Annonserna har blivit fler"),
        "Vad betyder det?": ("Vad betyder det för er?", "Vi möter nog utsatta utan att veta det"),
        "Tankar": ("Vilka tankar väcker det?", "Vi behöver våga fråga"),
        "Lägg till": ("Vad kan ni som inte är med i kärngruppen lägga till?", "Det händer mitt på dagen"),
        "Slutsatser och luckor": ("Vilka slutsatser drar vi, och vad vet vi fortfarande inte?", "Ingen vet hur många"),
        "Vad behöver göras?": (
            "Vad behöver göras nu för att bilden ska bli tydligare? Är något område viktigast?", "Fråga alla skolor"),
    }
    for number, (phase, (question, answer)) in enumerate(answers.items()):
        console.enter_phase(phase)
        for phone in phones:
            phone.asks(question)
        if phase == "Slutsatser och luckor":
            phones[number].page.get_by_role("button", name="Lucka", exact=True).click()
        phones[number].post(answer, fate=REVIEWED)
        console.approve(answer)
        console.press("Lappar")
        projector.shows(answer)
    expect(phones[4].note("Ingen vet hur många").locator(".note-mark")).to_have_count(0)


def tools_are_for_somebody(console, projector, phones):
    console.enter_phase("Vem har nytta av vad?")
    for phone in phones:
        phone.asks("Vem har nytta av vad?")
    phone, text = phones[7], "Listan med tecken att lägga märke till"
    phone.page.get_by_role("button", name="För vem?").click()
    sheet = phone.page.get_by_role("dialog", name="För vem?")
    sheet.get_by_role("checkbox", name="Polis").check()
    sheet.get_by_role("button", name="Klar").click()
    phone.post(text, fate=REVIEWED)
    console.approve(text)
    console.press("Lappar")
    expect(projector.note(text).locator(".note-mark")).to_have_text("För: Polis")
    for phase, question in (
            ("Vad fattas?", "Vad fattas?"), ("Lära mer", "Vad behöver gruppen lära sig mer om?"),
            ("Nå ut", "Hur når informationen rätt personer och organisationer?")):
        console.next_phase(phase)
        phones[0].asks(question)
