"""The core group prepares its cards in secret; the facilitator shows them when it is time."""

import pytest
from playwright.sync_api import expect

from core_page import CorePage
from phone import Phone
from room import LAPTOP, POCKET
from test_accessibility import SCHEMES, holds

MAP, GAPS, SECRET = "Så ser det ut hos oss", "Det vi inte vet", "Det här säger vi inte"
ADS, NIGHTS, CALLS = "Dubbelt så många annonser", "Flest besök på nätterna", "Få anmälningar"
MAPPING, TOWN, LODGING, DEMAND = "Kartläggningen", "Vår stad", "Korttidsuthyrning", "Efterfrågan"
PLACE, CAUSE = "Var finns problemen?", "Vad beror problemen på?"
REVIEWED = "Granskas innan den visas"


def test_cards_are_prepared_and_shown_and_thoughts_become_notes(room):
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    core = room.core(console.link_to("Kärngruppen"))
    listener = room.phone(console.link_to("Deltagare"))
    listener.accept_rules()
    cards_are_prepared(core)
    nobody_else_has_what_is_secret(console, projector, listener)
    cards_are_shown_one_at_a_time(console, projector, core, listener)
    what_a_listener_wrote_becomes_a_note(console, listener)
    assert SECRET not in console.received + listener.received
    projector.has_never_had(SECRET)


def cards_are_prepared(core):
    core.add(MAPPING, MAP, f"- {ADS}", NIGHTS, CALLS)
    core.add(MAPPING, SECRET, "Ett pågående ärende")
    core.add(MAPPING, GAPS, "Hur många som är under 18")
    core.press(SECRET, "Flytta ner")
    core.stand_in(MAPPING, MAP, GAPS, SECRET)
    core.page.reload()
    core.stand_in(MAPPING, MAP, GAPS, SECRET)
    core.press(GAPS, "Ta bort")
    core.stand_in(MAPPING, MAP, SECRET)
    core.page.get_by_role("button", name="Ångra").click()
    core.stand_in(MAPPING, MAP, SECRET, GAPS)


def nobody_else_has_what_is_secret(console, projector, listener):
    """Not even the facilitator, who is told how many cards there are."""
    console.enter_phase("Kärngruppen berättar")
    expect(console.part("Kärngruppen")).to_contain_text("3 hemliga")
    listener.asks("Kärngruppen berättar")
    for page in (console, projector, listener):
        assert not any(text in page.received for text in (MAP, ADS, SECRET, GAPS))


def cards_are_shown_one_at_a_time(console, projector, core, listener):
    core.let_show(MAP, GAPS)
    part, points = console.part("Kärngruppen"), projector.page.locator(".present-points li")
    expect(part).to_contain_text("1 hemligt")
    projector.has_never_had(MAP, ADS)
    part.get_by_label("En rad i taget").check()
    part.get_by_role("button", name=f"Visa nästa: {MAP}").click()
    expect(points).to_have_text([ADS])
    assert NIGHTS not in projector.received + listener.received
    part.get_by_role("button", name="Visa nästa rad").click()
    expect(points).to_have_text([ADS, NIGHTS])
    part.get_by_label("En rad i taget").uncheck()
    part.get_by_role("button", name="Visa resten av kortet").click()
    expect(points).to_have_text([ADS, NIGHTS, CALLS])
    expect(core.card(MAP)).to_contain_text("Visas nu")
    part.get_by_role("button", name=f"Visa nästa: {GAPS}").click()
    heading = projector.page.get_by_role("heading", name=GAPS)
    expect(heading).to_be_visible()
    expect(projector.page.locator(".page-dots")).to_contain_text("Sida 2 av 2")
    console.press("Förra sidan")
    expect(points).to_have_text([ADS, NIGHTS, CALLS])
    console.press("Nästa sida")
    expect(heading).to_be_visible()
    told = listener.page.locator("#told-cards > li")
    listener.page.get_by_text("Det kärngruppen visar (2)").click()
    expect(told.first).to_contain_text(CALLS)
    expect(told).to_have_count(2)
    console.press("Ångra: visa kort")
    expect(heading).to_have_count(0)
    expect(told).to_have_count(1)
    part.get_by_role("button", name=f"Visa nästa: {GAPS}").click()
    expect(told).to_have_count(2)
    row = part.get_by_role("listitem").filter(has=console.page.get_by_text(GAPS))
    row.get_by_role("button", name="Sluta visa").click()
    expect(row).to_contain_text("Får visas")
    expect(heading).to_have_count(0)
    expect(told).to_have_count(1)


def what_a_listener_wrote_becomes_a_note(console, listener):
    thought, other = "Fråga om stationen", "Bara för mig"
    lines = listener.page.locator("#scratch-lines > li")
    field = listener.page.get_by_label("Skriv för dig själv")
    for text in (other, thought):
        field.fill(text)
        field.press("Enter")
    listener.page.reload()
    listener.asks("Kärngruppen berättar")
    expect(lines.locator(".note-text")).to_have_text([thought, other])
    console.next_phase("Vad hörde ni?")
    listener.page.get_by_role("button", name=f"Gör till lapp: {thought}").click()
    expect(listener.field).to_have_value(thought)
    expect(listener.field).to_be_focused()
    expect(lines.first).to_contain_text("Gjord till lapp")
    assert thought not in console.received
    listener.page.get_by_role("button", name="Lägg till").click()
    console.has_pending(thought)
    listener.page.get_by_role("button", name=f"Ta bort: {other}").click()
    expect(lines).to_have_count(1)
    listener.page.get_by_role("button", name="Ångra").click()
    expect(lines).to_have_count(2)
    console.enter_phase("Kärngruppen berättar")
    console.view("Mötet")
    console.press("Avsluta mötet")
    console.page.get_by_role("dialog").get_by_role("button", name="Avsluta").click()
    listener.asks("Mötet är slut")
    expect(lines).to_have_count(0)
    assert other not in console.received


def test_comparing_asks_first(room):
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    core = room.core(console.link_to("Kärngruppen"))
    core.add(TOWN, LODGING, "Ofta över helgen", question=PLACE)
    core.add(TOWN, DEMAND, question=CAUSE)
    console.enter_phase("Var, varför och vilka")
    console.view("Tavlan")
    console.add_note("Var", "Hotell")
    console.add_note("Orsaker", "Skulder")
    console.enter_phase("Jämför med kärngruppens bild")
    part, dialog = console.part("Kärngruppen"), console.page.get_by_role("dialog")
    compare = part.get_by_role("button", name="Jämför med kärngruppens bild")
    expect(compare).to_have_attribute("aria-disabled", "true")
    expect(part).to_contain_text("Be dem välja vilka du får visa.")
    core.let_show(LODGING, DEMAND)
    for answer in ("Avbryt", "Visa för alla"):
        projector.has_never_had(LODGING, DEMAND)
        compare.click()
        expect(dialog).to_contain_text("Visa kärngruppens bild för alla?")
        dialog.get_by_role("button", name=answer).click()
    expect(projector.column(PLACE)).to_contain_text("Hotell")
    expect(projector.column("Kärngruppens bild")).to_contain_text("Ofta över helgen")
    expect(projector.page.locator(".page-dots")).to_contain_text("Sida 1 av 2")
    projector.page.keyboard.press("PageDown")
    expect(projector.column(CAUSE)).to_contain_text("Skulder")
    expect(projector.column("Kärngruppens bild")).to_contain_text(DEMAND)


def test_what_was_changed_meanwhile_is_read_before_it_is_shown(room):
    """Alone and compared: the dialog comes again and says what is new."""
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    core = room.core(console.link_to("Kärngruppen"))
    core.add(TOWN, LODGING, "Ofta över helgen", NIGHTS, question=PLACE)
    core.add(TOWN, DEMAND, question=CAUSE)
    core.let_show(LODGING, DEMAND)
    console.enter_phase("Jämför med kärngruppens bild")
    part, dialog = console.part("Kärngruppen"), console.page.get_by_role("dialog")
    expect(part).to_contain_text("2 kort")
    part.get_by_role("button", name="Jämför med kärngruppens bild").click()
    expect(dialog).to_contain_text("Ofta över helgen")
    core.press(LODGING, "Ändra")
    core.write(LODGING, "Ofta över helgen", CALLS)
    expect(part).to_contain_text(CALLS)
    dialog.get_by_role("button", name="Visa för alla").click()
    expect(dialog).to_contain_text("Kärngruppen har ändrat 1 kort. Visa den nya texten?")
    expect(dialog.locator("[data-fate=new]")).to_have_text(f"Nytt: {CALLS}")
    expect(dialog.locator("[data-fate=gone]")).to_have_text(f"Borttaget: {NIGHTS}")
    projector.has_never_had(LODGING, DEMAND)
    dialog.get_by_role("checkbox", name=DEMAND).uncheck()
    expect(dialog).to_contain_text("Alla i rummet får se det här kortet bredvid lapparna.")
    dialog.get_by_role("button", name="Visa för alla").click()
    expect(projector.column("Kärngruppens bild")).to_contain_text(CALLS)
    projector.has_never_had(DEMAND)
    only_what_is_chosen_stays(console, projector, part, dialog)


def only_what_is_chosen_stays(console, projector, part, dialog):
    part.get_by_role("button", name="Jämför med kärngruppens bild").click()
    dialog.get_by_role("checkbox", name=LODGING).uncheck()
    expect(dialog).to_contain_text("1 kort som visas nu tas bort.")
    dialog.get_by_role("checkbox", name=DEMAND).uncheck()
    dialog.get_by_role("button", name="Visa för alla").click()
    expect(dialog).to_contain_text("Välj minst ett kort.")
    dialog.get_by_role("checkbox", name=DEMAND).check()
    dialog.get_by_role("button", name="Visa för alla").click()
    expect(projector.column("Kärngruppens bild")).to_contain_text(DEMAND)
    expect(projector.page.get_by_text(LODGING)).to_have_count(0)
    console.press("Ångra: jämföra 2 kort")
    expect(projector.page.get_by_text(LODGING)).to_be_visible()
    expect(projector.page.get_by_text(DEMAND)).to_have_count(0)


def test_a_card_is_erased_for_good(room):
    """Also after the meeting, and the core group may have had it open."""
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    core = room.core(console.link_to("Kärngruppen"))
    core.add(MAPPING, MAP, ADS)
    core.add(MAPPING, GAPS, "Namn Namnsson")
    core.let_show(MAP, GAPS)
    console.enter_phase("Kärngruppen berättar")
    part, dialog = console.part("Kärngruppen"), console.page.get_by_role("dialog")
    row = part.get_by_role("listitem").filter(has=console.page.get_by_text(GAPS))
    row.get_by_role("button", name="Visa", exact=False).click()
    expect(projector.page.get_by_text("Namn Namnsson")).to_be_visible()
    core.press(GAPS, "Ändra")
    row.get_by_text(GAPS).click()
    for answer in ("Avbryt", "Radera kortet"):
        row.get_by_role("button", name=f"Radera kortet: {GAPS}").click()
        expect(dialog).to_contain_text("Kortet försvinner för alla, också för kärngruppen.")
        dialog.get_by_role("button", name=answer, exact=True).click()
    console.tells("Kortet är raderat.")
    expect(core.page.get_by_text("Någon annan tog bort 1 kort.")).to_be_visible()
    expect(row).to_have_count(0)
    expect(projector.page.get_by_text("Namn Namnsson")).to_have_count(0)
    core.write(GAPS, "Utan namn")
    expect(core.page.get_by_role("alert")).to_contain_text("Någon annan tog bort kortet")
    core.page.get_by_role("button", name="Släng min text").click()
    core.stand_in(MAPPING, MAP)
    console.view("Mötet")
    console.press("Avsluta mötet")
    dialog.get_by_role("button", name="Avsluta").click()
    expect(dialog).to_have_count(0)
    row = part.get_by_role("listitem").filter(has=console.page.get_by_text(MAP))
    row.get_by_text(MAP).click()
    row.get_by_role("button", name=f"Radera kortet: {MAP}").click()
    dialog.get_by_role("button", name="Radera kortet", exact=True).click()
    expect(row).to_have_count(0)
    core.stand_in(MAPPING)


def test_a_member_writes_as_others_do_but_where_the_group_listens(room):
    """The code leads to the cards; the phone's page is the same person's."""
    console = room.new_board()
    core = room.visitor(CorePage).go("/")
    core.page.get_by_label("Kod").press_sequentially(console.core_code)
    core.page.get_by_role("button", name="Gå in").click()
    core.page.wait_for_url("**/core")
    expect(core.exercise(MAPPING)).to_be_visible()
    member = Phone(core.page.context.new_page(), core.address).go("/j")
    room.pages.append(member)
    guest = room.phone(console.link_to("Deltagare"))
    for phone in (member, guest):
        phone.accept_rules()
    expect(console.page.locator(".people-button")).to_contain_text("2 inne")
    console.enter_phase("Vad hörde ni?")
    member.post("Det stämmer med det vi ser", fate=REVIEWED)
    console.has_pending("Det stämmer med det vi ser")
    console.enter_phase("Lägg till")
    for phone in (member, guest):
        phone.asks("Vad kan ni som inte är med i kärngruppen lägga till?")
    expect(guest.field).to_be_visible()
    expect(member.page.get_by_text("Kärngruppen lyssnar nu.")).to_be_visible()
    expect(member.field).to_be_hidden()
    expect(member.page.get_by_role("link", name="Kärngruppens kort")).to_have_attribute("href", "/core")
    console.enter_phase("Slutsatser och luckor")
    expect(member.field).to_be_visible()


def test_two_members_change_one_card(room):
    console = room.new_board()
    link = console.link_to("Kärngruppen")
    one, other = room.core(link), room.core(link)
    one.add(MAPPING, GAPS, "Hur många")
    for page in (one, other):
        page.press(GAPS, "Ändra")
    one.write(GAPS, "Hur många som är unga")
    expect(one.card(GAPS)).to_contain_text("Hur många som är unga")
    other.write(GAPS, "Hur många som är äldre")
    expect(other.page.get_by_role("alert")).to_contain_text("Någon annan ändrade kortet")
    for text in ("Hur många som är unga", "Hur många som är äldre"):
        expect(other.page.get_by_text(text)).to_be_visible()
    other.page.get_by_role("button", name="Behåll min text").click()
    expect(one.card(GAPS)).to_contain_text("Hur många som är äldre")
    expect(other.page.get_by_role("alert")).to_have_count(0)


def test_a_card_that_has_come_first_keeps_the_focus(room):
    console = room.new_board()
    core = room.core(console.link_to("Kärngruppen"))
    for heading in (MAP, GAPS):
        core.add(MAPPING, heading)
    up = core.card(GAPS).get_by_role("button", name=f"Flytta upp: {GAPS}")
    up.press("Enter")
    core.stand_in(MAPPING, GAPS, MAP)
    expect(up).to_be_focused()
    up.press("Enter")
    core.stand_in(MAPPING, GAPS, MAP)


def test_a_card_waits_for_the_network(room):
    console = room.new_board()
    core = room.core(console.link_to("Kärngruppen"))
    expect(core.exercise(MAPPING)).to_be_visible()
    with room.outage():
        core.add(MAPPING, MAP, ADS)
        expect(core.card(MAP)).to_contain_text("Väntar på nät")
    expect(core.card(MAP)).not_to_contain_text("Väntar på nät")
    room.core(console.link_to("Kärngruppen")).stand_in(MAPPING, MAP)


@SCHEMES
@pytest.mark.parametrize("viewport", [LAPTOP, POCKET], ids=["laptop", "phone"])
def test_axe(room, viewport, scheme):
    calm = {"reduced_motion": "reduce", "color_scheme": scheme}
    console = room.new_board(**calm)
    core = room.core(console.link_to("Kärngruppen"), **calm)
    core.page.set_viewport_size(viewport)
    expect(core.exercise(MAPPING)).to_be_visible()
    holds(core, "no cards")
    core.add(MAPPING, MAP, ADS, NIGHTS)
    core.add(MAPPING, SECRET)
    core.add(TOWN, LODGING, "Ofta över helgen", question=PLACE)
    core.let_show(MAP, LODGING)
    holds(core, "cards")
    core.press(MAP, "Ändra")
    holds(core, "writing a card")
    core.page.get_by_role("button", name="Avbryt").click()
    projector = room.projector(console.link_to("Storbild"), **calm)
    phone = room.phone(console.link_to("Deltagare"), **calm)
    phone.accept_rules()
    console.enter_phase("Kärngruppen berättar")
    phone.asks("Kärngruppen berättar")
    holds(projector, "before the first card")
    console.page.get_by_role("button", name=f"Visa nästa: {MAP}").click()
    expect(projector.page.get_by_role("heading", name=MAP)).to_be_visible()
    phone.page.get_by_label("Skriv för dig själv").fill("En tanke")
    phone.page.get_by_role("button", name="Anteckna").click()
    phone.page.get_by_text("Det kärngruppen visar (1)").click()
    for page in (projector, console, phone, core):
        holds(page, "presenting")
    console.enter_phase("Jämför med kärngruppens bild")
    console.part("Kärngruppen").get_by_role("button", name="Jämför med kärngruppens bild").click()
    holds(console, "asking before comparing")
    console.page.get_by_role("dialog").get_by_role("button", name="Visa för alla").click()
    expect(projector.column("Kärngruppens bild")).to_contain_text(LODGING)
    holds(projector, "comparing")
