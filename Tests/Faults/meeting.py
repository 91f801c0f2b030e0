"""A board in its first writing phase, led by a raw client."""

from contextlib import asynccontextmanager

from python_testing.wire import Client


@asynccontextmanager
async def meeting(server, title="Provmöte"):
    """Gives the leader, the column that is open and the door for participants."""
    door = server.host.create_board("brainstorm", title)
    async with Client(server.address, door, "facilitator") as lead:
        phase = min((p for p in lead.of("phase").values() if p["kind"] == "write"), key=lambda p: p["number"])
        await lead.ask("enterPhase", phase=phase["id"])
        yield lead, phase["columns"][0], server.host.join(lead.welcome["invitation"]["code"])
