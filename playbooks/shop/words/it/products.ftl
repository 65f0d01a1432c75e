## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Info sui prodotti
flow-name-product_info = i nostri prodotti
choice-flow-product_fit = Compatibilità
flow-name-product_fit = la compatibilità
choice-flow-product_comparison = Confronto
flow-name-product_comparison = il confronto

ask-product =
    { $choices ->
        [0] Di quale prodotto si tratta? Basta il nome o il modello.
       *[other] Ce ne sono diversi. Quale intendi?
     }
ask-other =
    { $choices ->
        [0] E con quale lo confronto?
       *[other] Ce ne sono diversi. Con quale lo confronto?
     }
ask-device =
    { $choices ->
        [0] Per quale apparecchio? Basta il nome o il modello; di solito è scritto dietro o sotto.
       *[other] Quale di questi hai?
     }
ask-accessory = Quale accessorio intendi?
ask-aspect = Che cosa vorresti sapere?
aspect-price = Prezzo
aspect-stock = Disponibile
aspect-power = Potenza
aspect-capacity = Capacità
aspect-noise = Rumore
aspect-weight = Peso
aspect-size = Dimensioni
aspect-cable = Cavo
aspect-runtime = Autonomia
aspect-area = Superficie
aspect-colour = Colore
aspect-material = Materiale
aspect-dishwasher = Lavastoviglie
aspect-app = App

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* costa *{ $price }*.{ $available ->
    [yes] {" "}È disponibile.
   *[no] {" "}Al momento è esaurito.
 }
product-in-stock = Sì, *{ $product }* è *disponibile* e costa { $price }.
product-out-of-stock = *{ $product }* al momento è *esaurito*.{ $restock ->
    [none] {" "}Non so ancora quando torna.
   *[other] {" "}Lo aspettiamo di nuovo per *{ $restock }*.
 } Costa { $price }.
product-features =
    Le caratteristiche:{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Potenza: { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Capacità: { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Rumore: { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Peso: { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Dimensioni: { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Cavo: { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Autonomia: { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• Ambienti fino a: { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Colore: { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Materiale: { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Lavastoviglie: sì
       *[other] {"\u000A"}• Lavastoviglie: no
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• App: sì
       *[other] {"\u000A"}• App: no
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] ha *{ $value } W*
        [capacity] contiene *{ $value } l*
        [noise] fa al massimo *{ $value } dB*
        [weight] pesa *{ $value } kg*
        [size] misura *{ $value }*
        [cable] ha un cavo di *{ $value } m*
        [runtime] dura *{ $value } minuti* con una carica
        [area] è per ambienti fino a *{ $value } m²*
        [colour] c'è in *{ $value }*
        [material] è in *{ $value }*
        [dishwasher] { $value ->
            [yes] va in lavastoviglie
           *[other] non va in lavastoviglie
        }
       *[app] { $value ->
            [yes] funziona con la nostra app
           *[other] non ha un'app
        }
    }.
product-spec-unknown = Questo dato non ce l'ho per *{ $product }* e non voglio tirare a indovinare. Un collega può informarsi per te.
product-none = Non trovo più quel prodotto. Un collega può aiutarti a cercarne un altro.
product-none-similar = *{ $words }* purtroppo non l'abbiamo.{ $similar ->
    [none] {""}
   *[other] {" "}La cosa più vicina: { $similar }.
 } Un collega può aiutarti a trovare altro.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Prezzo: { $price } / { $price_other }
    • Disponibile: { $available ->
        [yes] sì
       *[other] no
    } / { $available_other ->
        [yes] sì
       *[other] no
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Potenza: – / { $power_other } W
        }
       *[other] {"\u000A"}• Potenza: { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Capacità: – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Capacità: { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Rumore: – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Rumore: { $noise } dB / { $noise_other ->
            [none] –
           *[other] { $noise_other } dB
        }
    }{ $weight ->
        [none] { $weight_other ->
            [none] {""}
           *[other] {"\u000A"}• Peso: – / { $weight_other } kg
        }
       *[other] {"\u000A"}• Peso: { $weight } kg / { $weight_other ->
            [none] –
           *[other] { $weight_other } kg
        }
    }{ $size ->
        [none] { $size_other ->
            [none] {""}
           *[other] {"\u000A"}• Dimensioni: – / { $size_other }
        }
       *[other] {"\u000A"}• Dimensioni: { $size } / { $size_other ->
            [none] –
           *[other] { $size_other }
        }
    }{ $cable ->
        [none] { $cable_other ->
            [none] {""}
           *[other] {"\u000A"}• Cavo: – / { $cable_other } m
        }
       *[other] {"\u000A"}• Cavo: { $cable } m / { $cable_other ->
            [none] –
           *[other] { $cable_other } m
        }
    }{ $runtime ->
        [none] { $runtime_other ->
            [none] {""}
           *[other] {"\u000A"}• Autonomia: – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Autonomia: { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• Ambienti fino a: – / { $area_other } m²
        }
       *[other] {"\u000A"}• Ambienti fino a: { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Colore: – / { $colour_other }
        }
       *[other] {"\u000A"}• Colore: { $colour } / { $colour_other ->
            [none] –
           *[other] { $colour_other }
        }
    }{ $material ->
        [none] { $material_other ->
            [none] {""}
           *[other] {"\u000A"}• Materiale: – / { $material_other }
        }
       *[other] {"\u000A"}• Materiale: { $material } / { $material_other ->
            [none] –
           *[other] { $material_other }
        }
    }{ $dishwasher ->
        [none] { $dishwasher_other ->
            [none] {""}
           *[other] {"\u000A"}• Lavastoviglie: – / { $dishwasher_other ->
            [yes] sì
           *[other] no
        }
        }
       *[other] {"\u000A"}• Lavastoviglie: { $dishwasher ->
            [yes] sì
           *[other] no
        } / { $dishwasher_other ->
            [none] –
            [yes] sì
           *[other] no
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• App: – / { $app_other ->
            [yes] sì
           *[other] no
        }
        }
       *[other] {"\u000A"}• App: { $app ->
            [yes] sì
           *[other] no
        } / { $app_other ->
            [none] –
            [yes] sì
           *[other] no
        }
    }
product-cheaper = *{ $product }* costa meno: risparmi { $saving }.

fit-yes = Sì, *{ $accessory }* va bene per *{ $device }*.
fit-no = No, *{ $accessory }* non va bene per *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}Quello che va bene: { $fitting }.
 }
fit-which = Per *{ $device }* abbiamo: { $fitting }.
fit-none = Non abbiamo accessori di questo tipo per *{ $device }*. Un collega può dirti che altro c'è.
fit-unknown-device = *{ $words }* non lo conosco: so solo che cosa va bene per gli apparecchi che vendiamo noi.{ $similar ->
    [none] {""}
   *[other] {" "}Intendevi { $similar }?
 } Un collega può verificarlo con te.
