## Abonnements

choice-flow-subscription_status = Mon abonnement
choice-flow-subscription_change = Changer abonnement
flow-name-subscription_status = votre abonnement
flow-name-subscription_change = la modification de votre abonnement

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
