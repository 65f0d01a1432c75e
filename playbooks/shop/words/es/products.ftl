## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Info de productos
flow-name-product_info = nuestros productos
choice-flow-product_fit = Compatibilidad
flow-name-product_fit = la compatibilidad
choice-flow-product_comparison = Comparar
flow-name-product_comparison = la comparación

ask-product =
    { $choices ->
        [0] ¿De qué producto se trata? Basta con el nombre o el modelo.
       *[other] Hay varios. ¿Cuál quieres decir?
     }
ask-other =
    { $choices ->
        [0] ¿Y con cuál lo comparo?
       *[other] Hay varios. ¿Con cuál lo comparo?
     }
ask-device =
    { $choices ->
        [0] ¿Para qué aparato es? Basta con el nombre o el modelo; suele estar detrás o debajo.
       *[other] ¿Cuál de estos tienes?
     }
ask-accessory = ¿Qué accesorio quieres decir?
ask-aspect = ¿Qué te gustaría saber?
aspect-price = Precio
aspect-stock = En stock
aspect-power = Potencia
aspect-capacity = Capacidad
aspect-noise = Ruido
aspect-weight = Peso
aspect-size = Medidas
aspect-cable = Cable
aspect-runtime = Autonomía
aspect-area = Superficie
aspect-colour = Color
aspect-material = Material
aspect-dishwasher = Lavavajillas
aspect-app = App

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* cuesta *{ $price }*.{ $available ->
    [yes] {" "}Está en stock.
   *[no] {" "}Ahora mismo está agotado.
 }
product-in-stock = Sí, *{ $product }* está *en stock* y cuesta { $price }.
product-out-of-stock = *{ $product }* está *agotado* ahora mismo.{ $restock ->
    [none] {" "}Todavía no sé cuándo vuelve.
   *[other] {" "}Lo esperamos de nuevo el *{ $restock }*.
 } Cuesta { $price }.
product-features =
    Sus características:{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Potencia: { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Capacidad: { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Ruido: { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Peso: { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Medidas: { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Cable: { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Autonomía: { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• Habitaciones hasta: { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Color: { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Material: { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Lavavajillas: sí
       *[other] {"\u000A"}• Lavavajillas: no
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• App: sí
       *[other] {"\u000A"}• App: no
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] tiene *{ $value } W*
        [capacity] tiene una capacidad de *{ $value } l*
        [noise] hace como mucho *{ $value } dB*
        [weight] pesa *{ $value } kg*
        [size] mide *{ $value }*
        [cable] tiene un cable de *{ $value } m*
        [runtime] dura *{ $value } minutos* con una carga
        [area] es para habitaciones de hasta *{ $value } m²*
        [colour] viene en *{ $value }*
        [material] es de *{ $value }*
        [dishwasher] { $value ->
            [yes] se puede meter en el lavavajillas
           *[other] no se puede meter en el lavavajillas
        }
       *[app] { $value ->
            [yes] funciona con nuestra app
           *[other] no tiene app
        }
    }.
product-spec-unknown = Ese dato no lo tengo de *{ $product }* y no quiero inventármelo. Un compañero puede averiguarlo.
product-none = Ya no encuentro ese producto. Un compañero puede ayudarte a buscar otro.
product-none-similar = No tenemos *{ $words }*, lo siento.{ $similar ->
    [none] {""}
   *[other] {" "}Lo más parecido: { $similar }.
 } Un compañero puede ayudarte a encontrar otra cosa.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Precio: { $price } / { $price_other }
    • En stock: { $available ->
        [yes] sí
       *[other] no
    } / { $available_other ->
        [yes] sí
       *[other] no
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Potencia: – / { $power_other } W
        }
       *[other] {"\u000A"}• Potencia: { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Capacidad: – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Capacidad: { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Ruido: – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Ruido: { $noise } dB / { $noise_other ->
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
           *[other] {"\u000A"}• Medidas: – / { $size_other }
        }
       *[other] {"\u000A"}• Medidas: { $size } / { $size_other ->
            [none] –
           *[other] { $size_other }
        }
    }{ $cable ->
        [none] { $cable_other ->
            [none] {""}
           *[other] {"\u000A"}• Cable: – / { $cable_other } m
        }
       *[other] {"\u000A"}• Cable: { $cable } m / { $cable_other ->
            [none] –
           *[other] { $cable_other } m
        }
    }{ $runtime ->
        [none] { $runtime_other ->
            [none] {""}
           *[other] {"\u000A"}• Autonomía: – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Autonomía: { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• Habitaciones hasta: – / { $area_other } m²
        }
       *[other] {"\u000A"}• Habitaciones hasta: { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Color: – / { $colour_other }
        }
       *[other] {"\u000A"}• Color: { $colour } / { $colour_other ->
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
           *[other] {"\u000A"}• Lavavajillas: – / { $dishwasher_other ->
            [yes] sí
           *[other] no
        }
        }
       *[other] {"\u000A"}• Lavavajillas: { $dishwasher ->
            [yes] sí
           *[other] no
        } / { $dishwasher_other ->
            [none] –
            [yes] sí
           *[other] no
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• App: – / { $app_other ->
            [yes] sí
           *[other] no
        }
        }
       *[other] {"\u000A"}• App: { $app ->
            [yes] sí
           *[other] no
        } / { $app_other ->
            [none] –
            [yes] sí
           *[other] no
        }
    }
product-cheaper = *{ $product }* es más barato: te ahorras { $saving }.

fit-yes = Sí, *{ $accessory }* sirve para *{ $device }*.
fit-no = No, *{ $accessory }* no sirve para *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}Lo que sí sirve: { $fitting }.
 }
fit-which = Para *{ $device }* tenemos: { $fitting }.
fit-none = No tenemos ese tipo de accesorio para *{ $device }*. Un compañero puede decirte qué más hay.
fit-unknown-device = No conozco *{ $words }*: solo sé qué sirve para los aparatos que vendemos.{ $similar ->
    [none] {""}
   *[other] {" "}¿Querías decir { $similar }?
 } Un compañero puede mirarlo contigo.
