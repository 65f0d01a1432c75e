### Wat de stappen van de winkel zeggen. We zeggen je. Wat onbekend is, leest als ‘none’.
### Grenzen van WhatsApp: 20 tekens per knop (refund-yes, choice-flow-*), 24 per regel van een lijst (reason-*).

## De onderwerpen bij naam: op knoppen, en in ‘Terug naar …’

choice-flow-talk_to_person = Medewerker spreken
flow-name-talk_to_person = je vraag om een medewerker

## Vragen

ask-order =
    { $choices ->
        [0] Wat is je bestelnummer? Het ziet eruit als *V-12345* en staat in je bevestigingsmail.
       *[other] Om welke bestelling gaat het? Kies hieronder of stuur me het nummer (bijvoorbeeld *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] Geen probleem. Zoek in je mail naar ‘Voltera’: het nummer staat in elke mail over je bestelling en op de factuur. Vind je het niet, typ dan ‘medewerker’.
       *[other] Geen probleem. Onder elk nummer zie je wat er in de bestelling zat. Staat die van jou er niet bij, typ dan ‘medewerker’.
    }
ask-postcode = Even controleren of die van jou is: wat is de *postcode* van het bezorgadres van bestelling { $order }?
postcode-cannot = Geen probleem. Het is de postcode van het adres waar de bestelling heen ging; die staat ook op de factuur. Weet je het niet zeker, typ dan ‘medewerker’.
ask-reason = Wat vervelend. Wat is er mis met bestelling { $order }?

reason-damaged = Beschadigd of kapot
reason-late = Te laat bezorgd
reason-changed_mind = Ik heb me bedacht
reason-wrong_item = Verkeerd product

## Bewijs van identiteit

locked-channel = Om je gegevens te beschermen kan ik dit alleen doen via het WhatsApp-nummer dat bij je account hoort. Een collega kan je helpen nadat je identiteit is gecontroleerd.
