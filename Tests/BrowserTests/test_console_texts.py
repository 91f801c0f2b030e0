"""What a facilitator writes, and what the console says of it, when the meeting goes on meanwhile."""

from playwright.sync_api import expect

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
    expect(console.page.locator(".band")).to_contain_text("En kollega har tagit över")


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
