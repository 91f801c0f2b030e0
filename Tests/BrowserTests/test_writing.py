"""What a person is writing on a phone is theirs: nothing the room does takes it away, nor a lost page."""

import re

from playwright.sync_api import expect

from led import led

REVIEW = "Granskas innan den visas"


def change(phone, text):
    phone.note(text).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
    phone.page.get_by_role("button", name="Ändra", exact=True).click()
    expect(phone.page.get_by_role("textbox", name="Ändra lappen")).to_be_focused()


def test_a_change_stays_while_the_room_goes_on_and_over_a_reload(room):
    console, phone = led(room, "Vad hörde ni?")
    first, second, better = "Att det finns här", "Att ingen vet", "Att det finns här, i centrum"
    phone.post(first, fate=REVIEW)
    phone.post(second, fate=REVIEW)
    change(phone, first)
    phone.field.fill(better)
    console.next_phase("Vad betyder det?")
    expect(phone.heading).to_have_text("Vad hörde ni?")
    expect(phone.field).to_have_value(better)
    phone.page.reload()
    expect(phone.page.get_by_role("textbox", name="Ändra lappen")).to_have_value(better)
    # Another note waits until this one is saved or left.
    phone.note(second).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
    expect(phone.page.get_by_role("button", name="Ändra", exact=True)).to_be_hidden()
    phone.page.keyboard.press("Escape")
    phone.page.get_by_role("button", name="Spara").click()
    phone.asks("Vad betyder det för er?")
    expect(console.queued(better)).to_have_count(1)


def test_a_change_that_was_refused_can_be_saved_later(room):
    console, phone = led(room, "Vad hörde ni?")
    first, better = "Att ingen vet", "Att ingen vet vem man ringer"
    phone.post(first, fate=REVIEW)
    change(phone, first)
    phone.field.fill(better)
    # It is on its way when the board is locked.
    phone.page.context.set_offline(True)
    phone.field.press("Enter")
    console.view("Mötet")
    console.press("Lås tavlan")
    phone.page.context.set_offline(False)
    expect(phone.note(better).locator(".note-status")).to_have_text("Tavlan är låst just nu. Det sparades inte.")
    console.part("Mötet").get_by_role("button", name="Lås upp tavlan").click()
    phone.note(better).get_by_role("button", name="Skriv om").click()
    phone.page.reload()
    expect(phone.page.get_by_role("textbox", name="Ändra lappen")).to_have_value(better)
    phone.page.get_by_role("button", name="Spara").click()
    phone.tells(better, REVIEW)
    expect(console.queued(better)).to_have_count(1)
    expect(phone.note(first)).to_have_count(1)


def test_who_writes_is_asked_later_which_text_stands(room):
    console, phone = led(room, "Vad hörde ni?")
    mine, theirs, draft = "Att ingen vet vem man ringer", "Att få vet vem man ringer", "En ny tanke"
    phone.post("Att ingen vet", fate=REVIEW)
    change(phone, "Att ingen vet")
    phone.field.fill(mine)
    phone.page.context.set_offline(True)
    phone.field.press("Enter")
    phone.field.fill(draft)
    console.edit("Att ingen vet", theirs)
    phone.page.context.set_offline(False)
    refused = phone.note(mine)
    expect(refused.locator(".note-status")).to_contain_text("Någon annan har ändrat lappen.")
    expect(phone.field).to_have_value(draft)
    refused.get_by_role("button", name="Skriv om").click()
    asked = phone.page.locator("#choice")
    expect(asked).to_contain_text(theirs)
    asked.get_by_role("button", name="Behåll den andra").click()
    expect(phone.field).to_have_value(draft)
    expect(phone.note(theirs)).to_have_count(1)
    expect(console.queued(theirs)).to_have_count(1)


def test_another_change_comes_after_the_first(room):
    console, phone = led(room, "Vad hörde ni?")
    for text in ("Ett", "Två"):
        phone.post(text, fate=REVIEW)
    change(phone, "Ett")
    phone.field.fill("Ett och ett")
    phone.note("Två").get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
    phone.page.get_by_role("button", name="Ändra", exact=True).click()
    expect(phone.page.locator("#problem")).to_have_text("Spara eller avbryt den här ändringen först.")
    expect(phone.field).to_have_value("Ett och ett")
    phone.page.get_by_role("button", name="Avbryt").click()
    change(phone, "Två")
    expect(phone.field).to_have_value("Två")


def test_an_answer_that_was_begun_is_there_after_a_reload_though_the_room_went_on(room):
    console, phone = led(room, "Vad hörde ni?")
    phone.field.fill("En halv mening")
    console.next_phase("Vad betyder det?")
    phone.page.reload()
    phone.asks("Vad hörde ni?")
    expect(phone.field).to_have_value("En halv mening")
    phone.write("En hel mening")
    phone.asks("Vad betyder det för er?")
    expect(console.queued("En hel mening")).to_have_count(1)


def test_what_is_being_written_when_the_meeting_ends_can_be_read(room):
    console, phone = led(room, "Vad hörde ni?")
    phone.post("Det jag sade", fate=REVIEW)
    phone.field.fill("Det jag aldrig fick sagt")
    console.view("Mötet")
    console.press("Avsluta mötet")
    console.page.get_by_role("dialog").get_by_role("button", name="Avsluta").click()
    phone.asks("Mötet är slut")
    left = phone.note("Det jag aldrig fick sagt")
    expect(left.locator(".note-status")).to_contain_text("Mötet är slut.")
    expect(phone.note("Det jag sade")).to_have_count(1)
    phone.page.reload()
    phone.asks("Mötet är slut")
    expect(left).to_have_count(0)
    kept = phone.page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('tavla.draft'))")
    assert kept == []


def test_a_vote_does_not_take_the_page_from_under_a_sentence(room):
    console, phone = led(room, "Vad hörde ni?")
    phone.post("Korta möten", fate=REVIEW)
    console.approve("Korta möten")
    phone.field.fill("En halv mening")
    console.view("Mötet")
    console.press("Starta en omröstning")
    console.page.get_by_role("dialog").get_by_role("button", name="Starta").click()
    expect(phone.page.locator("#to-vote")).to_be_visible()
    expect(phone.field).to_have_value("En halv mening")
    phone.page.locator("#to-vote").click()
    expect(phone.candidate("Korta möten")).to_be_visible()


def test_a_note_that_is_taken_away_leaves_at_once_and_its_text_can_be_had_back(room):
    console, phone = led(room, "Vad hörde ni?")
    text = "Bussen går inte på kvällen"

    def take_away():
        phone.note(text).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
        phone.page.get_by_role("button", name="Ta bort", exact=True).click()
        expect(phone.note(text)).to_have_count(0)
        expect(phone.page.locator("#question")).to_be_focused()
        expect(console.queued(text)).to_have_count(0)

    phone.post(text, fate=REVIEW)
    expect(console.queued(text)).to_have_count(1)
    take_away()
    phone.page.get_by_role("button", name="Ångra").click()
    phone.tells(text, REVIEW)
    # Where no note can be posted any longer, none is offered back.
    console.next_phase("Vad betyder det?")
    phone.asks("Vad betyder det för er?")
    console.enter_phase("Kärngruppen berättar")
    take_away()
    expect(phone.page.get_by_role("button", name="Ångra")).to_be_hidden()


def test_a_question_that_was_left_half_written_can_be_turned_back_to(room):
    console, phone = led(room, "Vad hörde ni?")
    phone.field.fill("En halv mening")
    console.next_phase("Vad betyder det?")
    chips = phone.page.get_by_role("navigation", name="Välj fråga").get_by_role("button")
    expect(chips).to_have_count(2)
    chips.first.click()
    phone.asks("Vad betyder det för er?")
    expect(phone.field).to_have_value("")
    chips.last.click()
    phone.asks("Vad hörde ni?")
    expect(phone.field).to_have_value("En halv mening")
