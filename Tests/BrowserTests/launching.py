"""The browsers as Debian has them."""

import os


def chromium(playwright):
    # Chromium's own sandbox cannot be set up by root.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=flags)


def firefox(playwright):
    return playwright.firefox.launch(channel="moz-firefox", executable_path="/usr/bin/firefox-esr")
