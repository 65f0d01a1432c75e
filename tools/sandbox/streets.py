"""Where the customers of the demo shop live, in the order of their roles."""

from collections.abc import Mapping
from types import MappingProxyType

STREETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            "41 Falcon Road",
            "12 Palatine Road",
            "Jan van Galenstraat 88",
            "7 Great Junction Street",
            "Rue Lesbroussart 52",
            "25 Whiteladies Road",
            "31 Cardigan Road",
            "9 Cowbridge Road East",
        ),
        "fr": (
            "14 rue Oberkampf",
            "27 rue de la Part-Dieu",
            "3 rue Crébillon",
            "18 rue Nationale",
            "Rue Hors-Château 36",
            "45 cours de l'Intendance",
            "Rue de Fer 71",
            "22 rue Paradis",
        ),
        "nl": (
            "Nobelstraat 19",
            "Strijpsestraat 54",
            "Korenmarkt 8",
            "Oosterstraat 33",
            "Voorstreek 61",
            "Lange Leemstraat 112",
            "Witte de Withstraat 27",
            "Kleine Houtstraat 15",
        ),
        "de": (
            "Kollwitzstraße 52",
            "Aachener Straße 76",
            "Lindwurmstraße 11",
            "Große Bergstraße 140",
            "Alaunstraße 23",
            "Berger Straße 85",
            "Tübinger Straße 40",
            "Karl-Heine-Straße 66",
        ),
        "es": (
            "Calle Fuencarral 92",
            "Carrer de Balmes 130",
            "Calle Feria 47",
            "Calle de la Paz 16",
            "Calle Real 58",
            "Gran Vía 35",
            "Calle Alfonso I 20",
            "Calle Larios 5",
        ),
        "it": (
            "Via Plinio 24",
            "Viale Trastevere 101",
            "Via Po 18",
            "Via Chiaia 63",
            "Borgo San Jacopo 12",
            "Via Saragozza 77",
            "Corso Porta Nuova 39",
            "Via Maqueda 210",
        ),
    }
)
