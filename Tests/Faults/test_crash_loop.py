"""No acknowledged command is lost, none has an effect twice; and the loop would notice."""

import asyncio
import subprocess

import pytest

from crash_loop import crash_loop
from python_testing.server_process import ROOT, ServerProcess

DEBUG, RELEASE = ROOT / ".build/debug/tavla", ROOT / ".build/release/tavla"
SWITCH = "TAVLA_TEST_ACKNOWLEDGE_FIRST"


def run(server, kills, seed, seconds):
    return asyncio.run(asyncio.wait_for(crash_loop(server, kills, seed), seconds))


def test_fifty_kills_lose_nothing(server):
    seed = 20261124
    report = run(server, 50, seed, 240)
    print(f"seed {seed}: {report.accepted} commands, ready after {max(report.ready):.2f} s at most")
    assert report.accepted > 500
    assert (report.lost, report.doubled, report.gaps) == ([], [], [])
    checked = subprocess.run([server.program, "check", "--data", server.data], stdout=subprocess.PIPE, text=True)
    assert checked.returncode == 0, checked.stdout


def test_the_loop_reports_a_loss_when_the_answer_comes_before_the_write(tmp_path):
    with ServerProcess(tmp_path / "data", environment={SWITCH: "1"}, program=DEBUG) as server:
        for seed in range(5):
            if run(server, 6, seed, 60).lost:
                return
    pytest.fail("the loop did not notice that acknowledged notes were lost")


def test_the_release_build_does_not_know_the_switch():
    assert SWITCH.encode() not in RELEASE.read_bytes()
