### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = Ce fichier est trop volumineux pour moi. Pouvez-vous m'en envoyer un plus petit, ou une photo de la partie utile ?
media-broken = Je n'ai pas pu ouvrir ce fichier : il semble endommagé. Pouvez-vous me le renvoyer ?
media-unsupported = Je ne peux pas ouvrir ce type de fichier. Une photo ou un PDF conviennent très bien.
media-gone = Je n'ai pas pu télécharger ce fichier. Pouvez-vous me le renvoyer ?
media-slow = Ce fichier est trop long à lire pour moi. Pouvez-vous m'envoyer une photo de la partie utile ?
media-blurred = Cette photo est trop floue pour moi. Pouvez-vous la reprendre en tenant bien le téléphone ?
media-dark = Cette photo est trop sombre pour moi. Pouvez-vous la reprendre avec plus de lumière ?
media-unreadable = Je n'arrive pas à bien lire le texte de cette image. Pouvez-vous la reprendre bien à plat, avec une bonne lumière ?
media-silent = Je n'ai entendu aucun mot dans ce message vocal. Pouvez-vous le réenregistrer, ou me l'écrire ?
media-image = Merci, j'ai bien reçu votre photo. Je ne peux pas juger ce qu'elle montre : je l'ai gardée pour notre équipe.
media-received = Merci, j'ai bien reçu votre photo.
media-document = Merci, j'ai bien reçu votre document et je l'ai gardé pour notre équipe.
media-video = Merci, j'ai bien reçu votre vidéo. Je ne peux pas juger ce qu'elle montre : je l'ai gardée pour notre équipe.
media-sticker = Joli sticker ! Que puis-je faire pour vous ?
media-other = Je ne peux pas ouvrir ce type de message. Pouvez-vous me l'écrire ? Ou écrivez « conseiller » et un conseiller y jettera un œil.
media-order = J'y ai lu le numéro de commande *{ $order }*.
media-model = Merci, j'ai bien reçu votre image, et j'y lis le modèle *{ $model }*. Je ne peux pas juger du reste : je l'ai gardée pour notre équipe.
media-about = Que puis-je faire pour vous à ce sujet ?
media-id-document = On dirait une pièce d'identité. Je ne l'ai pas lue et je n'en ai rien gardé. Notre équipe peut-elle regarder l'image ? Dans tous les cas, elle sera supprimée sous 24 heures.
media-bank-card = On dirait une carte bancaire. Je ne l'ai pas lue et je n'en ai rien gardé ; n'envoyez jamais de données de carte ici. Notre équipe peut-elle regarder l'image ? Dans tous les cas, elle sera supprimée sous 24 heures.
media-keep = Oui, c'est d'accord
media-delete = Non, supprimez-la
media-kept = Merci. Notre équipe va la regarder, et elle sera supprimée sous 24 heures.
media-deleted = C'est fait : l'image est supprimée.
location-noted = Merci pour votre position. Je ne peux rien en faire moi-même. S'il s'agit d'une adresse, pouvez-vous me l'écrire ?
cards-noted = Merci, j'ai gardé ce contact pour notre équipe. Que puis-je faire pour vous ?
basket-noted = Merci pour votre panier ! Je ne peux pas prendre de commande dans cette conversation, mais un conseiller peut vous aider : écrivez « conseiller ».
reaction-sad = Je vois que cela ne vous convient pas. Qu'est-ce qui n'a pas été ? Ou écrivez « conseiller » et un conseiller prendra le relais.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Notre boutique la plus proche : *{ $address }*, à { $km } km de vous à vol d'oiseau. Téléphone : { $phone }
    Aujourd'hui : { $today ->
        [none] *fermé*
       *[other] *{ $today }*
    }{ $open ->
        [yes] {" "}(ouvert en ce moment)
       *[no] {" "}(fermé en ce moment)
    }
    Du lundi au vendredi { $weekdays ->
        [none] fermé
       *[other] { $weekdays }
    }, samedi { $saturday ->
        [none] fermé
       *[other] { $saturday }
    }, dimanche { $sunday ->
        [none] fermé
       *[other] { $sunday }
    }
