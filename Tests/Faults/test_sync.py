"""Each note is written and synced before its acknowledgement is sent: read off the system calls."""

import asyncio
import re
import shutil
import subprocess

import pytest

from meeting import meeting
from python_testing.server_process import ROOT, ServerProcess

NOTES = 20


def text(number):
    return f"Lappen nummer {number:02}"


def traced(server, trace):
    """Watches a running server's calls; returns the tracer once it is attached."""
    tracer = subprocess.Popen(
        ["strace", "-f", "-p", str(server.process.pid), "-s", "5000", "-o", trace,
         "-e", "trace=fdatasync,fsync,pwrite64,sendto"], stderr=subprocess.PIPE, text=True)
    assert "attached" in tracer.stderr.readline()
    return tracer


async def post_one_by_one(server, trace):
    async with meeting(server) as (lead, column, _):
        tracer = traced(server, trace)
        for number in range(NOTES):
            await lead.post(column, text(number))
        tracer.terminate()
        tracer.wait(10)


def unsynced(trace):
    """How many answers were sent, and how many before their note's text was written and synced."""
    answers = early = 0
    written, durable = set(), set()
    for line in trace.read_text(errors="replace").splitlines():
        if "pwrite64(" in line:
            written |= {number for number in range(NOTES) if text(number) in line}
        elif re.search(r"(fdatasync|fsync)\(.*= 0$|(fdatasync|fsync) resumed.*= 0$", line):
            durable |= written
        elif "accepted" in line:
            early += answers not in durable
            answers += 1
    return answers, early


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_every_answer_comes_after_a_sync(server, tmp_path):
    asyncio.run(asyncio.wait_for(post_one_by_one(server, tmp_path / "trace"), 60))
    assert unsynced(tmp_path / "trace") == (NOTES, 0)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_count_sees_an_answer_that_comes_too_early(tmp_path):
    switch = {"TAVLA_TEST_ACKNOWLEDGE_FIRST": "1"}
    with ServerProcess(tmp_path / "data", switch, ROOT / ".build/debug/tavla") as server:
        asyncio.run(asyncio.wait_for(post_one_by_one(server, tmp_path / "trace"), 60))
    answers, early = unsynced(tmp_path / "trace")
    assert answers == NOTES and early == NOTES
