## Une autre adresse de livraison

choice-flow-change_address = Changer l'adresse
flow-name-change_address = la nouvelle adresse de livraison

address-country = { $country ->
    [BE] Belgique
    [NL] Pays-Bas
    [DE] Allemagne
    [ES] Espagne
    [IT] Italie
    [CH] Suisse
    [GB] Royaume-Uni
    [IE] Irlande
   *[FR] France
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = Où faut-il livrer la commande *{ $order }* ? Envoyez-moi *le numéro et la rue, le code postal et la ville*, par exemple : 8 rue de Rivoli, 75004 Paris.
ask-address-street = Et à *quelle rue et quel numéro* ?
ask-address-postcode = On y est presque : quel est le *code postal*, et quelle ville ?
ask-address-town = Et dans *quelle ville* ?
ask-country = Dans *quel pays* est-ce ?
country-FR = France
country-BE = Belgique
country-NL = Pays-Bas
country-DE = Allemagne
country-ES = Espagne
country-IT = Italie
country-CH = Suisse
address-unclear = Je ne reconnais pas d'adresse. Envoyez-moi *le numéro et la rue, le code postal et la ville*, s'il vous plaît.

address-preview =
    J'envoie la commande *{ $order }* ({ $items }) à cette adresse :

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] Un conseiller doit d'abord donner son accord. L'adresse est-elle juste ?
       *[no] C'est bien cela ?
    }
address-yes = Oui, livrez là
address-done = C'est fait ! La commande *{ $order }* sera livrée au *{ $street }, { address-place }*.
address-nothing = Il n'y a *aucune commande* en cours sur votre compte, donc pas d'adresse à changer. Si vous pensez qu'il devrait y en avoir une, un conseiller peut vérifier.

address-shipped = La commande *{ $order }* est *déjà partie*, et je ne peux changer l'adresse que de ce qui est encore dans notre entrepôt. Un conseiller peut voir avec le transporteur ce qui est encore possible.
address-closed = La commande *{ $order }* n'est *plus en route*, son adresse ne peut donc plus changer. Pour le reste, un conseiller peut vous aider.
address-no-delivery = Nous *ne livrons pas dans ce pays ({ address-country })*, je ne peux donc pas y envoyer la commande *{ $order }*. Un conseiller peut chercher une autre solution avec vous.
address-same = La commande *{ $order }* part *déjà* au { $street }, { address-place }. Si cela vous paraît inexact, un conseiller peut vérifier.
parcel-address-problem = Le transporteur ne continue qu'avec une *bonne adresse*. Donnez-moi la bonne et je la transmets, ou parlez à un conseiller.
