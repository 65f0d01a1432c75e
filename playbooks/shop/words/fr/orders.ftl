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
parcel-late =
    La commande *{ $order }* a du *retard*, nous en sommes désolés.{ $place ->
        [none] {""}
       *[other] {" "}Dernière étape chez { $carrier } : { $place }.
    } { $eta ->
        [none] Il n'y a pas encore de nouvelle date. Si vous préférez ne pas attendre, un conseiller peut relancer le transporteur.
       *[other] Nouvelle livraison prévue : *{ $eta }*. Si vous préférez ne pas attendre, un conseiller peut relancer le transporteur.
    } N° de suivi : { $tracking }
