"""What a facilitator writes, and what the console says of it, when the meeting goes on meanwhile."""

from playwright.sync_api import expect

from watched import LOST_CONTACT

NOT_LEADING = "Någon annan leder mötet. Ta över ledningen först."


def led(room, *texts):
    """A facilitator in the warm-up, with notes that wait for review."""
    console = room.new_board()
    console.enter_phase("Uppvärmning")
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    for text in texts:
        phone.post(text, fate="Granskas innan den visas")
    return console


def onlooker(room, console):
    """A colleague who may take the lead."""
    return room.console(console.link_to("En processledare till"))


def takes_the_lead(other, console, word="Ta över ledningen"):
    other.press(word)
    other.tells("Du leder mötet nu.")
    expect(console.page.locator(".band")).to_contain_text("En kollega tog över")


def test_what_may_not_be_asked_any_more_is_not_told_as_done(room):
    text, changed = "Mod att fråga", "Mod att fråga igen"
    console = led(room, text)
    other = onlooker(room, console)
    console.view("Tavlan")
    console.choose_for(console.queued(text), "Ändra")
    field = console.page.get_by_label("Ändra lappens text")
    field.fill(changed)
    takes_the_lead(other, console)
    field.press("Control+Enter")
    console.tells(NOT_LEADING)
    expect(field).to_have_value(changed)
    console.press("Ta tillbaka ledningen")
    console.tells("Du leder mötet nu.")
    field.press("Control+Enter")
    console.tells("Lappen är ändrad.")
    console.choose_for(console.queued(changed), "Radera")
    takes_the_lead(other, console, "Ta tillbaka ledningen")
    console.page.get_by_role("dialog").get_by_role("button", name="Radera").click()
    console.tells(NOT_LEADING)
    expect(console.queued(changed)).to_be_visible()


def test_what_counts_only_when_it_is_done_is_not_told_before(room):
    text = "Mod att fråga"
    console = led(room, text)
    with room.outage():
        console.choose_for(console.queued(text), "Radera")
        console.page.get_by_role("dialog").get_by_role("button", name="Radera").click()
        console.tells("Lappen raderas …")
        console.press("Släck")
        console.tells("Storbilden släcks …")
    console.tells("Storbilden är släckt.")
    expect(console.queued(text)).to_have_count(0)


def test_a_text_that_is_written_stays_when_the_meeting_goes_on(room):
    text = "Mod att fråga"
    console = led(room, text)
    console.approve(text)
    console.view("Tavlan")
    foot = console.column("Uppvärmning").locator(".column-foot")
    foot.get_by_role("button", name="Lägg till en lapp").click()
    added = foot.get_by_label("Ny lapp i Uppvärmning")
    added.fill("Att bli trodd")
    console.choose_for(console.card(text), "Ändra")
    edited = console.page.get_by_label("Ändra lappens text")
    edited.fill("Mod att fråga igen")
    console.enter_phase("Problem")
    expect(console.column("Problem")).to_be_visible()
    expect(edited).to_have_value("Mod att fråga igen")
    expect(added).to_have_value("Att bli trodd")
    edited.press("Control+Enter")
    console.tells("Lappen är ändrad.")
    added.press("Control+Enter")
    console.tells("Lappen är tillagd.")
    expect(console.column("Uppvärmning")).to_have_count(0)


def test_a_text_that_was_refused_stays_until_it_is_saved_or_thrown_away(room):
    console = led(room)
    other = onlooker(room, console)
    console.view("Tavlan")
    foot = console.column("Uppvärmning").locator(".column-foot")
    foot.get_by_role("button", name="Lägg till en lapp").click()
    console.expected.append(LOST_CONTACT)
    console.page.context.set_offline(True)
    for text in ("Mod att fråga", "Att bli trodd"):
        foot.get_by_label("Ny lapp i Uppvärmning").fill(text)
        foot.get_by_label("Ny lapp i Uppvärmning").press("Control+Enter")
        console.tells("Lappen är tillagd.")
    other.press("Ta över ledningen")
    other.tells("Du leder mötet nu.")
    console.page.context.set_offline(False)
    unsaved = console.page.get_by_role("region", name="Sparades inte")
    expect(unsaved.get_by_role("listitem")).to_have_count(2)
    expect(unsaved).to_contain_text(NOT_LEADING)
    console.page.reload()
    expect(unsaved.get_by_role("listitem")).to_have_count(2)
    unsaved.get_by_role("listitem").filter(has_text="Att bli trodd").get_by_role("button", name="Släng texten").click()
    console.press("Ta tillbaka ledningen")
    console.tells("Du leder mötet nu.")
    unsaved.get_by_role("button", name="Försök igen").click()
    expect(unsaved).to_be_hidden()
    console.view("Tavlan")
    console.stands_in("Uppvärmning", "Mod att fråga")
