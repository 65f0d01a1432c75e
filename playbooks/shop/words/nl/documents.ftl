## Documenten: facturen, contracten, garantiebewijzen, orderbevestigingen, retourlabels

choice-flow-documents = Document ontvangen
flow-name-documents = je document

ask-kind = Welk document heb je nodig?
kind-invoice = Factuur
kind-contract = Abonnementscontract
kind-certificate = Garantiebewijs
kind-confirmation = Orderbevestiging
kind-label = Retourlabel
ask-paper = Welke zal ik je sturen? Kies hieronder, of stuur me het bestelnummer.
documents-sent = Alsjeblieft: { $kind ->
    [invoice] je factuur
    [contract] je abonnementscontract
    [certificate] je garantiebewijs
    [confirmation] je orderbevestiging
   *[label] je retourlabel
 } (*{ $title }*).
documents-none = Ik kan { $kind ->
    [invoice] zo'n factuur
    [contract] zo'n abonnementscontract
    [certificate] zo'n garantiebewijs
    [confirmation] zo'n orderbevestiging
   *[label] zo'n retourlabel
 } niet vinden bij het account van dit WhatsApp-nummer. Denk je dat die er wel is, dan kan een collega zoeken.
