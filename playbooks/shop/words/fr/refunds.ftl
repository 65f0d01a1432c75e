## Remboursements

choice-flow-refund = Me faire rembourser
flow-name-refund = votre remboursement

refund-preview =
    Je peux vous rembourser *{ $amount }* pour la commande *{ $order }* ({ $items }), par le moyen de paiement utilisé.{ $person ->
        [yes] {" "}Un conseiller doit d'abord donner son accord.
       *[no] {""}
    } Souhaitez-vous continuer ?
refund-yes = Oui, remboursez-moi
refund-done = C'est fait ! *{ $amount }* pour la commande { $order } vous sont remboursés. Comptez 3 à 5 jours ouvrés pour les recevoir sur votre compte.

already-refunded = La commande *{ $order }* a *déjà été remboursée*, je ne peux donc pas la rembourser une seconde fois. Si cela vous paraît inexact, un conseiller peut vérifier.
refund-cancelled = La commande *{ $order }* a été *annulée*. Toute somme payée vous est remboursée automatiquement ; un conseiller peut vérifier pour vous.
refund-not-delivered = La commande *{ $order }* *n'est pas encore livrée*, et je ne peux rembourser que des commandes livrées. Un conseiller peut regarder cela avec vous.
refund-too-late = La commande *{ $order }* a été livrée il y a plus de *{ $days } jours*, et au-delà de { $days } jours je ne peux pas la rembourser moi-même. Un conseiller peut étudier votre demande.
refund-too-large = C'est plus que ce qu'il *reste à rembourser* sur la commande *{ $order }*. Si cela vous paraît inexact, un conseiller peut vérifier.
refund-awaits-return = La commande *{ $order }* est *en route vers nous* : vous êtes remboursé dès l'arrivée du colis. Un conseiller peut vous aider pour le reste.

ask-photo = Pouvez-vous m'envoyer une *photo* du dommage ({ $order }) ? Cela nous aide à décider plus vite. Sans photo, c'est possible aussi.
photo-none = Pas de photo
