## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Produktinfos
flow-name-product_info = unseren Produkten
choice-flow-product_fit = Was passt wozu
flow-name-product_fit = der Frage, was passt
choice-flow-product_comparison = Vergleichen
flow-name-product_comparison = dem Vergleich

ask-product =
    { $choices ->
        [0] Um welches Produkt geht es? Name oder Modell genügt.
       *[other] Davon gibt es mehrere. Welches meinen Sie?
     }
ask-other =
    { $choices ->
        [0] Und womit soll ich es vergleichen?
       *[other] Davon gibt es mehrere. Mit welchem soll ich es vergleichen?
     }
ask-device =
    { $choices ->
        [0] Für welches Gerät ist es? Name oder Modell genügt, meist steht es hinten oder unten am Gerät.
       *[other] Welches davon haben Sie?
     }
ask-accessory = Welches Zubehör meinen Sie?
ask-aspect = Was möchten Sie darüber wissen?
aspect-price = Preis
aspect-stock = Auf Lager
aspect-power = Leistung
aspect-capacity = Fassungsvermögen
aspect-noise = Lautstärke
aspect-weight = Gewicht
aspect-size = Maße
aspect-cable = Kabel
aspect-runtime = Akkulaufzeit
aspect-area = Raumgröße
aspect-colour = Farbe
aspect-material = Material
aspect-dishwasher = Spülmaschine
aspect-app = App

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* kostet *{ $price }*.{ $available ->
    [yes] {" "}Auf Lager.
   *[no] {" "}Zurzeit ausverkauft.
 }
product-in-stock = Ja, *{ $product }* ist *auf Lager* und kostet { $price }.
product-out-of-stock = *{ $product }* ist zurzeit *ausverkauft*.{ $restock ->
    [none] {" "}Ich weiß noch nicht, wann Nachschub kommt.
   *[other] {" "}Wir erwarten Nachschub am *{ $restock }*.
 } Der Preis: { $price }.
product-features =
    Die Eigenschaften:{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Leistung: { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Fassungsvermögen: { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Lautstärke: { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Gewicht: { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Maße: { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Kabel: { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Akkulaufzeit: { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• Räume bis: { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Farbe: { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Material: { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Spülmaschine: ja
       *[other] {"\u000A"}• Spülmaschine: nein
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• App: ja
       *[other] {"\u000A"}• App: nein
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] hat *{ $value } W*
        [capacity] fasst *{ $value } l*
        [noise] macht höchstens *{ $value } dB*
        [weight] wiegt *{ $value } kg*
        [size] misst *{ $value }*
        [cable] hat ein Kabel von *{ $value } m*
        [runtime] läuft *{ $value } Minuten* mit einer Ladung
        [area] ist für Räume bis *{ $value } m²* gemacht
        [colour] gibt es in *{ $value }*
        [material] ist aus *{ $value }*
        [dishwasher] { $value ->
            [yes] darf in die Spülmaschine
           *[other] darf nicht in die Spülmaschine
        }
       *[app] { $value ->
            [yes] funktioniert mit unserer App
           *[other] hat keine App
        }
    }.
product-spec-unknown = Das weiß ich über *{ $product }* leider nicht, und raten möchte ich nicht. Ein Kollege kann es für Sie herausfinden.
product-none = Ich finde dieses Produkt nicht mehr. Ein Kollege kann mit Ihnen nach etwas anderem suchen.
product-none-similar = *{ $words }* führen wir leider nicht.{ $similar ->
    [none] {""}
   *[other] {" "}Am nächsten kommt: { $similar }.
 } Ein Kollege kann mit Ihnen nach etwas anderem suchen.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Preis: { $price } / { $price_other }
    • Auf Lager: { $available ->
        [yes] ja
       *[other] nein
    } / { $available_other ->
        [yes] ja
       *[other] nein
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Leistung: – / { $power_other } W
        }
       *[other] {"\u000A"}• Leistung: { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Fassungsvermögen: – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Fassungsvermögen: { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Lautstärke: – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Lautstärke: { $noise } dB / { $noise_other ->
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
           *[other] {"\u000A"}• Maße: – / { $size_other }
        }
       *[other] {"\u000A"}• Maße: { $size } / { $size_other ->
            [none] –
           *[other] { $size_other }
        }
    }{ $cable ->
        [none] { $cable_other ->
            [none] {""}
           *[other] {"\u000A"}• Kabel: – / { $cable_other } m
        }
       *[other] {"\u000A"}• Kabel: { $cable } m / { $cable_other ->
            [none] –
           *[other] { $cable_other } m
        }
    }{ $runtime ->
        [none] { $runtime_other ->
            [none] {""}
           *[other] {"\u000A"}• Akkulaufzeit: – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Akkulaufzeit: { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• Räume bis: – / { $area_other } m²
        }
       *[other] {"\u000A"}• Räume bis: { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Farbe: – / { $colour_other }
        }
       *[other] {"\u000A"}• Farbe: { $colour } / { $colour_other ->
            [none] –
           *[other] { $colour_other }
        }
    }{ $material ->
        [none] { $material_other ->
            [none] {""}
           *[other] {"\u000A"}• Material: – / { $material_other }
        }
       *[other] {"\u000A"}• Material: { $material } / { $material_other ->
            [none] –
           *[other] { $material_other }
        }
    }{ $dishwasher ->
        [none] { $dishwasher_other ->
            [none] {""}
           *[other] {"\u000A"}• Spülmaschine: – / { $dishwasher_other ->
            [yes] ja
           *[other] nein
        }
        }
       *[other] {"\u000A"}• Spülmaschine: { $dishwasher ->
            [yes] ja
           *[other] nein
        } / { $dishwasher_other ->
            [none] –
            [yes] ja
           *[other] nein
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• App: – / { $app_other ->
            [yes] ja
           *[other] nein
        }
        }
       *[other] {"\u000A"}• App: { $app ->
            [yes] ja
           *[other] nein
        } / { $app_other ->
            [none] –
            [yes] ja
           *[other] nein
        }
    }
product-cheaper = *{ $product }* ist günstiger: Sie sparen { $saving }.

fit-yes = Ja, *{ $accessory }* passt zu *{ $device }*.
fit-no = Nein, *{ $accessory }* passt nicht zu *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}Was passt: { $fitting }.
 }
fit-which = Für *{ $device }* haben wir: { $fitting }.
fit-none = Solches Zubehör haben wir für *{ $device }* nicht. Ein Kollege kann Ihnen sagen, was sonst noch geht.
fit-unknown-device = *{ $words }* kenne ich nicht: Ich kann nur sagen, was zu den Geräten passt, die wir verkaufen.{ $similar ->
    [none] {""}
   *[other] {" "}Meinten Sie { $similar }?
 } Ein Kollege kann es mit Ihnen prüfen.
