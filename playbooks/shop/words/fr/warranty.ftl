## Garantie

choice-flow-warranty = Garantie, réparation
flow-name-warranty = votre réparation

ask-defect = Que se passe-t-il ? Décrivez-moi en une phrase ou deux le problème, et depuis quand. Si vous pouvez lire le numéro de série (par exemple VS-1234-5678), ajoutez-le.
warranty-preview = *{ $item }* de la commande { $order } est sous garantie jusqu'au *{ $until }*{ $care ->
    [yes] {" "}grâce à Care Plus
   *[no] {""}
 }. J'ouvre un dossier de réparation avec votre description ; la réparation ou le remplacement ne vous coûte rien. Souhaitez-vous continuer ?
warranty-yes = Oui, ouvrez-le
warranty-done = C'est fait : le dossier de réparation *{ $ticket }* est ouvert{ $serial ->
    [none] {""}
   *[other] {" "}pour le numéro de série { $serial }
 }. Un conseiller de l'atelier vous écrira ici pour la suite, en général sous un jour ouvré.
warranty-young = La commande *{ $order }* a été livrée il y a moins de *{ $days } jours* : pas besoin de réparation, vous pouvez la renvoyer ou vous faire rembourser. Que préférez-vous ?
warranty-over = La garantie de *{ $item }* a pris fin le *{ $until }*, je ne peux donc pas ouvrir de réparation gratuite. Un conseiller peut vous dire ce que coûterait une réparation.
warranty-not-delivered = La commande *{ $order }* *n'est pas encore livrée*, sa garantie n'a donc pas commencé. Un conseiller peut regarder cela avec vous.
warranty-closed = La commande *{ $order }* nous est *déjà revenue ou a été remboursée* : il n'y a plus rien à réparer. Si cela vous paraît inexact, un conseiller peut vérifier.
