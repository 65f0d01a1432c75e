### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = On dirait que quelqu'un utilise à tort votre nom, votre carte ou votre compte. Si de l'argent est en jeu, appelez tout de suite votre banque pour bloquer la carte, et changez votre mot de passe chez nous. Nous ne demandons jamais ici de code, de mot de passe ni de numéro de carte. Un collègue va regarder cela avec vous.
handoff-meanwhile = D'ici là, je continue volontiers à vous aider ici : écrivez-moi.
handoff-late = Désolé, personne n'a encore pu vous répondre. Votre demande n'est pas perdue : je viens de relancer l'équipe, et la réponse arrivera ici.
handoff-late-closed = Désolé, personne n'a pu vous répondre avant la fermeture. Votre demande n'est pas perdue : l'équipe sera de retour { $days ->
    [0] aujourd'hui à { TIME($opens) }
    [1] demain à { TIME($opens) }
   *[other] { $opens }
 } et vous répondra ici.
survey-comment = Merci ! Que devrions-nous savoir ? Une ligne suffit, si vous le souhaitez.
survey-sorry = Je suis désolé que nous n'ayons pas fait mieux. Un responsable va regarder ce qui s'est passé. Y a-t-il quelque chose à lui dire ?
incident-notice = Une chose d'abord : beaucoup de clients nous écrivent en ce moment au sujet de { $flow }. Nous le savons et nous y travaillons. Rien n'est perdu et vous n'avez rien à faire.
approval-changed = Un collègue a examiné votre demande et en a accepté une partie.

template-topic = votre demande
