"""The words that must be understood with every model down, and their look-alikes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.keywords import KEYWORDS, pattern, spot

HUMAN = {
    "en": """talk to a human
        please get me the manager
        can you put me through with one of your workers
        can i get someone else on the line
        i wanna tlak to a humna
        can i speak to a real person please
        get me an agent
        HUMAN!!!
        let me talk to someone
        i don't want to talk to a bot
        can u put me through to customer service
        is there a human i can talk to?
        agent pls
        i need a representative
        connect me with a live agent
        this bot is useless, give me a person
        could somebody call me back? call me back please
        I'd like to speak with your manager
        speak to someone in charge, a person in charge
        representative
        transfer me to an operator now
        this conversation is not working at all
        Thank you, but I don't feel comfortable sharing my details with a machine
        could somebody else take a look at my refund?
        billing team please
        I'd very much like to have a chat with some of your technicians directly
        I'd prefer talking to a human""",
    "fr": """je veux un conseiller
        parler à un humain svp
        je voudrais parler à quelqu'un
        passez-moi un responsable
        je peux parler a une vraie personne ?
        un conseiller s'il vous plaît
        j'aimerais parler avec un conseiler
        je ne veux pas parler à un robot
        mettez-moi en relation avec un agent
        marre du robot
        Humain
        il me faut un être humain
        j'ai besoin d'un conseiller
        pouvez vous me rappeler ?
        jveux parler à qqn
        cette conversation ne mène à rien
        je ne suis pas à l'aise à l'idée de donner mes coordonnées à une machine
        passez-moi le service comptabilité
        est-ce que quelqu'un d'autre peut regarder mon dossier ?
        j'aimerais échanger avec un de vos techniciens""",
    "nl": """een medewerker spreken
        kan ik met een mens praten?
        mag ik een medewerker aub
        ik wil iemand spreken
        ik wil een echt persoon
        geen robot graag, een echt mens
        verbind me door met een medewerker
        medewerker
        kan ik iemand aan de lijn krijgen
        ik wil graag met iemand van de klantenservice praten
        doorverbinden met klantenservice
        geef me een mens
        bel me terug
        ik wil niet met een robot praten
        een medweerker spreken
        dit gesprek leidt nergens toe
        ik voel me er niet prettig bij om mijn gegevens te delen met een robot
        verbind me door naar de afdeling facturen
        kan iemand anders hiernaar kijken?
        is er iemand met wie ik kan praten""",
    "de": """Mensch bitte
        ich möchte mit einem Menschen sprechen
        kann ich mit jemandem reden?
        Mitarbeiter
        ich will einen echten Menschen
        verbinden Sie mich mit einem Mitarbeiter
        kann ich bitte einen Mitarbeiter sprechen
        ich brauche einen Ansprechpartner
        ich moechte mit einem Kundenberater sprechen
        gib mir einen Menschen
        ich will nicht mit einem Bot reden, nicht mit einem Bot
        Rückruf bitte
        rufen Sie mich an
        mit nem mitarbeiter chatten
        echte Person bitte
        das führt doch zu nichts
        mir ist nicht wohl dabei, meine Daten einer Maschine zu geben
        verbinden Sie mich bitte mit der Buchhaltung
        kann sich das jemand anderes ansehen?
        Sie können mir nicht helfen""",
    "es": """quiero hablar con una persona
        ponme con un agente
        un humano por favor
        necesito hablar con alguien
        me puede atender una persona?
        agente
        pásame con un asesor
        quiero un operador
        kiero hablar con una persona real
        no quiero hablar con un bot, no con un bot
        hay alguien ahí?
        llamadme por favor
        quisiera hablar con atención al cliente
        dame un humano
        puedo hablr con alguien
        esta conversación no lleva a ninguna parte
        no me siento cómoda dando mis datos a una máquina
        pásame con contabilidad
        ¿podría otra persona mirar mi caso?
        ¿hay alguien con quien hablar?""",
    "it": """operatore
        vorrei parlare con un operatore
        posso parlare con una persona vera?
        mi passi un operatore per favore
        voglio parlare con qualcuno
        ho bisogno di un operatore
        umano per favore
        mi passate il servizio clienti?
        non voglio parlare con un bot, non con un bot
        vorrei un consulente
        c'è un operatore umano?
        richiamatemi
        posso parlare con un umano
        mettetemi in contatto con un operatore
        voglio parlare con un opertaore
        questa conversazione non porta a niente
        non mi sento a mio agio a dare i miei dati a una macchina
        mi passi l'ufficio contabilità
        può occuparsene qualcun altro?
        c'è qualcuno con cui posso parlare?""",
}

NOT_HUMAN = {
    "en": """is this a person or a bot?
        can I get someone else to pick up my parcel
        the line manager of the workers signed for it
        are you human?
        my human resources manager will pay
        the agent who delivered my parcel was rude
        am I talking to a human?
        I don't want to talk to a human
        I talked to an agent yesterday, where is my order?
        the table is for one person
        nobody was home, the delivery person left it outside
        where is my order
        does the frother work with a machine from another brand?
        can someone else look after my parcel at the pick-up point?
        I was talking to your agent yesterday
        I don't want to share my account with someone
        I want to give this to a different person
        you don't need to put me through to anybody""",
    "fr": """êtes-vous un humain ou un robot ?
        l'agent qui a livré mon colis
        je n'ai besoin de personne
        est-ce que je parle à un humain ?
        le service des ressources humaines
        personne ne m'a livré
        je ne veux pas parler à un conseiller
        la personne qui a livré mon colis
        où est ma commande
        passez-moi à l'abonnement annuel
        je veux transférer mon abonnement à mon voisin
        puis-je le laver avec une machine ?
        quelqu'un d'autre peut-il réceptionner le colis ?""",
    "nl": """ben je een mens of een robot?
        de medewerker die mijn pakket bracht
        spreek ik met een mens?
        ik hoef geen medewerker te spreken
        waar is mijn bestelling
        ik heb gisteren met een medewerker gesproken
        hoeveel kost het per persoon
        kan iemand anders mijn pakket aannemen?
        past dit filter in een machine van jullie?
        je hoeft me niet door te verbinden""",
    "de": """Bist du ein Mensch oder ein Bot?
        der Mitarbeiter, der mein Paket gebracht hat
        Spreche ich mit einem Menschen?
        ich habe gestern mit einem Mitarbeiter gesprochen
        wo ist meine Bestellung
        ich brauche keinen Mitarbeiter
        das ist für eine andere Person
        kann jemand anderes das Paket annehmen?
        geben Sie mir bitte die Rechnung mit
        passt der Filter zu einer Maschine von euch?""",
    "es": """¿eres una persona o un bot?
        el agente que entregó mi paquete
        ¿estoy hablando con una persona?
        no quiero hablar con una persona
        recursos humanos
        me llamo Ana
        dónde está mi pedido
        es un regalo para una persona mayor
        ponme al día con mi pedido
        pásame al plan anual
        ¿puede recogerlo otra persona?""",
    "it": """sei una persona o un bot?
        l'operatore che ha consegnato il pacco
        sto parlando con una persona?
        non voglio parlare con un operatore
        risorse umane
        il corriere non ha suonato
        dov'è il mio ordine
        mi passi al piano annuale
        può ritirarlo qualcun altro?
        il filtro va bene con una macchina di un'altra marca?""",
}

PRIVACY = {
    "stop": """STOP|stop.|Stop please|unsubscribe|unsuscribe|opt out|stop messaging me|don't contact me again
        |arrêt|désabonnez-moi|ne m'écrivez plus|arrêtez de m'envoyer des messages
        |afmelden|stuur me geen berichten meer|stop met appen|abmelden|Stopp|schreibt mir nicht mehr
        |keine Nachrichten mehr bitte|baja|no me escribáis más|dejad de mandarme mensajes
        |smettetela di scrivermi|disiscrivimi|non voglio più ricevere messaggi|remove me from your list""",
    "resume": """START|start please|unstop|opt me back in|reprendre|réabonnez-moi|weer aanmelden|hervatten
        |wieder anmelden|fortsetzen|alta|reanudar|riattiva|iscrivimi""",
    "erase": """delete my data|please erase all my personal data|delte my data|I want you to delete my account
        |forget me|right to be forgotten|supprimez mes données|effacer toutes mes données personnelles
        |droit à l'oubli|suprimez mes données svp|verwijder mijn gegevens
        |ik wil mijn gegevens laten verwijderen
        |wis al mijn persoonlijke gegevens|lösch meine Daten|ich möchte, dass Sie meine Daten löschen
        |bitte löschen Sie alle meine personenbezogenen Daten|loeschen Sie meine Daten|borrad mis datos
        |quiero que eliminéis todos mis datos personales|derecho al olvido|cancellate i miei dati
        |vorrei eliminare tutti i miei dati personali|cancella il mio account""",
    "export": """send me all my data|export my data|what data do you have about me?
        |I want a copy of my personal data
        |envoyez-moi toutes mes données|quelles données avez-vous sur moi ?|droit d'accès
        |stuur me al mijn gegevens|welke gegevens hebben jullie van mij?|ik wil mijn gegevens inzien
        |schickt mir alle meine Daten|welche Daten habt ihr über mich?|Datenauskunft bitte
        |mándame todos mis datos|qué datos tenéis sobre mí?|mandatemi tutti i miei dati
        |quali dati avete su di me?""",
}

NOT_PRIVACY = """delete my order|stop my subscription|stop sending me the wrong lamp|don't stop
        |cancel my order
    |please stop the delivery|the lamp won't stop blinking|when does the sale start?|it does not start anymore
    |how do I delete the data on the laptop before I return it|send me the data sheet|stop! that was wrong
    |I lost my data after your update|send me my invoice|delete my address from the order
    |the bus stop next to your shop
    |supprimer ma commande|arrêtez ma livraison|annuler mon abonnement|l'appareil ne démarre pas, il s'arrête
    |l'arrêt de bus devant le magasin|mes données de livraison sont fausses|supprimez l'article de ma commande
    |stop mijn abonnement|verwijder mijn bestelling|de lamp stopt niet|mijn gegevens op mijn laptop wissen
    |het apparaat wil niet starten|stopt de bus bij jullie?|mijn adresgegevens kloppen niet
    |löschen Sie meine Bestellung|mein Abo stoppen|das Gerät startet nicht
    |wie lösche ich die Daten auf dem Laptop
    |Stopp den Versand|meine Lieferdaten sind falsch|wann fängt der Ausverkauf an
    |borrar mi pedido|darme de baja de la suscripción|la lámpara no para|borrar los datos del portátil
    |parad el envío|mis datos de envío están mal|cancelad mi pedido
    |cancellate il mio ordine|fermate la spedizione|la lampada non si accende|cancellare i dati dal portatile
    |disdire il mio abbonamento|i miei dati di spedizione sono sbagliati"""


def each(block: str, separator: str = "\n") -> list[str]:
    return [line.strip() for line in block.split(separator) if line.strip()]


@pytest.mark.parametrize("said", [line for block in HUMAN.values() for line in each(block)])
def test_asking_for_a_person_is_heard(said: str) -> None:
    assert "human" in spot(said)


@pytest.mark.parametrize("said", [line for block in NOT_HUMAN.values() for line in each(block)])
def test_talking_about_people_is_not_asking_for_one(said: str) -> None:
    assert "human" not in spot(said)


@pytest.mark.parametrize(
    ("said", "keyword"), [(line, word) for word, block in PRIVACY.items() for line in each(block, "|")]
)
def test_a_privacy_request_is_heard_as_that_and_nothing_else(said: str, keyword: str) -> None:
    assert spot(said) == [keyword]


@pytest.mark.parametrize("said", each(NOT_PRIVACY, "|"))
def test_a_request_about_an_order_is_no_privacy_request(said: str) -> None:
    assert spot(said) == []


def test_a_line_of_a_burst_counts_as_a_whole_message() -> None:
    assert spot("my lamp is broken\nSTOP") == ["stop"]


def test_two_wishes_in_one_burst_are_both_heard_in_a_fixed_order() -> None:
    assert spot("delete my data\nand let me talk to a human") == ["human", "erase"]


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert set(spot(text)) <= set(KEYWORDS)


def test_a_language_may_leave_out_any_part_of_a_word_list() -> None:
    pair = {"first": ["talk to"], "then": ["person"], "between": ["a"]}

    assert pattern({"pairs": [pair]}, ()).matches(["talk", "to", "a", "person"])
    assert not pattern({"pairs": [{**pair, "between": []}]}, ()).matches(["talk", "to", "a", "person"])
    assert not pattern({}, ()).matches(["person"])
