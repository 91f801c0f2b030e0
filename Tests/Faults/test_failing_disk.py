"""While the disk fails nobody is told that a note is saved, and nobody is sent away for good."""

import asyncio

import pytest
import websockets

from failing_disk import failing

from python_testing.command_line import export
from python_testing.ids import new_id
from python_testing.meeting import meeting
from python_testing.wire import Client


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario, 60))


async def fill(server):
    """Enough notes that SQLite reads the disk for them."""
    async with meeting(server) as (lead, column):
        for _ in range(60):
            await lead.post(column, "Å" * 280)
        return lead.door


def test_a_board_that_cannot_be_read_just_now_is_come_back_to(server):
    async def scenario():
        door = await fill(server)
        server.stop()
        server.start()
        with failing(server, "pread64"):
            with pytest.raises(websockets.ConnectionClosed) as closed:
                await Client(server.address, door, "facilitator").connect()
            assert closed.value.rcvd.code == 4013
        async with Client(server.address, door, "facilitator") as lead:
            assert len(lead.of("note")) == 60
    run(scenario())


def test_nothing_is_saved_while_the_disk_does_not_sync(server):
    async def scenario():
        async with meeting(server) as (lead, column):
            command = {"type": "postNote", "note": new_id(), "column": column, "text": "Ändå"}
            command_id = new_id()
            with failing(server, "fdatasync"):
                await lead.send(command, command_id)
                # The tick that says how many are in comes from the same loop, a second later.
                async with Client(server.address, lead.door, "facilitator"):
                    await lead.until(lambda message: message["type"] == "presence")
                assert lead.answers.get(command_id, {}).get("type") != "accepted"
                assert lead.of("note") == {}
            lead.answers.clear()
            await lead.answer(await lead.send(command, command_id))
            await lead.until_records(lambda records: f"note/{command['note']}" in records)
            posted = [e for e in export(server.data, lead.door.board)["events"] if e["kind"] == "notePosted"]
            assert [event["command"] for event in posted] == [command_id]
    run(scenario())
