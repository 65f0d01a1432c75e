### Ce que disent les démarches de la boutique. On vouvoie. Ce qui est inconnu se lit « none ».
### Limites de WhatsApp : 20 caractères par bouton (refund-yes, choice-flow-*), 24 par ligne de liste (reason-*).

## Les démarches par leur nom : sur les boutons, et dans « Revenons à … »

choice-flow-talk_to_person = Parler à quelqu'un
flow-name-talk_to_person = votre demande de parler à un conseiller

## Questions

ask-order =
    { $choices ->
        [0] Quel est votre numéro de commande ? Il se présente comme *V-12345* et figure dans votre e-mail de confirmation.
       *[other] De quelle commande s'agit-il ? Choisissez-la ci-dessous ou envoyez-moi son numéro (par exemple *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] Pas de souci. Cherchez « Voltera » dans vos e-mails : le numéro figure dans tous ceux qui concernent votre commande, et sur la facture. Si vous ne le trouvez pas, écrivez « conseiller ».
       *[other] Pas de souci. Sous chaque numéro, vous voyez ce que contenait la commande. Si la vôtre n'y est pas, écrivez « conseiller ».
    }
ask-postcode = Pour m'assurer que c'est bien la vôtre : quel est le *code postal* de livraison de la commande { $order } ?
postcode-cannot = Pas de souci. C'est le code postal de l'adresse de livraison ; il figure aussi sur la facture. En cas de doute, écrivez « conseiller ».
ask-reason = Désolé de l'apprendre. Quel est le problème avec la commande { $order } ?

reason-damaged = Abîmé ou en panne
reason-late = Arrivé trop tard
reason-changed_mind = J'ai changé d'avis
reason-wrong_item = Mauvais article

## Preuve d'identité

locked-channel = Pour protéger vos données, je ne peux le faire que depuis le numéro WhatsApp enregistré dans votre compte. Un conseiller peut vous aider après avoir vérifié votre identité.
