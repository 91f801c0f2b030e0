"""What a note says beside its text: kinds, the beginning of its sentence, what it is about, whom it is for."""

import re

from playwright.sync_api import expect

from led import led
from theme_board import ThemeBoard

REVIEW = "Granskas innan den visas"


def watched(room, phase):
    """A facilitator, one phone and the wall, in a phase."""
    console, phone = led(room, phase)
    return console, phone, room.projector(console.link_to("Storbild"))


def shown(room, *problems):
    """The same, once the problems are written, approved and shown, on the facilitator's board."""
    console, phone, wall = watched(room, "Problem")
    for problem in problems:
        phone.post(problem, fate=REVIEW)
    console.approve(*problems)
    console.press("Lappar")
    console.view("Tavlan")
    console.column("Problem").get_by_role("button", name="Visa").click()
    return console, phone, wall


def chip(phone, name):
    return phone.page.locator("#marks").get_by_role("button", name=name, exact=True)


def says(note, *words):
    expect(note.locator(".note-mark")).to_have_text(list(words))


def approve(console, text):
    console.view("Nu")
    console.approve(text)


def test_a_note_is_of_a_kind(room):
    console, phone, wall = watched(room, "Slutsatser och luckor")
    text = "Vi vet inte hur många de är"
    chip(phone, "Slutsats").click()
    chip(phone, "Lucka").click()
    expect(chip(phone, "Slutsats")).to_have_attribute("aria-pressed", "false")
    phone.field.fill("Ett utkast")
    phone.page.reload()
    expect(phone.field).to_have_value("Ett utkast")
    expect(chip(phone, "Lucka")).to_have_attribute("aria-pressed", "true")
    phone.post(text, fate=REVIEW)
    says(phone.note(text), "Lucka")
    expect(chip(phone, "Lucka")).to_have_attribute("aria-pressed", "false")
    says(console.queued(text), "Lucka")
    console.approve(text)
    says(wall.note(text), "Lucka")
    phone.note(text).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
    phone.page.get_by_role("button", name="Ändra", exact=True).click()
    chip(phone, "Slutsats").click()
    phone.page.get_by_role("button", name="Spara").click()
    says(phone.note(text), "Slutsats")
    says(wall.note(text), "Slutsats")


def test_a_note_completes_a_sentence(room):
    console, phone, wall = watched(room, "Om vi inget gör")
    stem, text = "Om vi inte gör något leder det till", "att fler unga dras in"
    expect(phone.page.locator("#stem")).to_have_text(f"{stem} …")
    expect(phone.page.get_by_role("textbox", name=stem)).to_be_visible()
    phone.post(text, fate=REVIEW)
    whole = re.compile(f"^{stem} {text}$")
    expect(phone.note(text).locator(".note-text")).to_have_text(whole)
    expect(console.queued(text).locator(".note-text")).to_have_text(whole)
    console.approve(text)
    expect(wall.note(text).locator(".note-text")).to_have_text(whole)


def test_a_note_is_about_a_problem_and_for_somebody(room):
    problems = ["Lägenheter med många besök", "Skulder som inte går att betala"]
    console, phone, wall = shown(room, *problems)
    console.enter_phase("Var, varför och vilka")
    phone.choose_question("Vilka möter dem")
    chip(phone, "Gäller problem").click()
    sheet = phone.page.get_by_role("dialog", name="Gäller problem")
    sheet.get_by_role("checkbox", name=problems[0]).check()
    sheet.get_by_role("button", name="Klar").click()
    expect(chip(phone, f"Gäller: {problems[0]}")).to_be_focused()
    chip(phone, "För vem?").click()
    sheet = phone.page.get_by_role("dialog", name="För vem?")
    sheet.get_by_role("searchbox", name="Sök").fill("pol")
    sheet.get_by_role("checkbox", name="Polis").check()
    phone.page.keyboard.press("Escape")
    text = "Fastighetsskötare"
    phone.post(text, fate=REVIEW)
    said = [f"Gäller: {problems[0]}", "För: Polis"]
    says(phone.note(text), *said)
    console.approve(text)
    says(wall.note(text), *said)
    console.view("Tavlan")
    says(console.card(text), *said)
    console.page.get_by_label("Visa även").select_option("Alla kolumner")
    console.choose_for(console.column("Problem").locator(".lead-card").filter(has_text=problems[0]), "Dölj")
    says(wall.note(text), "För: Polis")
    says(phone.note(text), f"Gäller: {problems[0]}", "För: Polis")


def test_a_note_is_about_problems_that_were_put_together(room):
    problems = ["Lägenheter med många besök", "Rum som hyrs ut per timme", "Skulder som inte går att betala"]
    console, phone, wall = shown(room, *problems)
    themes = ThemeBoard(console)
    themes.select(*problems[:2])
    themes.do("Lägg i tema …", "Nytt tema")
    themes.name("Boende")
    console.enter_phase("Var, varför och vilka")
    chip(phone, "Gäller problem").click()
    sheet = phone.page.get_by_role("dialog", name="Gäller problem")
    sheet.get_by_role("checkbox", name="Boende (tema, 2 lappar)").check()
    expect(sheet.get_by_role("checkbox", name=problems[0])).not_to_be_checked()
    sheet.get_by_role("button", name="Klar").click()
    text = "I centrum, nära stationen"
    phone.post(text, fate=REVIEW)
    says(phone.note(text), "Gäller: Boende")
    console.approve(text)
    says(wall.note(text), "Gäller: Boende")
    console.view("Tavlan")
    says(console.card(text), "Gäller: Boende")
    console.page.get_by_label("Visa även").select_option("Alla kolumner")
    themes.choose_for("Boende", "Byt rubrik")
    themes.name("Lägenheter")
    says(wall.note(text), "Gäller: Lägenheter")
    says(phone.note(text), "Gäller: Lägenheter")
    themes.choose_for("Lägenheter", "Lös upp temat")
    expect(wall.note(text).locator(".note-mark")).to_have_count(0)
    expect(phone.note(text).locator(".note-mark")).to_have_count(0)


def test_the_facilitator_says_what_a_note_is_about(room):
    """By mouse, in the note's menu; one undo takes it back, and the author sees it too."""
    console, phone, wall = watched(room, "Problem")
    problems = ["Lägenheter med många besök", "Skulder som inte går att betala"]
    for problem in problems:
        phone.post(problem, fate=REVIEW)
    console.approve(problems[0])
    console.press("Lappar")
    console.judge(problems[1], "Dölj")
    console.view("Tavlan")
    console.column("Problem").get_by_role("button", name="Visa").click()
    console.enter_phase("Var, varför och vilka")
    phone.choose_question("Vilka möter dem")
    text = "Fastighetsskötare"
    phone.post(text, fate=REVIEW)
    console.approve(text)
    console.choose_for(console.card(text), "Märk lappen …")
    dialog = console.page.get_by_role("dialog", name="Märk lappen")
    dialog.get_by_role("button", name="Gäller problem").click()
    sheet = console.page.get_by_role("dialog", name="Gäller problem")
    expect(sheet.get_by_role("checkbox")).to_have_count(1)
    sheet.get_by_role("checkbox", name=problems[0]).check()
    sheet.get_by_role("button", name="Klar").click()
    dialog.get_by_role("button", name="För vem?").click()
    sheet = console.page.get_by_role("dialog", name="För vem?")
    sheet.get_by_role("checkbox", name="Polis").check()
    sheet.get_by_role("button", name="Klar").click()
    dialog.get_by_role("button", name="Spara").click()
    said = [f"Gäller: {problems[0]}", "För: Polis"]
    says(console.card(text), *said)
    says(wall.note(text), *said)
    says(phone.note(text), *said)
    console.tells("Lappens märkning är ändrad.")
    console.page.get_by_role("button", name="Ångra: märka").click()
    for note in (wall.note(text), phone.note(text), console.card(text)):
        says(note)


def test_a_moderator_marks_a_note_by_keyboard(room):
    """The focus comes back to where it was, also when nothing was changed."""
    console, phone, wall = watched(room, "Slutsatser och luckor")
    text = "Vi vet inte hur många de är"
    phone.post(text, fate=REVIEW)
    code = console.moderator_code
    moderator = room.console()
    moderator.page.get_by_label("Skriv ledarkoden").fill(code)
    moderator.press("Öppna")
    moderator.page.wait_for_url("**/moderate")
    more = moderator.queued(text).get_by_role("button", name="Val för lappen")
    keyboard = moderator.page.keyboard
    for ending in ("Escape", "Enter"):
        more.focus()
        keyboard.press("Enter")
        keyboard.press("m")
        expect(moderator.page.get_by_role("menuitem", name="Märk lappen …")).to_be_focused()
        keyboard.press("Enter")
        dialog = moderator.page.get_by_role("dialog", name="Märk lappen")
        expect(dialog.get_by_role("heading")).to_be_focused()
        keyboard.press("Tab")
        keyboard.press("Tab")
        expect(dialog.get_by_role("button", name="Lucka")).to_be_focused()
        keyboard.press("Space")
        expect(dialog.get_by_role("button", name="Lucka")).to_have_attribute("aria-pressed", "true")
        if ending == "Enter":
            dialog.get_by_role("button", name="Spara").focus()
        keyboard.press(ending)
        expect(dialog).to_have_count(0)
        expect(more).to_be_focused()
        says(phone.note(text), *(["Lucka"] if ending == "Enter" else []))
    says(moderator.queued(text), "Lucka")


def test_several_thoughts_become_several_notes(room):
    console, phone, wall = watched(room, "Slutsatser och luckor")
    chip(phone, "Lucka").click()
    phone.write("- Vi vet inte hur många\n- Vi vet inte var\n• Vi vet inte när")
    offer = phone.page.locator("#choice")
    expect(offer.get_by_role("listitem")).to_have_text(["Vi vet inte hur många", "Vi vet inte var", "Vi vet inte när"])
    expect(console.page.locator(".review-cards > li")).to_have_count(0)
    offer.get_by_role("button", name="Dela upp i 3 lappar").click()
    for text in ("Vi vet inte hur många", "Vi vet inte var", "Vi vet inte när"):
        phone.tells(text, REVIEW)
        says(phone.note(text), "Lucka")
        says(console.queued(text), "Lucka")
    expect(phone.field).to_have_value("")
    phone.write("- ett\n- två")
    offer.get_by_role("button", name="Skicka som en lapp").click()
    phone.has_once("- ett")
    phone.write("En mening som säger något. " * 15)
    expect(offer.get_by_role("listitem")).to_have_count(2)
    expect(offer.get_by_role("button")).to_have_text(["Dela upp i 2 lappar"])


def test_two_people_change_one_note(room):
    """The one who comes second has both texts, and chooses."""
    console, phone, wall = watched(room, "Uppvärmning")
    mine, theirs = "Att få veta vem jag ringer", "Att veta vem man ringer"
    phone.post("Att få veta vem jag kan ringa", fate=REVIEW)
    for choice, kept in (("Behåll min text", mine), ("Behåll den andra", theirs)):
        text = phone.page.locator("#notes .note-text").inner_text()
        phone.note(text).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
        phone.page.get_by_role("button", name="Ändra", exact=True).click()
        phone.field.fill(mine if choice == "Behåll min text" else f"{mine} först")
        console.edit(text, theirs)
        phone.page.get_by_role("button", name="Spara").click()
        asked = phone.page.locator("#choice")
        expect(asked).to_contain_text("Någon annan ändrade lappen")
        expect(asked).to_contain_text(theirs)
        asked.get_by_role("button", name=choice).click()
        phone.tells(kept, REVIEW)
        phone.has_once(kept)
        expect(console.queued(kept)).to_be_visible()


def test_the_facilitator_is_second_to_change_a_note(room):
    console, phone, wall = watched(room, "Uppvärmning")
    mine, theirs = "Att få veta vem jag ringer", "Att veta vem man ringer"
    phone.post("Att få veta vem jag kan ringa", fate=REVIEW)
    for choice, kept in (("Behåll min text", mine), ("Behåll den andra", theirs)):
        text = phone.page.locator("#notes .note-text").inner_text()
        console.choose_for(console.queued(text), "Ändra")
        field = console.page.get_by_label("Ändra lappens text")
        field.fill(mine if kept == mine else f"{mine} först")
        phone.note(text).get_by_role("button", name=re.compile("^Ändra eller ta bort")).click()
        phone.page.get_by_role("button", name="Ändra", exact=True).click()
        phone.field.fill(theirs)
        phone.page.get_by_role("button", name="Spara").click()
        phone.tells(theirs, REVIEW)
        field.press("Control+Enter")
        asked = console.page.get_by_role("dialog", name="Någon annan ändrade lappen")
        expect(asked).to_contain_text(theirs)
        expect(asked).to_contain_text(mine)
        console.page.keyboard.press("Escape")
        asked.get_by_role("button", name=choice).click()
        expect(asked).to_have_count(0)
        expect(console.queued(kept)).to_be_visible()
        phone.tells(kept, REVIEW)
        phone.has_once(kept)


def test_answers_come_together_when_they_are_shown(room):
    """Before that the wall has a number, and another phone nothing; what comes later waits to be shown too."""
    console, phone, wall = watched(room, "Problem")
    other = room.phone(console.link_to("Deltagare"))
    other.accept_rules()
    early, late = ["Lägenheter med många besök", "Skulder utan slut", "Pass som hålls undan"], "Rädsla för polisen"
    for writer, text in zip((phone, other, phone), early):
        writer.post(text, fate=REVIEW)
    console.approve(*early)
    console.press("Lappar")
    expect(wall.page.locator(".notice")).to_have_text("3 lappar väntar på att visas")
    wall.has_never_had(*early)
    other.has_once(early[1])
    assert early[0] not in other.received and early[2] not in other.received
    console.view("Tavlan")
    console.column("Problem").get_by_role("button", name="Visa svaren").click()
    wall.shows(*early)
    phone.post(late, fate=REVIEW)
    console.approve(late)
    expect(wall.page.locator(".notice")).to_have_text("1 lapp väntar på att visas")
    wall.has_never_had(late)
    console.column("Problem").get_by_role("button", name="Visa 1 ny").click()
    wall.shows(*early, late)
