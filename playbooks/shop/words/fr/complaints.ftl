## Réclamations

choice-flow-complaint = Réclamation
flow-name-complaint = votre réclamation

ask-what_happened = Je regrette que vous ayez à vous plaindre. Racontez-moi ce qui s'est passé, quand et avec qui : je le transmettrai dans vos propres mots.
complaint-noted = Merci de nous l'avoir dit ; je suis désolé que cela se soit passé ainsi pour vous. C'est noté dans vos propres mots, et un collègue va s'en occuper personnellement.
