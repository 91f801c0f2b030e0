"""What do we start with? A round of dots over what the groups wrote, with raised hands, and its result."""

import re

from playwright.sync_api import expect

from keyboard import walk_to
from phone import Phone
from room import PICTURES
from test_accessibility import holds
from theme_board import ThemeBoard
from vote_board import SINGLE, THEMES, VoteBoard

HOPE, FEAR, TIME = "Svårt att tolka tecknen", "Vi vet inte vem vi ska ringa", "Ingen har tid"


def test_a_whole_vote(room):
    console, projector, phones = voting(room)
    expect(projector.page.locator(".vote-rules")).to_contain_text("Du har 3 prickar i mobilen.")
    projector.shows(HOPE, FEAR, TIME)
    for phone in phones[:4]:
        phone.give(HOPE, FEAR, FEAR)
    phones[4].give(FEAR, FEAR, HOPE)
    phones[5].give(TIME)
    # The same by keyboard: the button keeps the focus.
    walk_to(phones[5].page, phones[5].adder(TIME))
    phones[5].page.keyboard.press("Enter")
    phones[5].has_left("1 av 3 prickar kvar")
    phones[5].page.keyboard.press("Shift+Tab")
    phones[5].page.keyboard.press("Enter")
    phones[5].has_left("2 av 3 prickar kvar")
    phones[0].has_left("0 av 3 prickar kvar")
    expect(phones[0].adder(TIME)).to_have_attribute("aria-disabled", "true")
    expect(projector.page.locator(".vote-given")).to_have_text("16 prickar")
    expect(projector.page.locator(".vote-voters")).to_have_text("6 har röstat")
    vote = console.part("Rösta med prickar")
    expect(vote.locator(".vote-turnout")).to_have_text("16 prickar är satta av 6 personer.")
    holds(phones[0], "voting")
    holds(projector, "vote")
    console.press("Räkna händer")
    holds(console, "hands")
    console.page.get_by_label(TIME).fill("4")
    console.press("Klart")
    for page in (console, projector, *phones):
        assert "results" not in page.received
    console.press("Avsluta omröstningen")
    expect(projector.page.locator(".vote-place")).to_have_text(["Plats 1", "Delad plats 2", "Delad plats 2"])
    expect(projector.page.locator(".vote-row .note-text").first).to_contain_text(FEAR)
    expect(projector.page.locator(".vote-got p")).to_have_text(
        ["10 prickar", re.compile("prick"), re.compile("prick")])
    expect(projector.page.locator(".vote-got p").filter(has_text="1 prick · 4 händer")).to_have_count(1)
    phones[3].asks("Resultat")
    for page in (console, projector, phones[3]):
        holds(page, "result")
    expect(phones[3].page.locator("#vote-results li").first).to_contain_text(FEAR)
    # What got dots becomes an action where it stands.
    console.page.screenshot(path=PICTURES / "vote-result-laptop.png")
    row = console.page.locator(".vote-results .vote-row").first
    row.get_by_role("button", name="Gör till åtgärd").click()
    dialog = console.page.get_by_role("dialog")
    expect(dialog).to_contain_text(FEAR)
    dialog.get_by_role("button", name="Avbryt").click()
    console.enter_phase("Handlingsplan")
    expect(phones[3].page.locator("#vote")).to_be_hidden()


def test_a_vote_on_themes_that_change_meanwhile(room):
    calm = {"reduced_motion": "reduce"}
    board = VoteBoard(room.server).write("themes")
    hidden = THEMES[3][1][1]
    board.lead("moderateNote", note=board.ids[hidden], state="hidden")
    console, projector = room.console(board.console, **calm), room.projector(board.screen, **calm)
    phone, other = (room.phone(board.phone, **calm) for _ in range(2))
    console.enter_phase("Vad börjar vi med?")
    dialog = console.page.get_by_role("dialog")
    expect(dialog.get_by_role("radio", name="Teman")).to_be_checked()
    expect(dialog).to_contain_text("10 teman och 2 lappar utan tema")
    holds(console, "start of a vote on themes")
    dialog.get_by_role("button", name="Starta").click()
    for one in (phone, other):
        one.accept_rules()
        one.asks("Vad börjar vi med?")
    time, call, secrecy = (title for title, _ in THEMES[:3])
    projector.shows(SINGLE[0])
    expect(projector.page.locator(".theme-heading", has_text=call)).to_be_visible()
    # The notes of a theme unfold, by keyboard too, and stay so while dots are put.
    fold = phone.candidate(time).get_by_text("3 lappar")
    walk_to(phone.page, fold)
    phone.page.keyboard.press("Enter")
    expect(phone.candidate(time)).to_contain_text(THEMES[0][1][2])
    phone.give(time, time, secrecy)
    other.give(call, secrecy, secrecy)
    for one in (phone, other):
        one.has_left("0 av 3 prickar kvar")
    expect(phone.candidate(time)).to_contain_text(THEMES[0][1][2])
    themes = ThemeBoard(console)
    themes.choose_for(secrecy, "Slå ihop med …", f"{call} (2)")
    expect(other.candidate(call)).to_contain_text("3 prickar")
    themes.choose_for(time, "Lös upp temat")
    phone.has_left("2 av 3 prickar kvar")
    expect(phone.page.locator("#vote-back")).to_have_text(
        "Något du röstade på är inte med längre. Du har fått tillbaka 2 prickar.")
    holds(phone, "dots that came back")
    themes.undo("lösa upp tema")
    phone.has_left("0 av 3 prickar kvar")
    phone.take(time)
    expect(phone.page.locator("#vote-back")).to_be_hidden()
    expect(projector.page.locator(".vote-given")).to_have_text("5 prickar")
    console.press("Avsluta omröstningen")
    expect(projector.page.locator(".vote-got p")).to_have_text(["4 prickar", "1 prick"])
    expect(projector.page.locator(".vote-aside")).to_have_text(["4 lappar", "3 lappar"])
    # Closing it was a slip.
    themes.undo("avsluta omröstning")
    phone.has_left("1 av 3 prickar kvar")
    console.press("Avsluta omröstningen")
    phone.asks("Resultat")
    expect(phone.page.locator("#vote-results .note-status").first).to_have_text("4 prickar · 4 lappar")
    themes.choose_for(time, "Lös upp temat")
    part = console.part("Rösta med prickar")
    expect(part).to_contain_text("Dessutom ligger 1 prick på något som inte visas nu.")
    holds(console, "result on themes")
    expect(projector.page.locator(".vote-row")).to_have_count(1)
    for page in (projector, phone, other):
        assert hidden not in page.received


def test_dots_that_come_too_late_are_refused_in_words(room):
    board = VoteBoard(room.server).start("themes")
    phone = room.phone(board.phone)
    phone.accept_rules()
    phone.asks("Vad börjar vi med?")
    time, call, secrecy = (title for title, _ in THEMES[:3])
    toast = phone.page.locator("#toast-text")

    def meanwhile(act, give, **fields):
        phone.page.context.set_offline(True)
        board.lead(act, **fields)
        phone.give(give)
        phone.page.context.set_offline(False)

    meanwhile("dissolveTheme", time, theme=board.ids[time])
    expect(toast).to_have_text("Det är inte med i omröstningen längre. Du har pricken kvar.")
    phone.has_left("3 av 3 prickar kvar")
    meanwhile("mergeThemes", call, theme=board.ids[call], into=board.ids[secrecy])
    phone.has_left("2 av 3 prickar kvar")
    expect(phone.candidate(secrecy)).to_contain_text("1 prick")
    meanwhile("closeVote", secrecy, vote=board.vote)
    expect(toast).to_have_text("Omröstningen är avslutad. Pricken räknas inte.")
    phone.asks("Resultat")
    expect(phone.page.locator("#vote-results .note-status")).to_have_text("1 prick · 4 lappar")


def test_a_dot_too_many_is_refused_in_words_and_taken_back(room):
    console, _, phones = voting(room)
    one = phones[0]
    other = Phone(one.page.context.new_page(), one.address).go("/j")
    room.pages.append(other)
    other.asks("Vad börjar vi med?")
    with room.outage():
        for tab in (one, other):
            expect(tab.offline_band).to_be_visible()
            tab.give(HOPE, HOPE, FEAR)
    expect(console.page.locator(".vote-turnout")).to_have_text("3 prickar är satta av 1 person.")
    for tab in (one, other):
        tab.has_left("0 av 3 prickar kvar")
    toasts = [tab.page.locator("#toast-text").inner_text() for tab in (one, other)]
    assert any(toast.startswith("Dina prickar är slut.") for toast in toasts), toasts


def voting(room):
    """A board where two groups have written obstacles, and a round over them that is open."""
    calm = {"reduced_motion": "reduce"}
    console = room.new_board(**calm)
    projector = room.projector(**calm)
    console.pair_screen(projector.pairing_code)
    link = console.link_to("Deltagare")
    phones = [room.phone(link, **calm) for _ in range(6)]
    for phone in phones:
        phone.accept_rules()
    console.enter_phase("Hinder")
    for phone, group in zip(phones, ["Socialtjänst", "Polis"] * 3):
        phone.choose_group(group)
    for phone, text in zip(phones, (HOPE, FEAR, TIME)):
        phone.post(text, fate="Granskas innan den visas")
    console.approve(HOPE, FEAR, TIME)
    for phone in phones[3:]:
        assert not (HOPE in phone.received and FEAR in phone.received)
    console.enter_phase("Vad börjar vi med?")
    dialog = console.page.get_by_role("dialog")
    expect(dialog.get_by_role("checkbox", name=re.compile("^Hinder"))).to_be_checked()
    expect(dialog).to_contain_text("ser alla i rummet gruppernas godkända lappar")
    holds(console, "start of a vote")
    dialog.get_by_role("button", name="Starta").click()
    console.tells("Omröstningen har börjat. Den visas på storbilden.")
    for phone in phones:
        phone.asks("Vad börjar vi med?")
    return console, projector, phones
