### Ce que disent les démarches de la boutique. On vouvoie. Ce qui est inconnu se lit « none ».
### Limites de WhatsApp : 20 caractères par bouton (refund-yes, choice-flow-*), 24 par ligne de liste (reason-*).

## Les démarches par leur nom : sur les boutons, et dans « Revenons à … »

choice-flow-order_status = Suivre ma commande
choice-flow-refund = Me faire rembourser
choice-flow-opening_hours = Horaires et contact
choice-flow-subscription_status = Mon abonnement
choice-flow-subscription_change = Changer abonnement
choice-flow-talk_to_person = Parler à quelqu'un

flow-name-order_status = votre commande
flow-name-refund = votre remboursement
flow-name-opening_hours = nos horaires
flow-name-subscription_status = votre abonnement
flow-name-subscription_change = la modification de votre abonnement
flow-name-talk_to_person = votre demande de parler à un conseiller

## Questions

ask-order =
    { $choices ->
        [0] Quel est votre numéro de commande ? Il se présente comme *V-12345* et figure dans votre e-mail de confirmation.
       *[other] De quelle commande s'agit-il ? Choisissez-la ci-dessous ou envoyez-moi son numéro (par exemple *V-12345*).
    }
ask-postcode = Pour m'assurer que c'est bien la vôtre : quel est le *code postal* de livraison de la commande { $order } ?
ask-reason = Désolé de l'apprendre. Quel est le problème avec la commande { $order } ?

reason-damaged = Abîmé ou en panne
reason-late = Arrivé trop tard
reason-changed_mind = J'ai changé d'avis
reason-wrong_item = Mauvais article

## Preuve d'identité

locked-channel = Pour protéger vos données, je ne peux le faire que depuis le numéro WhatsApp enregistré dans votre compte. Un conseiller peut vous aider après avoir vérifié votre identité.

## Suivi de commande

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

## Remboursements

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

## Horaires et contact

opening-hours =
    Nous sommes là *du lundi au vendredi ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}et *le samedi ({ $saturday })*
    }. Vous pouvez aussi nous joindre à { $email } ou au { $phone }. Moi, je suis là jour et nuit.

## Le compte : mot de passe et connexion

choice-flow-account_help = Compte et connexion
flow-name-account_help = votre connexion

ask-login = Que se passe-t-il quand vous essayez de vous connecter ?
login-forgotten = Mot de passe oublié
login-no_mail = Aucun e-mail reçu
login-locked = Compte bloqué
login-not_accepted = Identifiants refusés
login-steps-forgotten =
    Vous pouvez choisir vous-même un nouveau mot de passe :

    1. Allez sur { $website }, touchez *Se connecter*, puis *Mot de passe oublié ?*
    2. Saisissez l'adresse e-mail de votre compte.
    3. Ouvrez le lien de notre e-mail dans l'heure et choisissez un nouveau mot de passe.

    Ne m'envoyez jamais votre mot de passe : je n'en ai pas besoin.
login-steps-no-mail =
    Retrouvons cet e-mail :

    1. Regardez dans vos courriers indésirables et cherchez « Voltera ».
    2. Vérifiez que vous avez saisi l'adresse à laquelle vous recevez nos e-mails de commande.
    3. Demandez un nouveau lien sur { $website } et patientez cinq minutes. Seul le plus récent fonctionne, pendant une heure.
login-steps-locked =
    Après cinq essais erronés, le compte est bloqué 30 minutes pour vous protéger. Ensuite :

    1. Patientez 30 minutes sans réessayer.
    2. Allez sur { $website }, touchez *Se connecter*, puis *Mot de passe oublié ?*
    3. Choisissez un nouveau mot de passe : cela débloque aussi le compte.
login-steps-not-accepted =
    Vérifions pas à pas :

    1. Utilisez l'adresse à laquelle vous recevez nos e-mails de commande.
    2. Tapez le mot de passe à la main, en faisant attention aux majuscules et aux espaces.
    3. S'il est toujours refusé, touchez *Mot de passe oublié ?* sur { $website } et choisissez-en un nouveau.

    Ne m'envoyez jamais votre mot de passe : je n'en ai pas besoin.
ask-helped = Est-ce que cela vous a aidé ?
helped-worked = Oui, ça marche
helped-still_stuck = Non, toujours pas
login-glad = Parfait, vous revoilà connecté ! Puis-je faire autre chose pour vous ?

## Réclamations

choice-flow-complaint = Réclamation
flow-name-complaint = votre réclamation

ask-what_happened = Je regrette que vous ayez à vous plaindre. Racontez-moi ce qui s'est passé, quand et avec qui : je le transmettrai dans vos propres mots.
complaint-noted = Merci de nous l'avoir dit ; je suis désolé que cela se soit passé ainsi pour vous. C'est noté dans vos propres mots, et un collègue va s'en occuper personnellement.

## Abonnements

ask-subscription = Il s'agit de quel abonnement ?
ask-change = Que souhaitez-vous faire de votre abonnement ?
ask-plan = Quelle formule souhaitez-vous à la place ?

change-pause = Le mettre en pause
change-resume = Le reprendre
change-skip = Sauter une livraison
change-plan = Changer de formule
change-cancel = Le résilier

no-subscription = Il n'y a *aucun abonnement* sur le compte lié à ce numéro WhatsApp. Si vous pensez en avoir un, un collègue peut le rechercher.
subscription-every = { $months ->
    [1] par mois
    [3] tous les 3 mois
   *[12] par an
 }
subscription-active = *{ $plan }* est *actif* : { $price } { subscription-every }. Prochain prélèvement : *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}À partir de là, vous passez à { $then }, à ce prix.
 }
subscription-paused = *{ $plan }* est *en pause*. Il reprend tout seul le *{ $next }*, avec un prélèvement de { $price }. Dites-moi si vous voulez le reprendre plus tôt.
subscription-expiring = *{ $plan }* est résilié et court jusqu'au *{ $ends }*. Vous ne serez plus prélevé.
subscription-ended = *{ $plan }* a pris fin le *{ $ends }*. Vous ne serez plus prélevé. Un collègue peut vous aider à en souscrire un nouveau.

subscription-preview = { $change ->
    [pause] Je mets *{ $plan } en pause* : ni prélèvement ni livraison jusqu'au *{ $next }*, date à laquelle il reprend tout seul. Vous pouvez le reprendre plus tôt à tout moment. Je confirme ?
    [resume] Je *reprends { $plan }*. Prochain prélèvement : { $price } le *{ $next }*. Je confirme ?
    [skip] Je *saute la prochaine livraison* de { $plan }. La suivante, et le prochain prélèvement, auront lieu le *{ $next }*. Je confirme ?
    [plan] Je vous fais passer de { $plan } à *{ $then }* ({ $price } { subscription-every }) à partir de votre prochain prélèvement, le *{ $next }*. D'ici là, rien ne change. Je confirme ?
   *[cancel] { $withdraws ->
        [yes] Je *résilie { $plan }*. Vous êtes dans le délai de rétractation de { $withdrawal_days } jours : il prend fin *aujourd'hui, { $ends }*, et *{ $refund }* vous sont remboursés sur votre moyen de paiement. Je confirme ?
       *[no] Je *résilie { $plan }*. Il court jusqu'au *{ $ends }* et vous ne serez plus prélevé. Je confirme ?
    }
 }
subscription-done = { $change ->
    [pause] C'est fait : *{ $plan } est en pause*. Il reprend le *{ $next }*.
    [resume] C'est fait : *{ $plan } est de nouveau actif*. Prochain prélèvement le *{ $next }*.
    [skip] C'est fait, *livraison sautée*. Prochaine livraison et prochain prélèvement de { $plan } le *{ $next }*.
    [plan] C'est fait : à partir du *{ $next }*, vous êtes sur *{ $then }*.
   *[cancel] C'est fait : *{ $plan } est résilié*. Il prend fin le *{ $ends }*.{ $withdraws ->
        [yes] {" "}Le remboursement de { $refund } est en route.
       *[no] {" "}Vous ne serez plus prélevé.
    }
 }

subscription-already-ending = *{ $plan }* est *déjà résilié*, il n'y a donc plus rien à changer. Vous pouvez encore le reprendre. Pour le reste, un collègue peut vous aider.
subscription-already-paused = *{ $plan }* est *déjà en pause*. Pour le reprendre, dites-le-moi. Pour le reste, un collègue peut vous aider.
subscription-already-running = *{ $plan }* est *déjà en cours*, il n'y a donc rien à reprendre. Si cela vous semble faux, un collègue peut vérifier.
subscription-no-deliveries = *{ $plan }* ne comprend pas de livraisons, et seuls les abonnements *avec livraisons* peuvent être mis en pause ou sauter une livraison. Vous pouvez le résilier, ou un collègue peut regarder avec vous.
skip-too-late = La prochaine livraison de *{ $plan }* est dans moins de *{ $days } jours*, et je ne peux la sauter que jusqu'à { $days } jours avant. Un collègue peut voir ce qui est encore possible.
subscription-changed = Votre abonnement a *changé entre-temps*, je n'y ai donc pas touché. Un collègue peut regarder avec vous.
