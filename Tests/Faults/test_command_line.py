"""The commands beside `serve`: templates are judged, boards travel whole, every command explains itself."""

import asyncio
import json

import pytest

from python_testing.command_line import export, tavla
from python_testing.ids import new_id
from python_testing.meeting import meeting, phone
from python_testing.server_process import ROOT, ServerProcess

COMMANDS = [[], ["serve"], ["template"], ["template", "check"], ["check"], ["export"], ["import"], ["replay"]]


@pytest.fixture
def archive(server, tmp_path):
    """A board in which people posted, moderated, moved, erased, planned, ended and went on, exported to a file."""
    async def scenario():
        async with meeting(server, "retro") as (lead, column), phone(server, lead) as writer:
            notes = [await writer.post(column, f"Lapp “{number}” – å 👩‍👩‍👧") for number in range(4)]
            [other] = [c["id"] for c in lead.of("column").values() if c["number"] == 2]
            await lead.ask("moderateNote", note=notes[0], state="hidden")
            await lead.ask("moveNote", **{"note": notes[1], "from": column, "to": other})
            await lead.ask("eraseNote", note=notes[2])
            await lead.ask("undo")
            action = new_id()
            await lead.ask("putAction", action=action, what="Skriv en rutin", notes=[notes[3]])
            await lead.ask("setActionStatus", action=action, status="underWay")
            await lead.ask("closeBoard")
            await lead.ask("reopenBoard", toWrite=True)
            await writer.post(column, "Från nästa möte")
            return lead.door.board
    board = asyncio.run(asyncio.wait_for(scenario(), 30))
    assert server.stop() == 0
    file = tmp_path / "board.json"
    file.write_text(json.dumps(export(server.data, board)))
    return server.data, board, file


def imported(data, file):
    done = tavla("import", file, "--data", data)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()[3].rstrip(":")


def test_an_imported_board_exports_to_the_same_events(archive, tmp_path):
    _, board, file = archive
    other = tmp_path / "other"
    other.mkdir()
    copy = imported(other, file)
    again = export(other, copy)
    first = json.loads(file.read_text())
    assert copy != board and len(first["events"]) > 9
    assert {**again, "board": board} == first
    assert tavla("check", "--data", other).stdout.startswith("1 board, ")
    with ServerProcess(other) as server:
        assert [board["board"] for board in server.host.boards()] == [copy]


def test_a_replay_stops_at_every_sequence_and_is_the_same_after_an_import(archive):
    data, board, file = archive
    copy = imported(data, file)
    last = len(json.loads(file.read_text())["events"])
    shown = [replayed(data, board, "--at", str(at)) for at in range(1, last + 1)]
    assert shown == [replayed(data, copy, "--at", str(at)) for at in range(1, last + 1)]
    assert shown[-1] == replayed(data, board)
    for beyond in ("0", str(last + 1)):
        nothing = tavla("replay", board, "--at", beyond, "--data", data)
        assert nothing.returncode == 64 and f"The board ends at {last}" in nothing.stderr
    counts = [sum(record["type"] == "note" for record in records) for records in shown]
    assert counts == [0, 0, 0, 1, 2, 3, 4, 4, 4, 3, 3, 3, 3, 3, 3, 4]


def replayed(data, *arguments):
    done = tavla("replay", *arguments, "--data", data)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("content, code", [("{}", 65), ("[1,", 65), ('{"format": 1, "events": []}', 65)])
def test_what_is_no_archive_is_not_imported(server, tmp_path, content, code):
    server.stop()
    (tmp_path / "other.json").write_text(content)
    done = tavla("import", tmp_path / "other.json", "--data", server.data)
    assert done.returncode == code and len(done.stderr.splitlines()) == 1
    assert tavla("export", "--data", server.data).stdout == ""


def test_an_event_that_cannot_be_read_is_named_and_nothing_is_imported(archive, tmp_path):
    _, _, file = archive
    file.write_text(file.read_text().replace('"notePosted"', '"noteEaten"', 1))
    (tmp_path / "other").mkdir()
    done = tavla("import", file, "--data", tmp_path / "other")
    assert done.returncode == 65 and "event 4 of the export cannot be read" in done.stderr


def test_nothing_is_imported_while_a_server_runs(server, archive):
    _, _, file = archive
    server.start()
    done = tavla("import", file, "--data", server.data)
    assert done.returncode == 74 and "in use by another server" in done.stderr


def test_a_good_template_is_fine_and_a_bad_one_is_explained(tmp_path):
    good = ROOT / "Data/templates/retro.json"
    template = json.loads(good.read_text())
    template["columns"][1]["scope"] = "planet"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(template))
    done = tavla("template", "check", good)
    assert done.returncode == 0 and done.stdout == f"{good}: retro version {template['version']} is fine.\n"
    done = tavla("template", "check", bad, good)
    assert done.returncode == 65
    for part in (str(bad), "columns[1].scope", "planet", f"{good}: retro"):
        assert part in done.stdout


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_every_command_explains_itself(command, flag):
    done = tavla(*command, flag)
    assert done.returncode == 0 and done.stderr == ""
    assert ("USAGE: tavla" if flag == "--help" else "0.1.0") in done.stdout
