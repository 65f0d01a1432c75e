## Products: price, stock, features; what fits what; two side by side
## $words: what the customer calls it. Features that are not known, or the same for both, read "none"

choice-flow-product_info = Product information
flow-name-product_info = our products
choice-flow-product_fit = What fits what
flow-name-product_fit = what fits your device
choice-flow-product_comparison = Compare products
flow-name-product_comparison = the comparison

ask-product =
    { $choices ->
        [0] Which product is it about? Its name or model will do.
       *[other] There are several of those. Which one do you mean?
     }
ask-other =
    { $choices ->
        [0] And which one shall I compare it with?
       *[other] There are several of those. Which one shall I compare it with?
     }
ask-device =
    { $choices ->
        [0] Which device is it for? Its name or model will do, it's usually on the back or underneath.
       *[other] Which of these do you have?
     }
ask-accessory = Which accessory do you mean?
ask-aspect = What would you like to know about it?
aspect-price = Price
aspect-stock = In stock
aspect-power = Power
aspect-capacity = Capacity
aspect-noise = Noise
aspect-weight = Weight
aspect-size = Size
aspect-cable = Cable
aspect-runtime = Battery
aspect-area = Room size
aspect-colour = Colour
aspect-material = Material
aspect-dishwasher = Dishwasher-safe
aspect-app = App

# A list row: the model (24 characters), and under it the whole name with the price (72)
product-row = { $model }
product-row-about = { $name } · { $price }

product-price = *{ $product }* costs *{ $price }*.{ $available ->
    [yes] {" "}It's in stock.
   *[no] {" "}It's sold out at the moment.
 }
product-in-stock = Yes, *{ $product }* is *in stock*. It costs { $price }.
product-out-of-stock = *{ $product }* is *sold out* at the moment.{ $restock ->
    [none] {" "}I don't know yet when it comes back.
   *[other] {" "}We expect it again on *{ $restock }*.
 } It costs { $price }.
product-features =
    What it's like:{ $power ->
        [none] {""}
       *[other] {"\u000A"}• Power: { $power } W
    }{ $capacity ->
        [none] {""}
       *[other] {"\u000A"}• Capacity: { $capacity } l
    }{ $noise ->
        [none] {""}
       *[other] {"\u000A"}• Noise: { $noise } dB
    }{ $weight ->
        [none] {""}
       *[other] {"\u000A"}• Weight: { $weight } kg
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}• Size: { $size }
    }{ $cable ->
        [none] {""}
       *[other] {"\u000A"}• Cable: { $cable } m
    }{ $runtime ->
        [none] {""}
       *[other] {"\u000A"}• Battery: { $runtime } min
    }{ $area ->
        [none] {""}
       *[other] {"\u000A"}• For rooms up to: { $area } m²
    }{ $colour ->
        [none] {""}
       *[other] {"\u000A"}• Colour: { $colour }
    }{ $material ->
        [none] {""}
       *[other] {"\u000A"}• Material: { $material }
    }{ $dishwasher ->
        [none] {""}
        [yes] {"\u000A"}• Dishwasher-safe: yes
       *[other] {"\u000A"}• Dishwasher-safe: no
    }{ $app ->
        [none] {""}
        [yes] {"\u000A"}• App: yes
       *[other] {"\u000A"}• App: no
    }
product-spec =
    {"*"}{ $product }* { $aspect ->
        [power] has *{ $value } W*
        [capacity] holds *{ $value } l*
        [noise] makes *{ $value } dB* at most
        [weight] weighs *{ $value } kg*
        [size] measures *{ $value }*
        [cable] has a cable of *{ $value } m*
        [runtime] runs *{ $value } minutes* on one charge
        [area] is made for rooms of up to *{ $value } m²*
        [colour] comes in *{ $value }*
        [material] is made of *{ $value }*
        [dishwasher] { $value ->
            [yes] can go in the dishwasher
           *[other] can't go in the dishwasher
        }
       *[app] { $value ->
            [yes] works with our app
           *[other] has no app
        }
    }.
product-spec-unknown = I don't have that detail for *{ $product }*, and I don't want to guess. A colleague can find out for you.
product-none = I can't find that product any more. A colleague can help you look for something else.
product-none-similar = We don't have *{ $words }*, sorry.{ $similar ->
    [none] {""}
   *[other] {" "}The closest we have: { $similar }.
 } A colleague can help you find something else.
product-card =
    {"*"}{ $product }* / *{ $other }*
    • Price: { $price } / { $price_other }
    • In stock: { $available ->
        [yes] yes
       *[other] no
    } / { $available_other ->
        [yes] yes
       *[other] no
    }{ $power ->
        [none] { $power_other ->
            [none] {""}
           *[other] {"\u000A"}• Power: – / { $power_other } W
        }
       *[other] {"\u000A"}• Power: { $power } W / { $power_other ->
            [none] –
           *[other] { $power_other } W
        }
    }{ $capacity ->
        [none] { $capacity_other ->
            [none] {""}
           *[other] {"\u000A"}• Capacity: – / { $capacity_other } l
        }
       *[other] {"\u000A"}• Capacity: { $capacity } l / { $capacity_other ->
            [none] –
           *[other] { $capacity_other } l
        }
    }{ $noise ->
        [none] { $noise_other ->
            [none] {""}
           *[other] {"\u000A"}• Noise: – / { $noise_other } dB
        }
       *[other] {"\u000A"}• Noise: { $noise } dB / { $noise_other ->
            [none] –
           *[other] { $noise_other } dB
        }
    }{ $weight ->
        [none] { $weight_other ->
            [none] {""}
           *[other] {"\u000A"}• Weight: – / { $weight_other } kg
        }
       *[other] {"\u000A"}• Weight: { $weight } kg / { $weight_other ->
            [none] –
           *[other] { $weight_other } kg
        }
    }{ $size ->
        [none] { $size_other ->
            [none] {""}
           *[other] {"\u000A"}• Size: – / { $size_other }
        }
       *[other] {"\u000A"}• Size: { $size } / { $size_other ->
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
           *[other] {"\u000A"}• Battery: – / { $runtime_other } min
        }
       *[other] {"\u000A"}• Battery: { $runtime } min / { $runtime_other ->
            [none] –
           *[other] { $runtime_other } min
        }
    }{ $area ->
        [none] { $area_other ->
            [none] {""}
           *[other] {"\u000A"}• For rooms up to: – / { $area_other } m²
        }
       *[other] {"\u000A"}• For rooms up to: { $area } m² / { $area_other ->
            [none] –
           *[other] { $area_other } m²
        }
    }{ $colour ->
        [none] { $colour_other ->
            [none] {""}
           *[other] {"\u000A"}• Colour: – / { $colour_other }
        }
       *[other] {"\u000A"}• Colour: { $colour } / { $colour_other ->
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
           *[other] {"\u000A"}• Dishwasher-safe: – / { $dishwasher_other ->
            [yes] yes
           *[other] no
        }
        }
       *[other] {"\u000A"}• Dishwasher-safe: { $dishwasher ->
            [yes] yes
           *[other] no
        } / { $dishwasher_other ->
            [none] –
            [yes] yes
           *[other] no
        }
    }{ $app ->
        [none] { $app_other ->
            [none] {""}
           *[other] {"\u000A"}• App: – / { $app_other ->
            [yes] yes
           *[other] no
        }
        }
       *[other] {"\u000A"}• App: { $app ->
            [yes] yes
           *[other] no
        } / { $app_other ->
            [none] –
            [yes] yes
           *[other] no
        }
    }
product-cheaper = *{ $product }* is cheaper: you save { $saving }.

fit-yes = Yes, the *{ $accessory }* fits the *{ $device }*.
fit-no = No, the *{ $accessory }* doesn't fit the *{ $device }*.{ $fitting ->
    [none] {""}
   *[other] {" "}What does fit: { $fitting }.
 }
fit-which = For the *{ $device }* we have: { $fitting }.
fit-none = We have no accessory of that kind for the *{ $device }*. A colleague can tell you what else may help.
fit-unknown-device = I don't know *{ $words }*: I can only say what fits the devices we sell.{ $similar ->
    [none] {""}
   *[other] {" "}Did you mean { $similar }?
 } A colleague can check it with you.
