"""Who may lead, and who may only moderate, as an independent client sees it."""

import asyncio

import pytest

from python_testing.meeting import meeting, phone
from python_testing.wire import Client, Rejected


def other_device(server, lead):
    """Somebody who has typed the leader code on another device."""
    return Client(server.address, server.host.lead(lead.welcome["invitation"]["leaderCode"]), "facilitator")


def test_another_device_takes_over_in_the_same_phase(server):
    async def play():
        async with meeting(server) as (lead, column):
            await lead.ask("takeLead")
            await lead.ask("startCountdown", seconds=300)
            async with other_device(server, lead) as other:
                before = other.records["leader"]
                assert before["device"] == lead.welcome["you"]["device"] != other.welcome["you"]["device"]
                await refused(other, "notLeading", "blankScreen")
                await refused(other, "notLeading", "pairScreen", code="AAAAAA")
                await other.ask("takeLead", over=before["device"])
                await refused(lead, "notLeading", "stopCountdown")
                await lead.until_records(lambda records: records["leader"]["device"] != before["device"])
                assert current_phase(other) == current_phase(lead)
                await other.ask("stopCountdown")
                await other.ask("postNote", note="n" * 15, column=column, text="Vi går vidare")

    asyncio.run(play())


def test_the_same_device_goes_on_leading_after_a_restart_of_the_server(server):
    async def play():
        async with meeting(server) as (lead, _):
            await lead.ask("takeLead")
            server.kill()
            server.start()
            await lead.connect()
            await lead.ask("lockBoard")
            async with other_device(server, lead) as other:
                await refused(other, "notLeading", "unlockBoard")

    asyncio.run(play())


def test_a_moderator_has_a_code_of_its_own_and_reviews_only(server):
    async def play():
        async with meeting(server) as (lead, column):
            door = server.host.lead(lead.welcome["invitation"]["moderatorCode"])
            assert door.door == "moderate"
            async with Client(server.address, door, "moderator") as moderator, phone(server, lead) as person:
                note = await person.post(column, "En lapp")
                await moderator.until_records(lambda records: f"note/{note}" in records)
                await moderator.ask("moderateNote", note=note, state="hidden")
                await refused(moderator, "notAllowed", "eraseNote", note=note)
                await refused(moderator, "notAllowed", "closeBoard")
                await refused(moderator, "notAllowed", "pairScreen", code="AAAAAA")
                assert "leaderCode" not in moderator.welcome["invitation"]
                assert "leader" not in moderator.records

    asyncio.run(play())


def current_phase(client):
    return next(phase["id"] for phase in client.of("phase").values() if phase["isCurrent"])


async def refused(client, reason, command, **fields):
    with pytest.raises(Rejected, match=f"^{reason}$"):
        await client.ask(command, **fields)
