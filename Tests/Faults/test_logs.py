"""The server's log holds ids, counts and durations: no text, no title, no token, no secret."""

import asyncio
import json
import urllib.error
import urllib.request

import pytest
import websockets

from python_testing.host import Door
from python_testing.ids import new_id
from python_testing.meeting import meeting, phone
from python_testing.server_process import ServerProcess
from python_testing.wire import Client, Rejected

CANARY = "kanariefågel"


@pytest.fixture
def talkative(tmp_path):
    with ServerProcess(tmp_path / "data") as server:
        server.stop()
        server.start("--log", "debug")
        yield server


async def refused(client, command_type, **fields):
    with pytest.raises(Rejected):
        await client.ask(command_type, **fields)


async def send_nonsense(server, door, frame):
    """Says hello properly, then one frame that is no message."""
    async with Client(server.address, door, "facilitator") as client:
        await client.socket.send(frame)
        with pytest.raises(websockets.ConnectionClosed):
            while True:
                await client.receive()


def ask_in_vain(server, path, body=None, **headers):
    request = urllib.request.Request(server.address + path, body, headers)
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(request, timeout=10)


async def say_canaries(server, lead, column, writer):
    await lead.post(column, f"En {CANARY} sjunger")
    note = await writer.post(column, f"Min {CANARY}")
    await writer.ask("editNote", note=note, text=f"Ändrad {CANARY}")
    await refused(writer, "eraseNote", note=note)
    await refused(lead, "postNote", note=new_id(), column="kanariefagel", text=CANARY)
    await refused(lead, "postNote", note=new_id(), column=column, text=CANARY * 30)
    await refused(lead, CANARY, text=CANARY)
    await refused(lead, "postNote", note=CANARY, column=column, text={CANARY: CANARY})
    await refused(lead, "pairScreen", code=CANARY)
    for frame in (CANARY, json.dumps({"type": CANARY}), CANARY.encode(), json.dumps({CANARY: [CANARY]})):
        await send_nonsense(server, lead.door, frame)
    with pytest.raises(websockets.ConnectionClosed):
        await Client(server.address, Door(lead.door.board, CANARY), "facilitator").connect()
    ask_in_vain(server, "/kanariefagel?secret=kanariefagel")
    ask_in_vain(server, "/api/join", json.dumps({"code": CANARY}).encode())
    ask_in_vain(server, "/api/host/boards", Authorization="Bearer kanariefagel")


def secrets(server, lead, writer):
    invitation = lead.welcome["invitation"]
    urls = [invitation[door]["url"] for door in ("participant", "leader", "screen")]
    codes = [invitation["code"], invitation["leaderCode"]]
    return [server.key, writer.token, *(url.split("#")[1].split(".")[1] for url in urls), *codes]


def test_no_canary_and_no_secret_is_logged(talkative):
    server = talkative

    async def scenario():
        async with meeting(server, title=f"Möte om {CANARY}") as (lead, column), \
                phone(server, lead) as writer:
            await say_canaries(server, lead, column, writer)
            server.kill()
            server.start("--log", "debug")
            await lead.connect()
            await writer.connect()
            await lead.ask("closeBoard")
            return secrets(server, lead, writer)

    hidden = asyncio.run(asyncio.wait_for(scenario(), 60))
    server.stop()
    # The host's link in the banner is meant for whoever started the server.
    log = "".join(line for line in server.lines if "/host#" not in line)
    for sentence in ("board created", "board opened", "message not understood"):
        assert sentence in log, "the log is not as talkative as this test needs"
    assert [word for word in ("kanarief", *hidden) if word.lower() in log.lower()] == []
    assert "token" not in log.lower()
