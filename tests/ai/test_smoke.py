"""Fresh colloquial messages in six languages on the real models and the demo shop's flows.

None of them is an example of a flow or a question of a document. A slash separates readings that serve the
customer as well. Accuracy has a floor, since models are measured, not proved.
"""

from collections import defaultdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedders
from ai.interpreter import EmbeddedInterpreter
from ai.requests import knowledge_topic
from domain.command import (
    Ask,
    CannotProvide,
    Clarify,
    Command,
    Handoff,
    OutOfScope,
    Privacy,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.understanding import Interpretation, SlotSpec, Topic, Utterance

pytestmark = pytest.mark.slow

SHOP = Path(__file__).parents[2] / "playbooks/shop"
FLOWS, KNOWLEDGE = SHOP / "flows", SHOP / "knowledge"
LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
COLLOQUIAL = [
    line
    for line in Path(__file__).with_name("colloquial.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]

MESSAGES = """
en | order_status | hey any idea when my stuff gets here?
en | order_status order=V-10432 | V10432 still hasnt turned up
en | order_status order=V-10207 | hi! could u check 4 me whats happening w/ order 10207
en | order_status | the courier was supposed to come today but no one showed up
en | refund reason=damaged | the kettle is defective, gimme my money back
en | refund order=V-10311 | i sent V-10311 back, i want to be reimbursed
en | refund reason=changed_mind | changed my mind about the headphones, how do I get a refund
en | opening_hours | r u open on bank holidays
en | opening_hours | till what time can i drop by tonight
en | opening_hours | whats ur address in brussels
en | human | can i pls just chat with a real human being
en | order_status opening_hours order=V-10432 | where is my order V-10432 and what are your opening hours?
en | thanks compliment | cheers thats super helpful thank you!!
en | bot_question | wait am i talking to a bot
en | erase | i want you to erase all my personal data
en | ask | whats the guarantee on blenders
en | ask | do u take klarna
en | outside/ask | can you write my physics homework
fr | order_status | bonjour, j'attends toujours mon colis, il arrive quand ?
fr | order_status order=V-10432 | vous en êtes où avec la v10432 ?
fr | order_status | le livreur n'est jamais passé
fr | refund reason=damaged | le grille-pain est cassé, remboursez-moi
fr | refund order=V-10311 | je veux récupérer mes sous pour la commande n°10311
fr | refund/ask | comment on fait pour renvoyer un produit et être remboursé
fr | opening_hours | vous êtes ouvert le 25 décembre ?
fr | opening_hours | jusqu'à quelle heure je peux passer ce soir
fr | opening_hours | c'est où votre boutique à lyon
fr | human | franchement passez moi un être humain
fr | order_status opening_hours | où en est mon colis et vous ouvrez à quelle heure demain ?
fr | greeting | coucou
fr | bot_question | t'es un robot ou quoi
fr | stop | désabonnez-moi
fr | ask | c'est garanti combien de temps vos aspirateurs
fr | ask | vous expédiez au portugal ?
fr | outside/ask | raconte-moi une blague sur les chats
nl | order_status | hoi, wanneer komt m'n bestelling nou?
nl | order_status order=V-10432 | nog niks gehoord over v 10432
nl | order_status | de bezorger is niet langs geweest vandaag
nl | refund reason=damaged | de waterkoker is kapot, ik wil mijn centen terug
nl | refund order=V-10311 | graag geld terug voor bestelling 10311
nl | refund/ask | hoe kan ik iets terugsturen en mijn geld terugkrijgen
nl | opening_hours | zijn jullie open met kerst
nl | opening_hours | tot hoe laat kan ik vanavond langskomen
nl | opening_hours | wat is het adres van de winkel in gent
nl | human | kan ik ff met een echt iemand praten
nl | order_status opening_hours | waar blijft mijn pakketje en hoe laat gaan jullie open morgen?
nl | thanks | top bedankt!
nl | bot_question | ben jij een robot?
nl | export | stuur me al mijn gegevens
nl | ask | kan ik achteraf betalen
nl | ask | wat zijn de verzendkosten
nl | outside/ask | wat vind jij van de nieuwe regering
de | order_status | moin, wann kommt denn endlich mein zeug?
de | order_status order=V-10432 | V-10432 ist immer noch nicht da
de | order_status | der paketbote war heute nicht da
de | refund reason=damaged | der Mixer ist defekt, ich will mein Geld zurück
de | refund order=V-10311 | Erstattung für Bestellung 10311 bitte
de | refund/ask | wie läuft das mit der Rückgabe und dem Geld
de | opening_hours | habt ihr an Heiligabend offen
de | opening_hours | bis wann kann ich heute noch vorbeikommen
de | opening_hours | wo finde ich euren Laden in Köln
de | human | ich will jetzt mit nem echten menschen reden
de | order_status opening_hours | wo ist mein Paket und wann macht ihr morgen auf?
de | goodbye | tschüss, schönen tag noch
de | bot_question | schreibe ich hier mit einer KI?
de | erase | löschen Sie bitte alle meine Daten
de | ask | kann ich auf Rechnung kaufen
de | ask | wie lang hab ich Garantie auf den Staubsauger
de | outside/ask | wer gewinnt die Bundesliga
es | order_status | buenas, cuándo llega lo que pedí?
es | order_status order=V-10432 | qué pasa con el v10432
es | order_status | el repartidor no ha venido hoy
es | refund reason=damaged | la cafetera ha llegado rota, devolvedme el dinero
es | refund order=V-10311 | quiero la devolución del dinero del pedido 10311
es | refund/ask | cómo devuelvo una cosa y recupero la pasta
es | opening_hours/ask | abrís en navidad?
es | opening_hours | hasta qué hora puedo pasarme hoy
es | opening_hours | en qué calle está la tienda de madrid
es | human | quiero que me atienda una persona de verdad
es | order_status opening_hours | dónde está mi paquete y a qué hora abrís mañana?
es | thanks | mil gracias!!
es | bot_question | estoy hablando con un robot?
es | stop | no me mandéis más mensajes
es | ask | se puede pagar con bizum
es | ask | cuánto cobráis por el envío
es | outside/ask | recomiéndame una peli para esta noche
it | order_status | ciao, quando mi arriva la roba?
it | order_status order=V-10432 | novità per v10432?
it | order_status | il corriere oggi non è passato
it | refund reason=damaged | il frullatore è rotto, rivoglio i soldi
it | refund order=V-10311 | vorrei il rimborso dell'ordine 10311
it | refund/ask | come si fa a rendere un prodotto e avere indietro i soldi
it | opening_hours | siete aperti a natale?
it | opening_hours | fino a che ora posso passare stasera
it | opening_hours | in che via è il negozio di milano
it | human | fatemi parlare con un operatore vero
it | order_status opening_hours | dov'è il mio pacco e a che ora aprite domani?
it | compliment | bravissimi, servizio eccellente
it | bot_question | ma sei un robot?
it | export | mandatemi tutti i miei dati
it | ask | quanto costa farsi spedire la roba
it | ask | accettate paypal?
it | outside/ask | chi ha vinto sanremo
en | order_status | been 9 days and zero parcel, whats up
en | refund reason=wrong_item | u sent me the wrong item, refund me plz
en | opening_hours | is the shop open tomorow morning
en | ask | how do i send something back
en | human | give me a real agent
en | refund order=V-10555 | refund for #10555 please
en | order_status order=V-10555 | any update on order no. 10555??
en | outside/ask | what do you think about bitcoin
en | thanks | ty!
fr | order_status | on m'a dit mardi et toujours rien recu
fr | refund reason=wrong_item | j'ai reçu le mauvais article, je veux un remboursement
fr | opening_hours | le magasin ferme à quelle heure
fr | ask/refund | comment je retourne un article
fr | human | je peux avoir un conseiller au téléphone ?
fr | refund order=V-10555 | remboursement commande V10555 svp
fr | order_status order=V-10555 | des nouvelles de la commande 10555 ?
fr | outside/ask | donne moi une recette de crêpes
fr | goodbye | bonne soirée
nl | order_status | al een week niks ontvangen, waar blijft het
nl | refund reason=wrong_item | ik heb het verkeerde product gekregen, ik wil mijn geld terug
nl | opening_hours | is de winkel morgen open
nl | ask/refund | hoe stuur ik iets retour
nl | human | mag ik een collega van je spreken
nl | refund order=V-10555 | terugbetaling voor V-10555 graag
nl | order_status order=V-10555 | update over bestelling 10555?
nl | outside/ask | schrijf een liefdesbrief voor mijn vriendin
nl | greeting | goeiemorgen
de | order_status | seit einer Woche warte ich auf das Päckchen
de | refund reason=wrong_item | habe ein falsches Produkt bekommen, bitte Geld zurück
de | opening_hours | hat der Laden morgen früh offen
de | ask/refund | wie schicke ich was zurück
de | human | kann mal ein mensch übernehmen, mensch bitte
de | refund order=V-10555 | Rückerstattung für V-10555 bitte
de | order_status order=V-10555 | gibts was neues zu bestellung 10555
de | outside/ask | erzähl mir einen witz
de | thanks | besten dank!
es | order_status | llevo una semana esperando y nada
es | refund reason=wrong_item | me ha llegado otra cosa, quiero el reembolso
es | opening_hours | la tienda abre mañana por la mañana?
es | ask/refund | cómo hago una devolución
es | human | quiero un agente ya
es | refund order=V-10555 | reembolso del V-10555 porfa
es | order_status order=V-10555 | alguna novedad del pedido 10555?
es | outside/ask | qué opinas del gobierno
es | greeting | muy buenas
it | order_status | aspetto da una settimana e non arriva niente
it | refund reason=wrong_item | mi è arrivato il prodotto sbagliato, voglio il rimborso
it | opening_hours | domani mattina il negozio è aperto?
it | ask/refund | come faccio a rendere un articolo
it | human | passatemi un operatore
it | refund order=V-10555 | rimborso per V-10555 grazie
it | order_status order=V-10555 | ci sono novità sull'ordine 10555?
it | outside/ask | scrivimi una poesia
it | thanks | grazie mille!
"""


def demo_topics() -> list[Topic]:
    pages = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(FLOWS.glob("*.yaml"))]
    return [
        Topic(
            flow=page["flow"],
            about=page["about"],
            examples=page["examples"],
            slots=tuple(
                SlotSpec(name=name, type=slot["type"], options=slot.get("options", {}))
                for name, slot in page.get("slots", {}).items()
            ),
        )
        for page in pages
    ]


def knowledge_topics() -> list[Topic]:
    """The demo shop's documents, but for those its opening_hours flow answers from."""
    titles: dict[str, str] = {}
    questions: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for path in sorted(KNOWLEDGE.glob("*/*.md")):
        head = yaml.safe_load(path.read_text("utf-8").split("---")[1])
        if path.stem not in ("opening-hours", "contact"):
            titles.setdefault(head["id"], head["title"])
            questions[head["id"]][head["language"]] = head["questions"]
    return [knowledge_topic(name, titles[name], questions[name]) for name in titles]


def labels(commands: tuple[Command, ...]) -> set[str]:
    """What the expectations above are written in."""
    said: set[str] = set()
    for command in commands:
        match command:
            case StartFlow(flow=flow):
                said.add(flow)
            case SetSlot(slot=slot, value=value):
                said.add(f"{slot}={value}")
            case SmallTalk(kind=kind):
                said.add(kind)
            case Privacy(what=what):
                said.add(what)
            case Handoff():
                said.add("human")
            case Ask():
                said.add("ask")
            case OutOfScope() | Clarify():
                said.add("outside")
            case CannotProvide():
                said.add("cannot")
            case _:
                said.add(command.type)
    return said


async def read(interpreter: EmbeddedInterpreter, text: str) -> Interpretation:
    now = datetime(2026, 11, 18, 10, tzinfo=ZoneInfo("Europe/Paris"))
    return await interpreter.interpret(Utterance(text=text, now=now, languages=LANGUAGES))


@pytest.fixture(scope="module")
def interpreter(embedders: Embedders) -> EmbeddedInterpreter:
    topics = [*demo_topics(), *knowledge_topics()]
    return EmbeddedInterpreter(EmbeddedAnalyst(topics, LANGUAGES, embedders.understanding(LANGUAGES)), topics)


@pytest.mark.parametrize(
    ("lines", "floor", "floor_with_question"),
    [(MESSAGES.strip().splitlines(), 0.95, 0.98), (COLLOQUIAL, 0.9, 0.95)],
    ids=["fresh", "colloquial"],
)
async def test_messages_in_six_languages_are_understood(
    interpreter: EmbeddedInterpreter, lines: list[str], floor: float, floor_with_question: float
) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    asked: list[bool] = []
    misses: list[str] = []

    for line in lines:
        language, wanted, text = (part.strip() for part in line.split("|"))
        meant = await read(interpreter, text)
        said = labels(meant.commands)
        right[language].append(said in [set(one.split()) for one in wanted.split("/")])
        options = {flow for one in meant.commands if isinstance(one, Clarify) for flow in one.options}
        asked.append(right[language][-1] or wanted.replace("/", " ").split()[0] in options)
        if not right[language][-1]:
            misses.append(
                f"{language} {text!r}: wanted {wanted}, got {meant.commands}, "
                f"{meant.intents[:1]} scope {meant.scope:.2f}"
            )

    total = sum(map(sum, right.values())) / sum(map(len, right.values()))
    report = {language: f"{sum(hits)}/{len(hits)}" for language, hits in right.items()}
    assert total >= floor, f"{total:.3f} {report}\n" + "\n".join(misses)
    assert sum(asked) / len(asked) >= floor_with_question, "\n".join(misses)


async def test_nothing_is_begun_for_what_is_hardly_about_the_shop(interpreter: EmbeddedInterpreter) -> None:
    for line in [*MESSAGES.strip().splitlines(), *COLLOQUIAL]:
        meant = await read(interpreter, line.split("|")[2].strip())

        begun = [command for command in meant.commands if isinstance(command, StartFlow)]
        assert meant.scope >= 0.5 or not begun, line
