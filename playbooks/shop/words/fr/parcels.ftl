## Colis

parcel-event = { $event ->
    [label_created] étiquette créée, le colis doit encore être pris en charge
    [picked_up] pris en charge dans notre entrepôt
    [in_transit] passé par un centre de tri
    [at_depot] arrivé au dépôt près de chez vous
    [delayed_weather] retardé par le mauvais temps
    [delayed_volume] retardé par un très grand nombre de colis
    [address_problem] bloqué, car l'adresse est incomplète ou fausse
    [customs] en attente à la douane
    [out_for_delivery] chez le livreur
    [delivery_attempted] personne n'était là, il y aura une nouvelle tentative
    [at_pickup_point] vous attend dans un point relais
    [delivered] livré
    [returned_to_sender] en retour vers nous
   *[unknown] scanné
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 } : { parcel-event }
parcel-late =
    La commande *{ $order }* a du *retard*, nous en sommes désolés. Dernière nouvelle de { $carrier }, { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    } : *{ parcel-event }*. { $eta ->
        [none] Il n'y a pas encore de nouvelle date. Si vous préférez ne pas attendre, un conseiller peut relancer le transporteur.
       *[other] Nouvelle livraison prévue : *{ $eta }*. Si vous préférez ne pas attendre, un conseiller peut relancer le transporteur.
    } N° de suivi : { $tracking }

parcels-split = La commande *{ $order }* arrive en *plusieurs colis* avec { $carrier } :
parcel-part = • *{ $items }* : { $status ->
    [delivered] livré le { $at }
    [out_for_delivery] en cours de livraison aujourd'hui
    [late] en retard ; dernière nouvelle, { $at } : { parcel-event }
   *[other] en route{ $eta ->
        [none] {""}
       *[day] , livraison prévue { $eta }
    }
 }. N° de suivi : { $tracking }
parcel-part-waiting = • *{ $items }* : encore en préparation. Vous recevrez le numéro de suivi dès le départ.
parcel-part-late = Désolés pour ce retard. Si vous préférez ne pas attendre, un conseiller peut relancer { $carrier }.
parcel-part-missing = Il manque quelque chose qui devrait être là ? Dites-le-moi et je m'en occupe.

## Livré, mais pas reçu

choice-flow-missing_parcel = Colis non reçu
flow-name-missing_parcel = votre colis introuvable

ask-parcel = Cette commande est arrivée en plusieurs colis. Lequel manque ?

parcel-handover = { $handover ->
    [signed] remis contre signature
    [letterbox] déposé dans la boîte aux lettres
    [neighbour] laissé chez un voisin
    [safe_place] déposé en lieu sûr à votre adresse
    [pickup_point] déposé en point relais
   *[none] livré
 }
missing-preview =
    D'après { $carrier }, le colis de la commande *{ $order }* ({ $items }) a été *{ parcel-handover }* le { $delivered }. Regardez bien à cet endroit et demandez à vos voisins et à vos proches.

    S'il n'y est pas, je peux demander à { $carrier } de *le rechercher*. Cela prend jusqu'à { $days } jours.{ $person ->
        [yes] {" "}Un conseiller doit d'abord donner son accord.
       *[no] {""}
    } Je le fais ?
missing-yes = Oui, recherchez-le
missing-no = Non, je regarde
missing-done = C'est fait : { $carrier } *recherche* le colis de la commande *{ $order }* (dossier { $case }) et doit répondre d'ici *{ $due }*. Écrivez-moi ici s'il réapparaît, ou si vous n'avez pas de nouvelles d'ici là.

missing-not-delivered = Rien de la commande *{ $order }* n'a *encore été livré*, il n'y a donc rien à rechercher. Je peux vous dire où elle est, ou un conseiller peut regarder avec vous.
missing-wait = D'après { $carrier }, la commande *{ $order }* a été *{ parcel-handover }* le { $delivered }, il y a moins d'un jour. Les colis sont souvent scannés trop tôt : nous attendons donc *un jour entier* avant une recherche. Regardez autour de vous et écrivez-moi demain s'il n'est toujours pas là. Un conseiller peut aussi vous aider dès maintenant.
missing-too-late = La commande *{ $order }* a été livrée le { $delivered }, et { $carrier } ne recherche un colis que pendant *{ $within } jours*. Un conseiller peut étudier votre cas.
missing-open = { $carrier } *recherche déjà* le colis de la commande *{ $order }*. Un conseiller peut vous en dire plus.
missing-closed = La commande *{ $order }* a déjà été *annulée, retournée ou remboursée*, il n'y a donc rien à rechercher. Si cela vous paraît inexact, un conseiller peut vérifier.
