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

## Changer les coordonnées. $was : celles d'aujourd'hui, « none » s'il n'y en a pas

choice-flow-change_contact = E-mail ou téléphone
flow-name-change_contact = vos coordonnées

ask-field = Que souhaitez-vous modifier ?
field-email = Adresse e-mail
field-phone = Numéro de téléphone
ask-email = Quelle est votre *nouvelle adresse e-mail* ?
ask-phone = Quel est votre *nouveau numéro de téléphone* ? Avec l'indicatif du pays, s'il vous plaît, par exemple +33 6 39 98 01 23.
contact-preview = Je remplace { $field ->
        [phone] le numéro de téléphone
       *[email] l'adresse e-mail
    } de votre compte{ $was ->
        [none] {""}
       *[other] {" "}({ $was })
    } par *{ $now }*. C'est bien cela ?
contact-changed = C'est fait : votre compte indique désormais *{ $now }*. Par sécurité, j'ai aussi prévenu l'adresse { $mail }.
contact-same = { $now } figure déjà sur votre compte, il n'y a donc rien à modifier. Si quelque chose ne marche pas, un collègue peut vous aider.
contact-taken = Je ne peux pas l'enregistrer sur votre compte : une adresse ou un numéro ne peut appartenir qu'à un seul compte. Un collègue peut régler cela avec vous.

## Preuve par code. $address : presque entièrement masquée

ask-code = Pour m'assurer que c'est bien vous, j'ai envoyé un *code à 6 chiffres* à { $address }. Écrivez-le ici, s'il vous plaît. (Rien reçu ? Regardez dans vos indésirables.)
code-new = Nouveau code
code-wrong = Ce code n'est pas le bon. Vérifiez dans notre e-mail le plus récent.
code-over = Ce code n'est plus valable.
code-locked = C'était une tentative de trop : pour votre sécurité, rien ne peut être modifié ici pour l'instant. Un collègue va vous aider.
password-never = N'écrivez jamais de mot de passe ici, s'il vous plaît. J'ai effacé le vôtre de cette conversation et je ne peux plus le lire. Par prudence, choisissez-en un nouveau sur notre site.

mail-code-subject = Votre code { $shop }
mail-code-text = Votre code pour la conversation avec { $shop } est { $code }. Il est valable { $minutes } minutes. Vous ne l'avez pas demandé ? Ne le donnez à personne et prévenez-nous.
mail-contact-changed-subject = Votre compte { $shop } a été modifié
mail-contact-changed-text = Dans notre conversation, { $email ->
        [none] le numéro de téléphone de votre compte a été remplacé par { $phone }
       *[other] l'adresse e-mail de votre compte a été remplacée par { $email }
    }. Ce n'était pas vous ? Prévenez-nous tout de suite.
