## Documents : factures, contrats, certificats, confirmations de commande, étiquettes de retour

choice-flow-documents = Obtenir un document
flow-name-documents = votre document

ask-kind = De quel document avez-vous besoin ?
kind-invoice = Facture
kind-contract = Contrat d'abonnement
kind-certificate = Certificat de garantie
kind-confirmation = Confirmation de commande
kind-label = Étiquette de retour
ask-paper = Lequel dois-je vous envoyer ? Choisissez ci-dessous ou envoyez-moi le numéro de commande.
documents-sent = Voici { $kind ->
    [invoice] votre facture
    [contract] votre contrat d'abonnement
    [certificate] votre certificat de garantie
    [confirmation] votre confirmation de commande
   *[label] votre étiquette de retour
 } (*{ $title }*).
documents-none = Je ne trouve pas { $kind ->
    [invoice] de facture
    [contract] de contrat d'abonnement
    [certificate] de certificat de garantie
    [confirmation] de confirmation de commande
   *[label] d'étiquette de retour
 } de ce genre dans le compte de ce numéro WhatsApp. Si vous pensez qu'il devrait y en avoir, un conseiller peut chercher.
