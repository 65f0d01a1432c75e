## Dokumente: Rechnungen, Verträge, Zertifikate, Bestellbestätigungen, Rücksendeetiketten

choice-flow-documents = Dokument erhalten
flow-name-documents = Ihrem Dokument

ask-kind = Welches Dokument brauchen Sie?
kind-invoice = Rechnung
kind-contract = Abonnementvertrag
kind-certificate = Garantiezertifikat
kind-confirmation = Bestellbestätigung
kind-label = Rücksendeetikett
ask-paper = Was darf ich Ihnen schicken? Wählen Sie unten aus oder senden Sie mir die Bestellnummer.
documents-sent = Bitte sehr: { $kind ->
    [invoice] Ihre Rechnung
    [contract] Ihr Abonnementvertrag
    [certificate] Ihr Garantiezertifikat
    [confirmation] Ihre Bestellbestätigung
   *[label] Ihr Rücksendeetikett
 } (*{ $title }*).
documents-none = Ich finde { $kind ->
    [invoice] keine solche Rechnung
    [contract] keinen solchen Abonnementvertrag
    [certificate] kein solches Garantiezertifikat
    [confirmation] keine solche Bestellbestätigung
   *[label] kein solches Rücksendeetikett
 } im Konto dieser WhatsApp-Nummer. Wenn es das geben sollte, kann ein Kollege danach suchen.
