## Suivi de commande

choice-flow-order_status = Suivre ma commande
flow-name-order_status = votre commande

order-not-found = Je ne trouve pas de commande *{ $order }* à votre nom. Pouvez-vous vérifier le numéro ? Il figure dans votre e-mail de confirmation et se présente comme V-12345.
postcode-mismatch = Ce *code postal* et la commande *{ $order }* ne correspondent pas. Quel est le code postal de livraison ? Si le numéro de commande est faux, envoyez-moi le bon.
order-paid = Nous avons bien reçu votre commande *{ $order }* et son paiement. Nous la préparons ; vous recevrez le numéro de suivi dès son départ.
order-packed = La commande *{ $order }* est *emballée* et va bientôt quitter notre entrepôt. Vous recevrez le numéro de suivi dès son départ.
order-delivered = La commande *{ $order }* a été *livrée le { $delivered }*.
order-returned = La commande *{ $order }* nous a été *retournée*.
order-refunded = La commande *{ $order }* a été *remboursée* : { $amount }.
order-refunded-only = La commande *{ $order }* a été *remboursée*.
order-cancelled = La commande *{ $order }* a été *annulée*.

parcel-pre-transit = La commande *{ $order }* est prête, mais { $carrier } ne l'a pas encore prise en charge. Comptez un jour ouvré, puis le suivi sera actualisé. N° de suivi : { $tracking }
parcel-in-transit =
    La commande *{ $order }* est *en route* avec { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Livraison prévue : *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Dernière étape : { $place }.
    } N° de suivi : { $tracking }
parcel-out-for-delivery = Bonne nouvelle : la commande *{ $order }* est *en cours de livraison aujourd'hui* avec { $carrier }. N° de suivi : { $tracking }
parcel-delivered = D'après { $carrier }, la commande *{ $order }* a été *livrée*{ $delivered ->
        [none] {""}
       *[other] {" "}le { $delivered }
    }. Vous n'avez rien reçu ? Demandez à vos voisins et dites-le-moi si le colis reste introuvable.

## Annulation

choice-flow-cancel_order = Annuler ma commande
flow-name-cancel_order = l'annulation de votre commande

cancel-preview =
    { $whole ->
        [yes] Je peux *annuler la commande { $order }* ({ $items }) avant son départ. *{ $amount }* vous seront remboursés par le moyen de paiement utilisé.
       *[no] Une partie de la commande *{ $order }* est déjà partie ({ $left }). Je peux *arrêter le reste* ({ $items }) et vous rembourser *{ $amount }*.
    }{ $person ->
        [yes] {" "}Un conseiller doit d'abord donner son accord.
       *[no] {""}
    } Souhaitez-vous continuer ?
cancel-yes = Oui, annulez-la
cancel-no = Non, gardez-la
cancel-done =
    { $whole ->
        [yes] C'est fait ! La commande *{ $order }* est *annulée*.
       *[no] C'est fait ! Le reste de la commande *{ $order }* ({ $items }) ne partira pas.
    } *{ $amount }* vous sont remboursés ; comptez 3 à 5 jours ouvrés.
cancel-nothing = Il n'y a *aucune commande* en cours sur votre compte, donc rien à annuler. Si vous pensez qu'il devrait y en avoir une, un conseiller peut vérifier.

cancel-shipped = La commande *{ $order }* est *déjà partie*, et je ne peux annuler que ce qui est encore dans notre entrepôt. Vous pouvez refuser le colis, ou le retourner dans les { $days } jours après la livraison. Un conseiller peut vous aider.
cancel-delivered = La commande *{ $order }* est *déjà livrée*, il n'y a donc plus rien à annuler. Vous pouvez la retourner dans les { $days } jours après la livraison. Pour le reste, un conseiller peut vous aider.
cancel-already = La commande *{ $order }* est *déjà annulée*. Si cela vous paraît inexact, un conseiller peut vérifier.
order-changed = Votre commande a *changé entre-temps*, je n'y ai donc pas touché. Un conseiller peut regarder cela avec vous.
