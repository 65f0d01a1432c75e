## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = Je ne suis pas sûr d'avoir bien entendu. J'ai compris : « { $text } » C'est bien cela ?
voice-unsure-yes = Oui, c'est cela
voice-unsure-no = Non
voice-unclear = Désolé, je n'ai pas réussi à comprendre. Pouvez-vous le redire dans un endroit plus calme, ou me l'écrire ?
voice-too-long = Ce message vocal est trop long pour moi : je peux écouter dix minutes au plus. Pouvez-vous en envoyer un plus court, ou me l'écrire ?
voice-secret = Écrivez les codes ici plutôt que de les dire, s'il vous plaît, et ne donnez jamais votre mot de passe, pas même à moi. Je n'ai pas utilisé ce message vocal.
voice-card = J'ai retiré le numéro de carte de votre message vocal, et l'enregistrement sera supprimé dans les 24 heures. Merci de ne jamais donner de coordonnées bancaires ici.
voice-again = Désolé. Redites-le-moi, s'il vous plaît, ou écrivez-le-moi.
voice-tap = J'ai bien entendu votre réponse. Pour plus de sûreté, touchez-la ici, s'il vous plaît :
heard-value =
    { $type ->
        [order_number] J'ai entendu le numéro de commande *{ $value }*. C'est bien cela ?
        [email] J'ai entendu l'adresse e-mail *{ $value }*. C'est bien cela ?
        [postcode] J'ai entendu le code postal *{ $value }*. C'est bien cela ?
        [date] J'ai entendu : *{ $value }*. C'est le bon jour ?
       *[other] J'ai entendu : *{ $value }*. C'est bien cela ?
    }
heard-value-yes = Oui, c'est cela
heard-value-no = Non, c'est faux
voice-replies-on = Bien sûr : je vous répondrai désormais aussi par message vocal. Écrivez « texte seulement » pour arrêter.
voice-replies-off = C'est noté, je ne ferai plus que vous écrire.
voice-replies-none = Je ne peux pas encore envoyer de messages vocaux dans cette langue ; je vous écris donc.
