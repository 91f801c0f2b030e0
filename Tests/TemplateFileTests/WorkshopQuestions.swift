/// The words of the method "Stad för stad" that a bundled template has to carry unchanged.
enum WorkshopQuestions {
    /// Column, Swedish, English. Where the method says "Hinder: …", the first word is the column's title.
    static let all: [(column: String, sv: String, en: String)] = [
        (
            "e1.q1",
            "Vilka problem ser ni omkring er som kan hänga ihop med människohandel och prostitution?",
            "Which problems do you see around you that may be connected to trafficking and prostitution?"
        ),
        ("e1.q2", "Var finns problemen?", "Where are the problems?"),
        ("e1.q3", "Vad beror problemen på?", "What causes the problems?"),
        (
            "e1.q4", "Vilka möter problemen i sitt arbete eller sin vardag?",
            "Who meets the problems at work or in daily life?"
        ),
        (
            "e1.q5", "Vilka möjligheter har just ni här, och hur kan ni använda dem?",
            "Which opportunities do you have right here, and how can you use them?"
        ),
        ("e1.q6", "Om vi inte gör något leder det till …", "If we do nothing, it leads to …"),
        ("e2.q1", "Vad hörde ni?", "What did you hear?"),
        ("e2.q2", "Vad betyder det för er?", "What does it mean to you?"),
        ("e2.q3", "Vilka tankar väcker det?", "What thoughts does it raise?"),
        (
            "e2.q4", "Vad kan ni som inte är med i kärngruppen lägga till?",
            "What can you who are not in the core group add?"
        ),
        (
            "e2.q5", "Vilka slutsatser drar vi, och vad vet vi fortfarande inte?",
            "What do we conclude, and what do we still not know?"
        ),
        (
            "e2.q6",
            "Vad behöver göras nu för att bilden ska bli tydligare? Är något område viktigast?",
            "What must be done now to make the picture clearer? Is one area the most important?"
        ),
        (
            "e3.q1", "Vad var nytt för er? Vad var viktigast?",
            "What was new to you? What mattered most?"
        ),
        ("e3.q2", "Vem har nytta av vad?", "Who can use what?"),
        ("e3.q3", "Vad fattas?", "What is missing?"),
        (
            "e3.q4", "Vad behöver gruppen lära sig mer om?",
            "What does the group need to learn more about?"
        ),
        (
            "e3.q5", "Hur når informationen rätt personer och organisationer?",
            "How does the information reach the right people and organisations?"
        ),
        (
            "e4.q1",
            "Hur kan vår bransch komma i kontakt med människohandel och prostitution, eller bidra till problemen, medvetet eller omedvetet?",
            "How can our field come into contact with trafficking and prostitution, or contribute to the problems, knowingly or not?"
        ),
        (
            "e4.q2",
            "Vad kan vår bransch bidra med i arbetet mot människohandel och prostitution? Utgå från svaren på fråga 1.",
            "What can our field contribute to the work against trafficking and prostitution? Start from the answers to question 1."
        ),
        (
            "e4.obstacles",
            "Hinder: Vad kan hindra oss från att bidra, till exempel från att upptäcka och agera på det vi ser och hör?",
            "Obstacles: What can keep us from contributing, for instance from noticing and acting on what we see and hear?"
        ),
        (
            "e4.tools", "Verktyg: Vad kan hjälpa oss att bidra, eller att ta oss förbi hindren?",
            "Tools: What can help us contribute, or get past the obstacles?"
        ),
    ]

    /// Exercise, title and introduction in Swedish, then in English.
    static let exercises: [(id: String, sv: [String], en: [String])] = [
        (
            "e1",
            [
                "Vår stad, människohandeln och prostitutionen",
                "Kärngruppen har börjat bedöma läget hos oss. Nu vill de höra vad ni andra ser och tänker.",
            ],
            [
                "Our town, trafficking and prostitution",
                "The core group has begun to assess our situation. Now they want to hear what the rest of you see and think.",
            ]
        ),
        (
            "e2",
            [
                "Kartläggningen",
                "Kärngruppen visar sin bild av läget. Samtala sedan utifrån frågorna.",
            ],
            [
                "The mapping",
                "The core group shows its picture of the situation. Then talk, starting from the questions.",
            ]
        ),
        (
            "e3",
            [
                "Verktyg och resurser",
                "Kärngruppen visar kunskap och verktyg från olika expertområden. Samtala sedan utifrån frågorna.",
            ],
            [
                "Tools and resources",
                "The core group shows knowledge and tools from several areas of expertise. Then talk, starting from the questions.",
            ]
        ),
        (
            "e4",
            [
                "Nätverket och vår egen bransch",
                "Ett bra samarbete kräver att alla vet vad just de kan bidra med. Arbeta i grupper per bransch, eller i offentlig sektor, civilsamhälle och näringsliv. Berätta sedan för varandra.",
            ],
            [
                "The network and our own field",
                "Good joint work needs everyone to know what they in particular can contribute. Work in groups per field, or in public sector, civil society and business. Then tell one another.",
            ]
        ),
    ]

    /// Letter, field, sector, in order; those from Q on are off by default.
    static let fields: [(letter: String, title: String, sector: String)] = [
        ("A", "Socialtjänst", "Det offentliga"),
        ("B", "Polis", "Det offentliga"),
        ("C", "Skola, elevhälsa och högskola", "Det offentliga"),
        ("D", "Hälso- och sjukvård", "Det offentliga"),
        ("E", "Räddningstjänst, miljö och tillsyn", "Det offentliga"),
        ("F", "Övriga statliga myndigheter", "Det offentliga"),
        ("G", "Kvinnojourer och brottsofferjourer", "Det idéburna"),
        ("H", "Trossamfund och hjälporganisationer", "Det idéburna"),
        ("J", "Föreningsliv, idrott och fack", "Det idéburna"),
        ("K", "Hotell, vandrarhem och uthyrning", "Näringslivet"),
        ("L", "Fastighetsägare och bostadsbolag", "Näringslivet"),
        ("M", "Restaurang, krog och evenemang", "Näringslivet"),
        ("N", "Taxi och transport", "Näringslivet"),
        ("P", "Bevakning och ordningsvakter", "Näringslivet"),
        ("Q", "Massage, skönhet och nagelvård", "Näringslivet"),
        ("R", "Bygg, städ och bemanning", "Näringslivet"),
        ("S", "Jordbruk, skog och bärnäring", "Näringslivet"),
        ("T", "Handel, bank och betaltjänster", "Näringslivet"),
    ]
}
