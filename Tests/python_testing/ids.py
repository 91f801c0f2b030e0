"""Ids and tokens as a phone makes them."""

import secrets

SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id():
    return "".join(secrets.choice(SYMBOLS) for _ in range(15))


def new_token():
    return "".join(secrets.choice(SYMBOLS) for _ in range(52))
