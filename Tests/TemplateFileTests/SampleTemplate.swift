/// A template that uses every key of the format, for tests that break it somewhere.
enum SampleTemplate {
    static let json = """
        {
          "format": 1, "id": "prov", "version": 3, "profile": "open", "languages": ["sv", "en"],
          "title": {"sv": "Prov", "en": "Sample"},
          "purpose": {"sv": "Att pröva formatet.", "en": "To try the format."},
          "groupSets": [
            {"id": "bord", "title": {"sv": "Bord", "en": "Table"}, "groups": [
              {"id": "fonster", "letter": "A", "title": {"sv": "Fönster", "en": "Window"}, "within": "norr"},
              {"id": "dorr", "letter": "B", "title": {"sv": "Dörr", "en": "Door"}, "offByDefault": true}
            ]},
            {"id": "sida", "title": {"sv": "Sida", "en": "Side"}, "groups": [
              {"id": "norr", "letter": "X", "title": {"sv": "Norr", "en": "North"}},
              {"id": "soder", "letter": "Y", "title": {"sv": "Söder", "en": "South"}}
            ]}
          ],
          "columns": [
            {"id": "ide", "question": {"sv": "Vad?", "en": "What?"}, "scope": "group", "isPrivate": true,
             "title": {"sv": "Idé", "en": "Idea"}, "help": {"sv": "En per lapp.", "en": "One per note."},
             "example": {"sv": "En bänk", "en": "A bench"}, "hiddenUntilReveal": true},
            {"id": "bidrag", "question": {"sv": "Vi kan?", "en": "We can?"}, "scope": "group",
             "links": [{"type": "derivedFrom", "to": "ide"}]},
            {"id": "mitt", "question": {"sv": "Bidrag", "en": "Contribution"}, "scope": "group",
             "meaning": "contribution", "carriedFrom": "bidrag"},
            {"id": "hinder", "question": {"sv": "Hinder?", "en": "Obstacles?"}, "scope": "group",
             "meaning": "obstacle", "links": [{"type": "hinders", "to": "mitt", "noneMeansAll": true}]},
            {"id": "slut", "question": {"sv": "Vi ska …", "en": "We will …"}, "scope": "room",
             "stem": {"sv": "Vi ska", "en": "We will"}, "forGroups": "bord", "notForCoreGroup": true,
             "feedsActionPlan": true,
             "kinds": [{"id": "nu", "title": {"sv": "Nu", "en": "Now"}}, {"id": "sen", "title": {"sv": "Sen", "en": "Later"}}],
             "tagAxes": [{"id": "kraft", "title": {"sv": "Kraft?", "en": "Effort?"},
                          "values": [{"id": "liten", "title": {"sv": "Liten", "en": "Small"}},
                                     {"id": "stor", "title": {"sv": "Stor", "en": "Large"}}]}]}
          ],
          "exercises": [
            {"id": "start", "title": {"sv": "Start", "en": "Start"}, "notCounted": true, "phases": [
              {"id": "in", "kind": "join", "title": {"sv": "In", "en": "In"}, "columns": []}]},
            {"id": "arbete", "title": {"sv": "Arbete", "en": "Work"}, "coreGroup": "takesPart",
             "intro": {"sv": "Nu arbetar vi.", "en": "Now we work."},
             "phases": [
              {"id": "valj", "kind": "chooseGroup", "title": {"sv": "Välj", "en": "Choose"},
               "groupSet": "bord", "columns": []},
              {"id": "skriv", "kind": "write", "title": {"sv": "Skriv", "en": "Write"}, "minutes": 8,
               "instruction": {"sv": "Skriv nu.", "en": "Write now."},
               "columns": ["ide", "bidrag", "hinder"], "groupSet": "bord"},
              {"id": "visa", "kind": "matrix", "title": {"sv": "Visa", "en": "Show"}, "columns": ["mitt"]},
              {"id": "sluta", "kind": "write", "title": {"sv": "Sluta", "en": "End"}, "columns": ["slut"]}],
             "displayOrder": ["ide", "bidrag", "mitt", "hinder", "slut"]}
          ]
        }
        """
}
