extension PlainWord {
    var texts: (sv: String, en: String) {
        switch self {
        case .codeTitle: ("Skriv koden som visas på skärmen", "Enter the code shown on the screen")
        case .codeLabel: ("Kod", "Code")
        case .codeOpen: ("Gå in", "Come in")
        case .codeUnknown:
            (
                "Koden stämmer inte. Titta på skärmen och skriv den igen.",
                "That is not the code. Look at the screen and enter it again."
            )
        case .codeTooFast:
            (
                "Många skriver koder just nu. Vänta en stund och försök igen.",
                "Many people are entering codes now. Wait a moment and try again."
            )
        case .joinTitle: ("Innan vi börjar", "Before we begin")
        case .joinNoAccount:
            (
                "Du behöver inget konto och ingen app.",
                "You need no account and no app."
            )
        case .joinOneThought: ("En tanke per lapp.", "One thought per note.")
        case .joinRule1:
            (
                "Skriv inte namn, adresser, telefonnummer eller företag.",
                "Do not write names, addresses, phone numbers or companies."
            )
        case .joinRule2:
            (
                "Skriv om situationer och mönster, inte om enskilda ärenden.",
                "Write about situations and patterns, not individual cases."
            )
        case .joinRule3:
            (
                "Skriv så att vem som helst kan läsa det.",
                "Write so that anyone may read it."
            )
        case .joinAnonymous:
            (
                "Du är anonym. När mötet är slut finns inget som visar vem som skrev vad.",
                "You are anonymous. When the meeting ends nothing shows who wrote what."
            )
        case .joinContacts:
            (
                "Händer det något just nu? Skriv inte här. Ring polisen 114 14, vid fara 112.",
                "Is something happening now? Do not write here. Call the police 114 14, in danger 112."
            )
        case .joinLanguage: ("Språk", "Language")
        case .groupTitle: ("Välj din grupp", "Choose your group")
        case .groupChange: ("Du kan byta grupp när som helst.", "You can change group at any time.")
        case .groupSmall:
            (
                "Er grupp är liten. Andra kan förstå vem som skrev.",
                "Your group is small. Others may work out who wrote."
            )
        case .groupSwitch: ("Byt grupp: {group}", "Change group: {group}")
        case .groupKeep: ("Stanna kvar i gruppen", "Stay in the group")
        case .waitTitle: ("Du är inne", "You are in")
        case .waitText:
            (
                "Titta på skärmen. Här kommer den första frågan.",
                "Look at the screen. The first question will come here."
            )
        case .questionChoose: ("Välj fråga", "Choose a question")
        case .questionExample: ("Till exempel:", "For instance:")
        case .questionHidden:
            (
                "Du ser bara dina egna lappar tills alla visas.",
                "You see only your own notes until all are shown."
            )
        case .questionPrivate: ("Lapparna stannar i gruppen.", "The notes stay in the group.")
        case .notesOwn: ("Dina lappar", "Your notes")
        case .writeLabel: ("Din lapp", "Your note")
        case .writeRule: ("Inga namn, adresser eller företag.", "No names, addresses or companies.")
        case .writeLate:
            (
                "Nästa fråga är öppen. Skriv klart och skicka, så kommer du dit.",
                "The next question is open. Finish and send, and you get there."
            )
        case .writeLocked:
            (
                "Processledaren har stängt för nya lappar en stund.",
                "The facilitator has paused new notes for a while."
            )
        case .writeReading:
            (
                "Tavlan är öppen för läsning. Ingen kan skriva.",
                "The board is open for reading. No one can write."
            )
        case .noteSaved: ("Sparad", "Saved")
        case .noteReview: ("Granskas innan den visas", "Is reviewed before it is shown")
        case .noteHeldFor:
            (
                "Granskas innan den visas. Det ser ut som {what}.",
                "Is reviewed before it is shown. It looks like {what}."
            )
        case .noteBlurred:
            (
                "Andra ser att lappen finns, men inte texten.",
                "Others see that the note is there, but not the text."
            )
        case .noteRewriteAsked:
            (
                "Lappen visas inte. Skriv gärna om den utan uppgifter om personer.",
                "The note is not shown. Please rewrite it without details about people."
            )
        case .noteNotShown:
            (
                "Lappen visas inte. Skriv gärna om den utan uppgifter om personer.",
                "The note is not shown. Please rewrite it without details about people."
            )
        case .personalWarn:
            (
                "Det här ser ut som {what}. Ta bort det innan du skickar.",
                "This looks like {what}. Remove it before you send."
            )
        case .personalSendAnyway: ("Skicka ändå till granskning", "Send it to review anyway")
        case .personalEmailAddress: ("en e-postadress", "an e-mail address")
        case .personalWebAddress: ("en webbadress", "a web address")
        case .personalUserName: ("ett användarnamn", "a user name")
        case .personalIdentityNumber: ("ett personnummer", "a personal identity number")
        case .personalPhoneNumber: ("ett telefonnummer", "a telephone number")
        case .personalStreetAddress: ("en gatuadress", "a street address")
        case .personalPlate: ("ett registreringsnummer", "a registration number")
        case .personalHostWord: ("ett namn eller en plats", "a name or a place")
        case .netKeepWifi:
            (
                "Välj Behåll om mobilen säger att internet saknas.",
                "Choose Keep if the phone says there is no internet."
            )
        case .closedTitle: ("Mötet är slut", "The meeting has ended")
        case .closedText:
            (
                "Ingen kan skriva mer. Tack för det du skrev.",
                "No one can write any more. Thank you for what you wrote."
            )
        case .stoppedUnknownBoard: ("Tavlan finns inte", "The board does not exist")
        case .stoppedDamagedBoard: ("Tavlan kan inte visas", "The board cannot be shown")
        case .stoppedWrongSecret: ("Länken gäller inte längre", "The link no longer works")
        case .stoppedAsk:
            (
                "Be processledaren om en ny kod, eller läs av koden på skärmen igen.",
                "Ask the facilitator for a new code, or scan the code on the screen again."
            )
        case .stoppedTell:
            (
                "Säg till processledaren. Det är inget fel på din mobil.",
                "Tell the facilitator. Nothing is wrong with your phone."
            )
        case .stoppedCode: ("Skriv en kod", "Enter a code")
        case .groupOwn: ("Du är här", "You are here")
        case .groupIsSmall: ("liten grupp", "small group")
        case .askNotesHelp:
            (
                "Kopplingar till lappar som blir kvar faller bort.",
                "Links to notes that stay behind fall away."
            )
        case .plainRead: ("Jag har läst det här", "I have read this")
        case .plainSimple:
            (
                "Det här är den enkla sidan. Den fungerar utan JavaScript och i gamla webbläsare.",
                "This is the plain page. It works without JavaScript and in old browsers."
            )
        case .plainOrdinary: ("Till den vanliga sidan", "To the ordinary page")
        case .plainStill:
            (
                "Sidan ändras bara när du trycker på en knapp. Stäng den inte: då ser du inte dina lappar mer.",
                "The page changes only when you press a button. Keep it open: if you close it you no longer see your notes."
            )
        case .plainSend: ("Skicka", "Send")
        case .plainSendAgain: ("Skicka igen", "Send again")
        case .plainLook: ("Hämta igen", "Fetch again")
        case .plainLength: ("Högst 280 tecken.", "At most 280 characters.")
        case .plainTextOnly:
            (
                "Här kan du bara skriva text. Du kan inte märka lappen eller koppla den till något.",
                "Here you can only write text. You cannot mark the note or link it to anything."
            )
        case .plainLate:
            (
                "Frågan är inte öppen längre. Skriv klart och skicka.",
                "The question is no longer open. Finish and send."
            )
        case .plainNoneOpen:
            (
                "Ingen fråga är öppen just nu. Titta på skärmen och tryck på Hämta igen när nästa kommer.",
                "No question is open right now. Look at the screen and press Fetch again when the next one comes."
            )
        case .plainVote:
            (
                "En omröstning pågår. Här kan du inte sätta prickar. Räck upp handen, så kan processledaren räkna din röst.",
                "A vote is going on. You cannot put dots here. Raise your hand, and the facilitator can count your vote."
            )
        case .plainNoGroups:
            (
                "Det finns ingen grupp att välja än. Tryck på Hämta igen om en stund.",
                "There is no group to choose yet. Press Fetch again in a while."
            )
        case .plainTakeNotes:
            (
                "Ta med mina lappar till den nya gruppen",
                "Take my notes to the new group"
            )
        case .plainIsSaved: ("Lappen är sparad.", "The note is saved.")
        case .plainIsIn: ("Du är i gruppen {group}.", "You are in the group {group}.")
        case .plainUnknown:
            (
                "Vi vet inte än om lappen är sparad. Vänta en stund och tryck på Skicka igen. Den sparas bara en gång.",
                "We do not know yet whether the note is saved. Wait a moment and press Send again. It is saved only once."
            )
        case .plainUnknownGroup:
            (
                "Vi vet inte än om du är i gruppen. Vänta en stund och tryck på Hämta igen.",
                "We do not know yet whether you are in the group. Wait a moment and press Fetch again."
            )
        case .plainNotSaved:
            (
                "Det är inte sparat. Det du har skrivit finns kvar. Vänta en stund och försök igen.",
                "It is not saved. What you have written is still here. Wait a moment and try again."
            )
        case .plainTooFast:
            (
                "Du skickar för ofta. Det är inte sparat, men det du har skrivit finns kvar. Vänta en stund och försök igen.",
                "You send too often. It is not saved, but what you have written is still here. Wait a moment and try again."
            )
        case .plainOtherText:
            (
                "Lappen du skickade nyss är sparad. Det här är en annan text. Skicka den om du vill ha båda.",
                "The note you just sent is saved. This is another text. Send it if you want both."
            )
        case .plainNotUnderstood:
            (
                "Servern kan inte läsa formuläret. Skriv koden igen.",
                "The server cannot read the form. Enter the code again."
            )
        case .plainNotHere:
            (
                "Formuläret kom från en annan webbplats. Skriv koden här.",
                "The form came from another site. Enter the code here."
            )
        }
    }
}
