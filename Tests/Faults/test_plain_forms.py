"""While the disk fails a plain page says that nobody knows yet, and the same form saves its note once."""

import asyncio
import html
import re
import urllib.parse
import urllib.request

from failing_disk import failing

from python_testing.command_line import export
from python_testing.wire import Client


def send(server, fields):
    """The page that answers a form."""
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(f"{server.address}/plain", body, timeout=30) as answer:
        return answer.read().decode()


def fields_of(page):
    return {name: html.unescape(value)
            for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)}


def told(page):
    found = re.search(r'id="told".*?<span>([^<]*)', page)
    return found and html.unescape(found[1])


async def opened(server, door):
    """The code of a board whose first question is open."""
    async with Client(server.address, door, "facilitator") as lead:
        await lead.answer(await lead.send({"type": "enterPhase", "phase": "write"}))
        return lead.welcome["invitation"]["code"]


def test_a_form_whose_note_nobody_knows_of_can_be_sent_again(server):
    door = server.host.create_board("retro")
    code = asyncio.run(opened(server, door))
    page = send(server, {**fields_of(send(server, {"code": code})), "to": "start"})
    form = {**fields_of(page), "to": "send", "text": "Ändå"}
    with failing(server, "fdatasync"):
        page = send(server, form)
        assert told(page).startswith("Vi vet inte än om lappen är sparad.")
        assert "Skicka igen" in page and fields_of(page)["id"] == form["id"]
        assert ">\nÄndå</textarea>" in page
    again = send(server, {**fields_of(page), "to": "send", "text": "Ändå"})
    assert told(again) == "Lappen är sparad."
    posted = [event for event in export(server.data, door.board)["events"] if event["kind"] == "notePosted"]
    assert [event["command"] for event in posted] == [form["id"]]


def test_nothing_of_a_form_stands_in_the_log(server):
    server.stop()
    server.start("--log", "debug")
    door = server.host.create_board("retro")
    code = asyncio.run(opened(server, door))
    page = send(server, {**fields_of(send(server, {"code": code})), "to": "start"})
    fields = fields_of(page)
    send(server, {**fields, "to": "send", "text": "Hemlig lapp"})
    server.stop()
    log = "".join(server.lines)
    assert "board opened" in log or "board created" in log
    for secret in [fields["secret"], fields["token"], code, "Hemlig lapp"]:
        assert secret not in log
