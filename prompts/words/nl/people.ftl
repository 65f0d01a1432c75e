### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = Dat klinkt alsof iemand misbruik maakt van je naam, je kaart of je account. Gaat het om geld, bel dan nu je bank en laat de kaart blokkeren, en wijzig je wachtwoord bij ons. Wij vragen hier nooit om codes, wachtwoorden of kaartnummers. Een collega zoekt het met je uit.
handoff-meanwhile = Tot die tijd help ik je hier graag verder: schrijf gewoon.
handoff-late = Sorry, er heeft nog niemand naar je vraag kunnen kijken. Je vraag is niet verloren: ik heb ons team net herinnerd, en het antwoord krijg je hier.
handoff-late-closed = Sorry, het is niemand meer gelukt om je voor sluitingstijd te antwoorden. Je vraag is niet verloren: ons team is er weer { $days ->
    [0] vandaag vanaf { TIME($opens) }
    [1] morgen vanaf { TIME($opens) }
   *[other] op { $opens }
 } en geeft je hier antwoord.
survey-comment = Dank je! Wat moeten we weten? Eén regel is genoeg, als je wilt.
survey-sorry = Jammer dat we het niet beter gedaan hebben. Een leidinggevende kijkt wat er is gebeurd. Is er iets wat die moet weten?
incident-notice = Eerst even dit: op dit moment schrijven veel klanten ons over { $flow }. We weten ervan en werken eraan. Er gaat niets verloren en je hoeft niets te doen.
approval-changed = Een collega heeft ernaar gekeken en een deel ervan goedgekeurd.

template-topic = je vraag
