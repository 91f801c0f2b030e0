"""A board in its writing phase, with somebody who leads it."""

from contextlib import asynccontextmanager

from .wire import Client


@asynccontextmanager
async def meeting(server, template="brainstorm", title="Provmöte"):
    """A new board, its facilitator, and the first column in which notes are written."""
    door = server.host.create_board(template, title)
    async with Client(server.address, door, "facilitator") as lead:
        phases = [phase for phase in lead.of("phase").values() if phase["kind"] == "write"]
        phase = min(phases, key=lambda phase: phase["number"])
        await lead.ask("enterPhase", phase=phase["id"])
        yield lead, phase["columns"][0]


def phone(server, lead, token=None):
    """A participant who has typed the join code."""
    door = server.host.join(lead.welcome["invitation"]["code"])
    return Client(server.address, door, "participant", token)
