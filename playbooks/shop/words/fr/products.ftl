## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Infos produit
flow-name-product_info = nos produits
choice-flow-product_fit = Compatibilité
flow-name-product_fit = la compatibilité
choice-flow-product_comparison = Comparer
flow-name-product_comparison = la comparaison

ask-product =
    { $choices ->
        [0] De quel produit s'agit-il ? Son nom ou son modèle suffit.
       *[other] Il y en a plusieurs. Lequel voulez-vous dire ?
     }
ask-other =
    { $choices ->
        [0] Et avec quel produit dois-je le comparer ?
       *[other] Il y en a plusieurs. Avec lequel dois-je le comparer ?
     }
ask-device =
    { $choices ->
        [0] Pour quel appareil ? Son nom ou son modèle suffit, il est en général au dos ou en dessous.
       *[other] Lequel de ceux-ci avez-vous ?
     }
ask-accessory = De quel accessoire s'agit-il ?
ask-aspect = Que souhaitez-vous savoir ?
aspect-price = Prix
aspect-stock = En stock
aspect-power = Puissance
aspect-capacity = Capacité
aspect-noise = Bruit
aspect-weight = Poids
aspect-size = Dimensions
aspect-cable = Câble
aspect-runtime = Autonomie
aspect-area = Surface
aspect-colour = Couleur
aspect-material = Matière
aspect-dishwasher = Lave-vaisselle
aspect-app = Appli

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* coûte *{ $price }*.{ $available ->
    [yes] {" "}Il est en stock.
   *[no] {" "}Il est épuisé pour le moment.
 }
product-in-stock = Oui, *{ $product }* est *en stock*, au prix de { $price }.
product-out-of-stock = *{ $product }* est *épuisé* pour le moment.{ $restock ->
    [none] {" "}Je ne sais pas encore quand il reviendra.
   *[other] {" "}Nous l'attendons de nouveau le *{ $restock }*.
 } Son prix : { $price }.
product-features =
    Ses caractéristiques :{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Puissance : { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Capacité : { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Bruit : { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Poids : { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Dimensions : { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Câble : { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Autonomie : { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• Pièces jusqu'à : { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Couleur : { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Matière : { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Lave-vaisselle : oui
       *[other] {"\u000A"}• Lave-vaisselle : non
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• Appli : oui
       *[other] {"\u000A"}• Appli : non
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] fait *{ $value } W*
        [capacity] a une capacité de *{ $value } l*
        [noise] fait au plus *{ $value } dB*
        [weight] pèse *{ $value } kg*
        [size] mesure *{ $value }*
        [cable] a un câble de *{ $value } m*
        [runtime] tient *{ $value } minutes* sur une charge
        [area] convient aux pièces jusqu'à *{ $value } m²*
        [colour] existe en *{ $value }*
        [material] est en *{ $value }*
        [dishwasher] { $value ->
            [yes] passe au lave-vaisselle
           *[other] ne passe pas au lave-vaisselle
        }
       *[app] { $value ->
            [yes] fonctionne avec notre appli
           *[other] n'a pas d'appli
        }
    }.
product-spec-unknown = Je n'ai pas cette information pour *{ $product }* et je ne veux pas inventer. Un collègue peut se renseigner pour vous.
product-none = Je ne retrouve plus ce produit. Un collègue peut vous aider à en chercher un autre.
product-none-similar = Désolé, nous n'avons pas *{ $words }*.{ $similar ->
    [none] {""}
   *[other] {" "}Ce que nous avons de plus proche : { $similar }.
 } Un collègue peut vous aider à trouver autre chose.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Prix : { $price } / { $price_other }
    • En stock : { $available ->
        [yes] oui
       *[other] non
    } / { $available_other ->
        [yes] oui
       *[other] non
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Puissance : – / { $power_other } W
        }
       *[other] {"\u000A"}• Puissance : { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Capacité : – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Capacité : { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Bruit : – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Bruit : { $noise } dB / { $noise_other ->
            [none] –
           *[other] { $noise_other } dB
        }
    }{ $weight ->
        [none] { $weight_other ->
            [none] {""}
           *[other] {"\u000A"}• Poids : – / { $weight_other } kg
        }
       *[other] {"\u000A"}• Poids : { $weight } kg / { $weight_other ->
            [none] –
           *[other] { $weight_other } kg
        }
    }{ $size ->
        [none] { $size_other ->
            [none] {""}
           *[other] {"\u000A"}• Dimensions : – / { $size_other }
        }
       *[other] {"\u000A"}• Dimensions : { $size } / { $size_other ->
            [none] –
           *[other] { $size_other }
        }
    }{ $cable ->
        [none] { $cable_other ->
            [none] {""}
           *[other] {"\u000A"}• Câble : – / { $cable_other } m
        }
       *[other] {"\u000A"}• Câble : { $cable } m / { $cable_other ->
            [none] –
           *[other] { $cable_other } m
        }
    }{ $runtime ->
        [none] { $runtime_other ->
            [none] {""}
           *[other] {"\u000A"}• Autonomie : – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Autonomie : { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• Pièces jusqu'à : – / { $area_other } m²
        }
       *[other] {"\u000A"}• Pièces jusqu'à : { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Couleur : – / { $colour_other }
        }
       *[other] {"\u000A"}• Couleur : { $colour } / { $colour_other ->
            [none] –
           *[other] { $colour_other }
        }
    }{ $material ->
        [none] { $material_other ->
            [none] {""}
           *[other] {"\u000A"}• Matière : – / { $material_other }
        }
       *[other] {"\u000A"}• Matière : { $material } / { $material_other ->
            [none] –
           *[other] { $material_other }
        }
    }{ $dishwasher ->
        [none] { $dishwasher_other ->
            [none] {""}
           *[other] {"\u000A"}• Lave-vaisselle : – / { $dishwasher_other ->
            [yes] oui
           *[other] non
        }
        }
       *[other] {"\u000A"}• Lave-vaisselle : { $dishwasher ->
            [yes] oui
           *[other] non
        } / { $dishwasher_other ->
            [none] –
            [yes] oui
           *[other] non
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• Appli : – / { $app_other ->
            [yes] oui
           *[other] non
        }
        }
       *[other] {"\u000A"}• Appli : { $app ->
            [yes] oui
           *[other] non
        } / { $app_other ->
            [none] –
            [yes] oui
           *[other] non
        }
    }
product-cheaper = *{ $product }* est moins cher : vous économisez { $saving }.

fit-yes = Oui, *{ $accessory }* va sur *{ $device }*.
fit-no = Non, *{ $accessory }* ne va pas sur *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}Ce qui convient : { $fitting }.
 }
fit-which = Pour *{ $device }*, nous avons : { $fitting }.
fit-none = Nous n'avons pas d'accessoire de ce genre pour *{ $device }*. Un collègue peut vous dire ce qui pourrait aider.
fit-unknown-device = Je ne connais pas *{ $words }* : je peux seulement dire ce qui va avec les appareils que nous vendons.{ $similar ->
    [none] {""}
   *[other] {" "}Vouliez-vous dire { $similar } ?
 } Un collègue peut vérifier avec vous.
