"""Logs hold ids and counts; never texts, titles, tokens or secrets, whatever is sent."""

import asyncio
import json
import urllib.error

import pytest
import websockets

from meeting import meeting
from python_testing.server_process import ServerProcess
from python_testing.wire import Client, Rejected

CANARY = "kanariefagel"


def test_nothing_people_write_reaches_the_log(tmp_path):
    server = ServerProcess(tmp_path / "data")
    server.start("--log", "debug")

    async def scenario():
        async with meeting(server, f"Möte {CANARY}") as (lead, column, join), \
                Client(server.address, join, "participant") as phone:
            secrets = [join.secret, lead.door.secret, phone.token]
            note = await phone.post(column, f"Om {CANARY}")
            await lead.ask("editNote", note=note, text=f"Mer om {CANARY}")
            with pytest.raises(Rejected):
                await phone.ask("postNote", note=note, column=column, text=f"Igen {CANARY}")
            with pytest.raises(Rejected):
                await phone.ask(CANARY, text=CANARY)
            with pytest.raises(urllib.error.HTTPError):
                server.host.join(CANARY)
            await phone.socket.send(json.dumps({"type": CANARY, "text": CANARY}))
            with pytest.raises(websockets.ConnectionClosed):
                while True:
                    await phone.receive()
            return secrets

    secrets = asyncio.run(asyncio.wait_for(scenario(), 60))
    server.kill()
    server.start("--log", "debug")
    server.stop()
    # The host link is shown once, to the operator who started the server.
    assert "message not understood" in server.output
    assert not any(word in server.output for word in [CANARY, *secrets])
