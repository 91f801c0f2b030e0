"""The server is ended under load: nothing acknowledged is lost, nothing happens twice."""

import asyncio
import os
import random
import signal

import pytest
from crash_loop import CrashLoop

from python_testing.server_process import ServerProcess, build

SEED = int(os.environ.get("TAVLA_SEED", random.randrange(1 << 32)))


def play(server, rounds, end):
    async def scenario():
        loop = CrashLoop(server, SEED)
        wrong = await loop.play(rounds, end)
        print(f"TAVLA_SEED={SEED}: {loop.figures()}")
        return loop, wrong
    return asyncio.run(asyncio.wait_for(scenario(), 240))


def test_fifty_kills_under_load_lose_nothing_and_double_nothing(server):
    loop, wrong = play(server, 50, server.kill)
    assert wrong == []
    assert loop.written_unanswered() > 0, "no kill came between the write and the answer"
    assert max(loop.seconds_to_welcome) < 5


def test_sigterm_under_load_loses_nothing(server):
    def end():
        assert server.stop(signal.SIGTERM) == 0
    _, wrong = play(server, 5, end)
    assert wrong == []


def test_the_loop_reports_a_loss_when_acknowledgement_comes_before_the_write(tmp_path):
    mutation = {"TAVLA_TEST_ACKNOWLEDGE_FIRST": "1"}
    with ServerProcess(tmp_path / "data", mutation, build("debug")) as server:
        _, wrong = play(server, 5, server.kill)
    assert any(sentence.startswith("lost: ") for sentence in wrong)


@pytest.mark.parametrize("kind, knows", [("debug", True), ("release", False)])
def test_the_release_build_does_not_know_the_mutation(kind, knows):
    assert (b"TAVLA_TEST_ACKNOWLEDGE_FIRST" in build(kind).read_bytes()) is knows
