## Documenti: fatture, contratti, certificati, conferme d'ordine, etichette di reso

choice-flow-documents = Avere un documento
flow-name-documents = il tuo documento

ask-kind = Quale documento ti serve?
kind-invoice = Fattura
kind-contract = Contratto abbonamento
kind-certificate = Certificato di garanzia
kind-confirmation = Conferma d'ordine
kind-label = Etichetta di reso
ask-paper = Quale ti mando? Sceglilo qui sotto o scrivimi il numero d'ordine.
documents-sent = Ecco { $kind ->
    [invoice] la tua fattura
    [contract] il tuo contratto di abbonamento
    [certificate] il tuo certificato di garanzia
    [confirmation] la tua conferma d'ordine
   *[label] la tua etichetta di reso
 } (*{ $title }*).
documents-none = Non trovo { $kind ->
    [invoice] una fattura del genere
    [contract] un contratto di abbonamento del genere
    [certificate] un certificato di garanzia del genere
    [confirmation] una conferma d'ordine del genere
   *[label] un'etichetta di reso del genere
 } nell'account di questo numero WhatsApp. Se pensi che dovrebbe esserci, può cercarla un collega.
