## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Productinformatie
flow-name-product_info = onze producten
choice-flow-product_fit = Wat past waarop
flow-name-product_fit = wat er past
choice-flow-product_comparison = Vergelijken
flow-name-product_comparison = de vergelijking

ask-product =
    { $choices ->
        [0] Om welk product gaat het? De naam of het model is genoeg.
       *[other] Daar zijn er meer van. Welke bedoel je?
     }
ask-other =
    { $choices ->
        [0] En waarmee zal ik het vergelijken?
       *[other] Daar zijn er meer van. Met welke zal ik het vergelijken?
     }
ask-device =
    { $choices ->
        [0] Voor welk apparaat is het? De naam of het model is genoeg, dat staat meestal achterop of onderop.
       *[other] Welke van deze heb je?
     }
ask-accessory = Welk accessoire bedoel je?
ask-aspect = Wat wil je erover weten?
aspect-price = Prijs
aspect-stock = Op voorraad
aspect-power = Vermogen
aspect-capacity = Inhoud
aspect-noise = Geluid
aspect-weight = Gewicht
aspect-size = Afmetingen
aspect-cable = Snoer
aspect-runtime = Accuduur
aspect-area = Kamergrootte
aspect-colour = Kleur
aspect-material = Materiaal
aspect-dishwasher = Vaatwasser
aspect-app = App

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* kost *{ $price }*.{ $available ->
    [yes] {" "}Hij is op voorraad.
   *[no] {" "}Hij is op dit moment uitverkocht.
 }
product-in-stock = Ja, *{ $product }* is *op voorraad* en kost { $price }.
product-out-of-stock = *{ $product }* is op dit moment *uitverkocht*.{ $restock ->
    [none] {" "}Ik weet nog niet wanneer hij terugkomt.
   *[other] {" "}We verwachten hem weer op *{ $restock }*.
 } Hij kost { $price }.
product-features =
    De eigenschappen:{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Vermogen: { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Inhoud: { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Geluid: { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Gewicht: { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Afmetingen: { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Snoer: { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Accuduur: { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• Kamers tot: { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Kleur: { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Materiaal: { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Vaatwasser: ja
       *[other] {"\u000A"}• Vaatwasser: nee
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• App: ja
       *[other] {"\u000A"}• App: nee
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] heeft *{ $value } W*
        [capacity] heeft een inhoud van *{ $value } l*
        [noise] maakt hooguit *{ $value } dB*
        [weight] weegt *{ $value } kg*
        [size] meet *{ $value }*
        [cable] heeft een snoer van *{ $value } m*
        [runtime] werkt *{ $value } minuten* op één lading
        [area] is voor kamers tot *{ $value } m²*
        [colour] is er in *{ $value }*
        [material] is van *{ $value }*
        [dishwasher] { $value ->
            [yes] mag in de vaatwasser
           *[other] mag niet in de vaatwasser
        }
       *[app] { $value ->
            [yes] werkt met onze app
           *[other] heeft geen app
        }
    }.
product-spec-unknown = Dat weet ik niet van *{ $product }*, en ik wil niet gokken. Een collega kan het voor je uitzoeken.
product-none = Ik kan dat product niet meer vinden. Een collega kan met je meezoeken naar iets anders.
product-none-similar = *{ $words }* hebben we helaas niet.{ $similar ->
    [none] {""}
   *[other] {" "}Wat er het meest op lijkt: { $similar }.
 } Een collega kan met je meezoeken.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Prijs: { $price } / { $price_other }
    • Op voorraad: { $available ->
        [yes] ja
       *[other] nee
    } / { $available_other ->
        [yes] ja
       *[other] nee
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Vermogen: – / { $power_other } W
        }
       *[other] {"\u000A"}• Vermogen: { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Inhoud: – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Inhoud: { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Geluid: – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Geluid: { $noise } dB / { $noise_other ->
            [none] –
           *[other] { $noise_other } dB
        }
    }{ $weight ->
        [none] { $weight_other ->
            [none] {""}
           *[other] {"\u000A"}• Gewicht: – / { $weight_other } kg
        }
       *[other] {"\u000A"}• Gewicht: { $weight } kg / { $weight_other ->
            [none] –
           *[other] { $weight_other } kg
        }
    }{ $size ->
        [none] { $size_other ->
            [none] {""}
           *[other] {"\u000A"}• Afmetingen: – / { $size_other }
        }
       *[other] {"\u000A"}• Afmetingen: { $size } / { $size_other ->
            [none] –
           *[other] { $size_other }
        }
    }{ $cable ->
        [none] { $cable_other ->
            [none] {""}
           *[other] {"\u000A"}• Snoer: – / { $cable_other } m
        }
       *[other] {"\u000A"}• Snoer: { $cable } m / { $cable_other ->
            [none] –
           *[other] { $cable_other } m
        }
    }{ $runtime ->
        [none] { $runtime_other ->
            [none] {""}
           *[other] {"\u000A"}• Accuduur: – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Accuduur: { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• Kamers tot: – / { $area_other } m²
        }
       *[other] {"\u000A"}• Kamers tot: { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Kleur: – / { $colour_other }
        }
       *[other] {"\u000A"}• Kleur: { $colour } / { $colour_other ->
            [none] –
           *[other] { $colour_other }
        }
    }{ $material ->
        [none] { $material_other ->
            [none] {""}
           *[other] {"\u000A"}• Materiaal: – / { $material_other }
        }
       *[other] {"\u000A"}• Materiaal: { $material } / { $material_other ->
            [none] –
           *[other] { $material_other }
        }
    }{ $dishwasher ->
        [none] { $dishwasher_other ->
            [none] {""}
           *[other] {"\u000A"}• Vaatwasser: – / { $dishwasher_other ->
            [yes] ja
           *[other] nee
        }
        }
       *[other] {"\u000A"}• Vaatwasser: { $dishwasher ->
            [yes] ja
           *[other] nee
        } / { $dishwasher_other ->
            [none] –
            [yes] ja
           *[other] nee
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• App: – / { $app_other ->
            [yes] ja
           *[other] nee
        }
        }
       *[other] {"\u000A"}• App: { $app ->
            [yes] ja
           *[other] nee
        } / { $app_other ->
            [none] –
            [yes] ja
           *[other] nee
        }
    }
product-cheaper = *{ $product }* is goedkoper: je bespaart { $saving }.

fit-yes = Ja, *{ $accessory }* past op *{ $device }*.
fit-no = Nee, *{ $accessory }* past niet op *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}Wat wel past: { $fitting }.
 }
fit-which = Voor *{ $device }* hebben we: { $fitting }.
fit-none = Zo'n accessoire hebben we niet voor *{ $device }*. Een collega kan je zeggen wat er nog meer kan.
fit-unknown-device = *{ $words }* ken ik niet: ik weet alleen wat er past op de apparaten die wij verkopen.{ $similar ->
    [none] {""}
   *[other] {" "}Bedoelde je { $similar }?
 } Een collega kan het met je nakijken.
