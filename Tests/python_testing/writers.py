"""What people write in a load test, and how the board must look when all of it was accepted."""

from .ids import new_id


class Writer:
    """Acts on its own notes only, so that what becomes of each follows from its own commands in order."""

    def __init__(self, columns, generator, likelihoods):
        self.columns = columns
        self.generator = generator
        self.likelihoods = likelihoods
        self.notes = {}
        self.gone = set()
        self.texts_gone = set()

    def next(self):
        """The next command; the notes are as if it had been accepted."""
        names, weights = zip(*self.likelihoods.items())
        act = self.generator.choices(names, weights)[0]
        return getattr(self, act)() if self.notes or act == "post" else self.post()

    def post(self):
        note, text = new_id(), f"lapp-{new_id()}"
        column = self.generator.choice(self.columns)
        self.notes[note] = {"text": text, "column": column, "state": "approved", "texts": [text]}
        return {"type": "postNote", "note": note, "column": column, "text": text}

    def edit(self):
        note, known = self._any()
        known["text"] = f"lapp-{new_id()}"
        known["texts"].append(known["text"])
        return {"type": "editNote", "note": note, "text": known["text"]}

    def moderate(self):
        note, known = self._any()
        states = {"approved", "held", "hidden"} - {known["state"]}
        known["state"] = self.generator.choice(sorted(states))
        return {"type": "moderateNote", "note": note, "state": known["state"]}

    def move(self):
        note, known = self._any()
        come_from = known["column"]
        known["column"] = self.generator.choice([c for c in self.columns if c != come_from])
        return {"type": "moveNote", "note": note, "from": come_from, "to": known["column"]}

    def erase(self):
        return {"type": "eraseNote", "note": self._lose()}

    def withdraw(self):
        return {"type": "withdrawNote", "note": self._lose()}

    def _any(self):
        note = self.generator.choice(list(self.notes))
        return note, self.notes[note]

    def _lose(self):
        note, known = self._any()
        del self.notes[note]
        self.gone.add(note)
        self.texts_gone.update(known["texts"])
        return note


def facilitator(columns, generator):
    return Writer(columns, generator, {"post": 30, "moderate": 25, "move": 20, "edit": 15, "erase": 10})


def participant(columns, generator):
    return Writer(columns, generator, {"post": 50, "edit": 30, "withdraw": 20})
