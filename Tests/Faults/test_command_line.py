"""The command line beside the server: check, export, import, replay, template check."""

import asyncio
import json
import sqlite3
import subprocess

import pytest
import websockets

from crash_loop import export
from meeting import meeting
from python_testing.server_process import ROOT, binary
from python_testing.wire import Client


def tavla(*words, code=0):
    done = subprocess.run([binary(), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=30)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


async def board_with_notes(server):
    async with meeting(server) as (lead, column, join):
        for number in range(5):
            note = await lead.post(column, f"Lapp {number}")
        await lead.ask("moderateNote", note=note, state="held")
        return lead.door


@pytest.mark.parametrize("command", ["", "serve", "template", "template check", "check", "export", "import", "replay"])
def test_help_reads_and_ends_well(command):
    assert "OVERVIEW" in tavla(*command.split(), "--help")
    assert tavla("--version").strip().count(".") == 2


def test_a_template_is_checked(tmp_path):
    good = ROOT / "Data/templates/stad-for-stad.json"
    assert "is fine" in tavla("template", "check", good)
    bad = tmp_path / "bad.json"
    bad.write_text(good.read_text().replace('"scope": "room"', '"scope": "rum"', 1))
    said = tavla("template", "check", bad, code=65)
    assert "$.columns[0].scope" in said and '"rum"' in said and "expected" in said


def test_an_export_comes_back_as_an_equal_board(server, tmp_path):
    door = asyncio.run(asyncio.wait_for(board_with_notes(server), 30))
    events = export(server, door.board)
    file = tmp_path / "board.json"
    file.write_text(tavla("export", door.board, "--json", "--data", server.data))
    said = tavla("import", file, "--data", server.data, code=74)
    assert "in use by another server" in said
    server.stop()
    board = tavla("import", file, "--data", server.data).split()[3].rstrip(":")
    server.start()
    assert export(server, board) == events
    assert len(server.host.boards()) == 2
    file.write_text(file.read_text().replace('"notePosted"', '"noteEaten"', 1))
    server.stop()
    assert "cannot be read" in tavla("import", file, "--data", server.data, code=65)
    server.start()


def test_replay_shows_a_board_as_it_stood(server):
    door = asyncio.run(asyncio.wait_for(board_with_notes(server), 30))

    def notes(*flags):
        lines = tavla("replay", door.board, "--data", server.data, *flags).splitlines()
        return [record for record in map(json.loads, lines) if record["type"] == "note"]

    assert len(notes()) == 5 and "held" in [note["state"] for note in notes()]
    assert len(notes("--at", "5")) == 2
    assert "no event" in tavla("replay", door.board, "--data", server.data, "--at", "0", code=65)


def test_a_damaged_row_is_named_and_never_served(server):
    good = asyncio.run(asyncio.wait_for(board_with_notes(server), 30))
    bad = asyncio.run(asyncio.wait_for(board_with_notes(server), 30))
    assert "all is whole" in tavla("check", "--data", server.data)
    server.stop()
    with sqlite3.connect(server.data / "tavla.sqlite") as database:
        database.execute("UPDATE event SET text = 'Lapp 9' WHERE board = ? AND text = 'Lapp 3'", [bad.board])
    said = tavla("check", "--data", server.data, code=65)
    assert f"board {bad.board}, event " in said and good.board not in said
    server.start()

    async def scenario():
        async with Client(server.address, good, "facilitator") as lead:
            assert len(lead.of("note")) == 5
        with pytest.raises(websockets.ConnectionClosed) as closed:
            await Client(server.address, bad, "facilitator").connect()
        assert closed.value.rcvd.code == 4500

    asyncio.run(asyncio.wait_for(scenario(), 30))
