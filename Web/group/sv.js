// @ts-check

/** What the group's own page says in Swedish. */
export default {
  "page.title": "Gruppens sida",
  "page.help": "Sidan finns i 24 timmar efter mötet. Båda koderna står på bordskortet.",
  "page.code": "Tavlans kod",
  "page.table": "Bordets kod",
  "page.open": "Öppna",
  "page.until": "Sidan stängs {time}. Skriv ut den om ni vill spara den.",
  "page.print": "Skriv ut",
  "page.notes": "Våra lappar",
  "page.none": "Gruppen har inga lappar.",
  "page.actions": "Åtgärder som bygger på våra lappar",
  "note.starred": "Stjärna",
  "offer.help": "{group} kan hjälpa",
  "offer.comment": "Kommentar",
  "link.about": "Gäller",
  "link.derivedFrom": "Bygger på",
  "link.hinders": "Hindrar",
  "link.enables": "Möjliggör",
  "link.overcomes": "Tar oss förbi",
  "problem.unknownCode": "Koderna stämmer inte. Kontrollera tecknen och försök igen.",
  "problem.meetingIsOn": "Mötet är inte slut. Sidan öppnas när det är avslutat.",
  "problem.pageIsClosed":
    "Sidan fanns i 24 timmar efter mötet. Nu är den stängd. Fråga processledaren.",
  "problem.tooFast": "Många skriver koder just nu. Vänta en stund och försök igen.",
  "problem.away": "Ingen kontakt med servern. Försök igen.",
};
