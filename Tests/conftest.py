"""Fixtures for every Python test: a real server on a real disk, loopback only."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from python_testing.server_process import ServerProcess  # noqa: E402


@pytest.fixture
def server(tmp_path):
    """A running server with an empty data folder; ended by its process id."""
    with ServerProcess(tmp_path / "data") as process:
        yield process


def pytest_report_header():
    return f"server binary: {os.environ.get('TAVLA_BINARY', 'the newest build')}"
