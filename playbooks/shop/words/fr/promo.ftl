## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Vérifier un code
flow-name-promo_code = votre code promo
choice-flow-apply_promo_code = Utiliser un code
flow-name-apply_promo_code = votre code promo sur la commande

ask-code = Quel est le code ? Il ressemble à *SUMMER20*.
promo-cannot = Pas de souci. Le code figure dans l'e-mail ou sur le bon que vous avez reçu. Je ne peux pas en donner ici, mais envoyez-le-moi quand vous l'aurez trouvé.
promo-unknown = Je ne connais pas le code *{ $code }*. Pouvez-vous vérifier l'orthographe et me le renvoyer ?

promo-valid =
    Oui, *{ $code }* est valable jusqu'au *{ $expires }* et { $kind ->
        [percent] enlève *{ $percent } %*
        [amount] enlève *{ $off }*
       *[shipping] enlève *{ $off }* de frais de livraison
    }{ $minimum ->
        [none] {""}
       *[other] {" "}dès *{ $minimum }* d'achat
    }. Un seul code par commande.
promo-expired = Le code *{ $code }* a *expiré le { $expires }* et ne peut plus être utilisé.
promo-used = Le code *{ $code }* est *épuisé* et ne peut plus être utilisé. Si cela vous semble faux, un collègue peut vérifier.

promo-preview =
    Je peux déduire *{ $amount }* de la commande *{ $order }* avec le code *{ $code }*. L'argent revient par votre moyen de paiement.{ $person ->
        [yes] {" "}Un collègue doit d'abord l'approuver.
       *[no] {""}
    } Je le fais ?
promo-yes = Oui, déduisez-le
promo-done = C'est fait ! *{ $amount }* pour le code { $code } sont déduits de la commande { $order } et vous sont renvoyés.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = La commande *{ $order }* est *déjà partie ou terminée*, et je ne peux ajouter un code qu'avant. Un collègue peut regarder avec vous.
promo-minimum = Le code *{ $code }* demande au moins *{ $minimum }* d'articles, et la commande *{ $order }* en compte { $goods }. Un collègue peut vous aider pour le reste.
promo-not-combined = Il y a *déjà une réduction sur la commande { $order }*, et les codes ne se cumulent pas. Un collègue peut vous aider pour le reste.
promo-nothing = Le code *{ $code }* n'enlève rien à la commande *{ $order }*, par exemple parce que sa livraison était offerte. Un collègue peut vous aider pour le reste.
promo-changed = Le code ou la commande a *changé entre-temps*, je n'ai donc touché à rien. De quel code s'agit-il ?
