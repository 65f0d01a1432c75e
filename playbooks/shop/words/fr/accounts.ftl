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
