## Retours et échanges

choice-flow-return_order = Faire un retour
flow-name-return_order = votre retour
choice-flow-exchange = Échanger un article
flow-name-exchange = votre échange

ask-part = Souhaitez-vous renvoyer *toute* la commande { $order }, ou un seul article ?
part-all = Toute la commande
part-one = Un seul article
ask-item = De quel article s'agit-il ?

return-preview =
    Je vous prépare une étiquette de retour pour *{ $items }* de la commande *{ $order }*. { $free ->
        [yes] L'étiquette est *offerte*.
       *[no] L'étiquette coûte { $label }, déduits de votre remboursement.
    } Dès que nous recevons le colis, *{ $refund }* vous sont remboursés.{ $person ->
        [yes] {" "}Un conseiller doit d'abord donner son accord.
       *[no] {""}
    } Souhaitez-vous continuer ?
return-yes = Oui, envoyez-la
return-done = C'est fait ! Voici l'étiquette de retour pour la commande { $order }. Emballez bien *{ $items }*, collez l'étiquette sur le colis et déposez-le chez { $carrier }. Dès réception, *{ $refund }* vous sont remboursés sous 3 à 5 jours ouvrés.
return-again = Vous avez déjà une étiquette de retour pour la commande { $order } : la voici de nouveau. Dès réception du colis, *{ $refund }* vous sont remboursés.

return-not-delivered = La commande *{ $order }* *n'est pas encore livrée*, il n'y a donc rien à renvoyer pour l'instant. Un conseiller peut regarder cela avec vous.
return-too-late = La commande *{ $order }* a été livrée il y a plus de *{ $days } jours*, et les retours sont possibles jusqu'à { $days } jours. Si l'article est en panne, la garantie peut vous aider. Un conseiller peut étudier votre demande.
return-closed = La commande *{ $order }* nous est *déjà revenue ou a été remboursée* : il n'y a plus rien à renvoyer. Si cela vous paraît inexact, un conseiller peut vérifier.
return-labelled = Il existe *déjà une étiquette de retour* pour cela dans la commande *{ $order }*. Si vous ne la retrouvez pas, un conseiller peut vous aider.

ask-version = Laquelle souhaitez-vous à la place ?
version-title = { $value ->
    [black] Noir
    [white] Blanc
    [red] Rouge
    [blue] Bleu
    [cream] Crème
    [sand] Sable
    [brass] Laiton
   *[other] { $value }
 }
exchange-preview =
    J'échange *{ $items }* de la commande *{ $order }* contre le même modèle en *{ version-title }*. { $cheaper ->
        [yes] Il est moins cher : *{ $refund }* vous sont remboursés.
       *[no] Vous ne payez rien de plus, et l'étiquette de retour est offerte.
    } Souhaitez-vous continuer ?
exchange-yes = Oui, échangez-le
exchange-done = C'est fait ! Le modèle en *{ version-title }* vous est réservé et part dès que { $carrier } a votre colis. Voici l'étiquette de retour offerte pour { $items }.
exchange-none = Désolé : il n'y a *pas d'autre version* de { $items } que je puisse vous envoyer pour l'instant. Vous pouvez le renvoyer et être remboursé, ou demander à un conseiller.
exchange-not-delivered = La commande *{ $order }* *n'est pas encore livrée*, il n'y a donc rien à échanger pour l'instant. Un conseiller peut regarder cela avec vous.
exchange-too-late = La commande *{ $order }* a été livrée il y a plus de *{ $days } jours*, et je peux échanger jusqu'à { $days } jours. Un conseiller peut étudier votre demande.
exchange-dearer = Cette version coûte *{ $more } de plus*, et je ne peux échanger que si l'écart ne dépasse pas { $waived }. Vous pouvez renvoyer la vôtre et commander l'autre, ou un conseiller peut vous aider.
exchange-sold-out = Cette version vient d'être *épuisée*, désolé. Rien n'a été modifié.
