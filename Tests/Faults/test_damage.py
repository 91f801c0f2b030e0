"""A board whose log was damaged is named, is not served as good, and does not hinder the others."""

import asyncio
import sqlite3

import pytest
import websockets

from python_testing.command_line import tavla
from python_testing.meeting import meeting
from python_testing.wire import Client


async def board_with_notes(server):
    async with meeting(server) as (lead, column):
        for number in range(5):
            await lead.post(column, f"Lapp {number}")
        return lead.door


def flip_a_byte(server, board, column, sequence):
    """Changes one bit in one event, behind the server's back."""
    database = sqlite3.connect(server.data / "tavla.sqlite")
    with database:
        [(kind, content)] = database.execute(
            f"SELECT typeof({column}), CAST({column} AS BLOB) FROM event WHERE board = ? AND sequence = ?",
            (board, sequence))
        changed = content[:-1] + bytes([content[-1] ^ 1])
        database.execute(
            f"UPDATE event SET {column} = CAST(? AS {kind}) WHERE board = ? AND sequence = ?",
            (changed, board, sequence))
    database.close()


@pytest.mark.parametrize("column, sequence", [("text", 4), ("body", 3), ("chain", 5), ("command_id", 2)])
def test_a_flipped_bit_is_named_and_not_served(server, column, sequence):
    async def scenario():
        damaged, good = await board_with_notes(server), await board_with_notes(server)
        server.stop()
        flip_a_byte(server, damaged.board, column, sequence)
        check = tavla("check", "--data", server.data)
        assert check.returncode == 65
        [line] = check.stdout.splitlines()
        assert line.startswith(f"board {damaged.board}, event {sequence}: ")
        server.start()
        await is_refused(server, damaged)
        await goes_on(server, good)
        assert [board["board"] for board in server.host.boards()] == [good.board]
        assert "board cannot be read" in server.output and f"event {sequence}: " in server.output
    asyncio.run(asyncio.wait_for(scenario(), 30))


async def is_refused(server, door):
    """With the code that stands for it, and without a record."""
    client = Client(server.address, door, "facilitator")
    with pytest.raises(websockets.ConnectionClosed) as closed:
        await client.connect()
    assert closed.value.rcvd.code == 4503
    assert client.records == {}


async def goes_on(server, door):
    async with Client(server.address, door, "facilitator") as lead:
        assert len(lead.of("note")) == 5
        [column] = lead.of("column")
        await lead.post(column, "En till")


def test_a_damaged_board_cannot_be_exported_or_replayed(server):
    door = asyncio.run(board_with_notes(server))
    server.stop()
    flip_a_byte(server, door.board, "text", 4)
    for command in (["export", door.board, "--json"], ["replay", door.board]):
        done = tavla(*command, "--data", server.data)
        assert done.returncode != 0 and done.stdout == ""
        assert f"board {door.board}, event 4" in done.stderr
