## Another delivery address. $street with its number, $postcode, $town, $country as parts

choice-flow-change_address = Change address
flow-name-change_address = the new delivery address

address-country = { $country ->
    [BE] Belgium
    [NL] the Netherlands
    [DE] Germany
    [ES] Spain
    [IT] Italy
    [CH] Switzerland
    [GB] the United Kingdom
    [IE] Ireland
   *[FR] France
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = Where should order *{ $order }* go instead? Please send me *street and number, postcode and town*, for example: Prinsengracht 263, 1016 GV Amsterdam.
ask-address-street = And which *street and house number*?
ask-address-postcode = Nearly there: what's the *postcode*, and which town?
ask-address-town = And which *town* is that in?
ask-country = Which *country* is that in?
country-FR = France
country-BE = Belgium
country-NL = Netherlands
country-DE = Germany
country-ES = Spain
country-IT = Italy
country-CH = Switzerland
address-unclear = I can't make that out as an address. Please send me *street and number, postcode and town*.

address-preview =
    I'll send order *{ $order }* ({ $items }) to this address instead:

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] A colleague has to approve it first. Is the address right?
       *[no] Is that right?
    }
address-yes = Yes, send it there
address-done = Done! Order *{ $order }* now goes to *{ $street }, { address-place }*.
address-nothing = There's *no order* on your account that is still on its way, so there's no address to change. A colleague can help if you think there should be one.

address-shipped = Order *{ $order }* has *already left*, and I can only change the address of what is still in our warehouse. A colleague can ask the carrier what's still possible.
address-closed = Order *{ $order }* is *no longer on its way*, so its address can't be changed. A colleague can help you with anything else.
address-no-delivery = We *don't deliver to { address-country }*, so I can't send order *{ $order }* there. A colleague can look for another way with you.
address-same = Order *{ $order }* is *already going* to { $street }, { address-place }. If that looks wrong to you, a colleague can check.
parcel-address-problem = The carrier only goes on with a *good address*. Give me the right one and I'll pass it on, or talk to a colleague.
