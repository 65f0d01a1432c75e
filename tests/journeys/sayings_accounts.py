"""What customers say about accounts, complaints and danger, in six languages; no example of a flow's page."""

Sayings = dict[str, str]

LOGIN: Sayings = {
    "en": "hi, the website won't let me sign in",
    "fr": "bonjour, le site ne me laisse pas me connecter",
    "nl": "hoi, ik kom niet in mijn account, inloggen gaat niet",
    "de": "Hallo, ich komme nicht in mein Konto, das Einloggen geht nicht",
    "es": "hola, la web no me deja iniciar la sesión en mi cuenta",
    "it": "ciao, il sito non mi fa entrare nel mio account",
}
WORKED: Sayings = {
    "en": "yes, it worked",
    "fr": "oui, ça marche",
    "nl": "ja, gelukt",
    "de": "ja, hat geklappt",
    "es": "sí, ya puedo entrar",
    "it": "sì, ci sono riuscito",
}
STILL_STUCK: Sayings = {
    "en": "no, same problem",
    "fr": "non, toujours pas",
    "nl": "nee, nog steeds niet",
    "de": "nein, immer noch nicht",
    "es": "no, sigue sin funcionar",
    "it": "no, ancora no",
}
COMPLAIN: Sayings = {
    "en": "I have a complaint to make",
    "fr": "j'ai une réclamation à faire",
    "nl": "ik heb een klacht",
    "de": "ich habe eine Beschwerde",
    "es": "tengo una queja",
    "it": "ho un reclamo da fare",
}
WHAT_HAPPENED: Sayings = {
    "en": "The man who brought the fridge swore at my father and left it in the street.",
    "fr": "L'homme qui a apporté le frigo a insulté mon père et l'a laissé dans la rue.",
    "nl": "De man die de koelkast bracht schold mijn vader uit en liet hem op straat staan.",
    "de": "Der Mann, der den Kühlschrank brachte, beschimpfte meinen Vater und ließ ihn stehen.",
    "es": "El hombre que trajo la nevera insultó a mi padre y la dejó en la calle.",
    "it": "L'uomo che ha portato il frigo ha insultato mio padre e l'ha lasciato in strada.",
}
SHOCK: Sayings = {
    "en": "the kettle gave me an electric shock this morning",
    "fr": "la bouilloire m'a donné une décharge électrique ce matin",
    "nl": "ik kreeg vanochtend een elektrische schok van de waterkoker",
    "de": "ich habe heute Morgen vom Wasserkocher einen Stromschlag bekommen",
    "es": "el hervidor me ha dado una descarga eléctrica esta mañana",
    "it": "il bollitore mi ha dato una scossa elettrica stamattina",
}
LAWYER_FRIEND: Sayings = {
    "en": "a lawyer friend told me about you, what time do you open on Saturdays?",
    "fr": "un ami avocat m'a parlé de vous, vous ouvrez à quelle heure le samedi ?",
    "nl": "een bevriende advocaat vertelde over jullie, hoe laat zijn jullie zaterdag open?",
    "de": "ein befreundeter Anwalt hat von Ihnen erzählt, wann haben Sie samstags geöffnet?",
    "es": "un amigo abogado me habló de vosotros, ¿a qué hora abrís los sábados?",
    "it": "un amico avvocato mi ha parlato di voi, a che ora aprite il sabato?",
}
