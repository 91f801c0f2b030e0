"""A facilitator and a phone, in a phase of the workshop."""

from console import Console
from phone import Phone
from room import Room


def led(room: Room, phase: str) -> tuple[Console, Phone]:
    console = room.new_board()
    console.enter_phase(phase)
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    return console, phone
