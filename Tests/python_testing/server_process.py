"""Starts, kills and continues a real `tavla serve`."""

import functools
import os
import re
import signal
import subprocess
import threading
from pathlib import Path

from .host import Host

ROOT = Path(__file__).resolve().parents[2]


def binary():
    """The program under test: TAVLA_BINARY, or the release build, or the debug build."""
    named = os.environ.get("TAVLA_BINARY")
    builds = [Path(named)] if named else [build("release"), build("debug")]
    for program in builds:
        if program.exists():
            return program
    raise FileNotFoundError(f"build the server first: none of {builds} is there")


def build(kind):
    """The program of one build, `debug` or `release`, whether it is there or not."""
    return ROOT / f".build/{kind}/tavla"


@functools.cache
def web():
    """The pages to serve: the folder that TAVLA_WEB names, or the sources of now, bundled."""
    if named := os.environ.get("TAVLA_WEB"):
        return named
    subprocess.run([ROOT / "deploy/bundle"], check=True)
    return ROOT / ".build/web"


class ServerProcess:
    """One data folder and, most of the time, one process that serves it on a fixed loopback port."""

    def __init__(self, data, environment=None, program=None, pages=None):
        self.data = Path(data)
        self.data.mkdir(parents=True, exist_ok=True)
        self.environment = {**os.environ, **(environment or {})}
        self.program = program or binary()
        self.pages = pages or web()
        self.port = 0
        self.lines = []

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()

    def start(self, *flags):
        """Starts the server and waits until it says that it runs; later starts keep the port."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--bind", "127.0.0.1", "--port", str(self.port), "--data", self.data,
             "--templates", ROOT / "Data/templates", "--web", self.pages, *flags],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=self.environment, cwd=ROOT)
        self.ready = threading.Event()
        self.reader = threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True)
        self.reader.start()
        if not self.ready.wait(30) or self.process.poll() is not None:
            raise RuntimeError("the server did not start:\n" + "".join(self.lines))

    def _read(self, stream):
        for line in stream:
            self.lines.append(line)
            if link := re.search(r"http://127\.0\.0\.1:(\d+)/host#(\S+)", line):
                self.port, self.key = int(link[1]), link[2]
            if "Ctrl-C" in line:
                self.ready.set()
        self.ready.set()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self):
        """What the host may ask over HTTP."""
        return Host(self.address, self.key)

    @property
    def output(self):
        """Everything the server has printed and logged, over all starts."""
        return "".join(self.lines)

    def kill(self):
        """`kill -9`: the process ends between two instructions."""
        self.process.send_signal(signal.SIGKILL)
        self._ended(10)

    def stop(self, with_signal=signal.SIGINT):
        """Ctrl-C, or another signal; returns the exit code."""
        self.process.send_signal(with_signal)
        self._ended(15)
        return self.process.returncode

    def _ended(self, seconds):
        self.process.wait(seconds)
        self.reader.join(seconds)
