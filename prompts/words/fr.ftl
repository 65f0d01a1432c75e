### Ce que dit toute entreprise. On vouvoie ; ton aimable, clair et simple.

## Accueil et politesses

disclosure = Bonjour ! Je suis l'assistant IA de { $shop }. Pour parler à une personne de l'équipe, écrivez simplement « conseiller ».
greeting = Bonjour ! Comment puis-je vous aider ?
greeting-first = Comment puis-je vous aider ?
thanks = Avec plaisir ! Puis-je faire autre chose pour vous ?
goodbye = À bientôt et très bonne journée !
bot-question = Oui, je suis un assistant IA, pas une personne. Si vous préférez parler à quelqu'un de l'équipe, écrivez simplement « conseiller ».
compliment = Merci, c'est très gentil ! Puis-je faire autre chose pour vous ?
abuse = Je comprends votre agacement et j'aimerais vous aider. Dites-moi ce qui ne va pas, ou écrivez « conseiller » et un conseiller prendra le relais.

## Incompris

out-of-scope = Désolé, je ne peux pas vous aider sur ce point : je réponds uniquement aux questions sur nos produits et services.
gibberish = Désolé, je n'ai pas compris. Pouvez-vous le dire autrement ?
clarify = Je veux être sûr de bien vous comprendre. De quoi s'agit-il ?
ask-again = Désolé, je n'ai pas bien compris.
cannot-choose = Pas de souci. Choisissez simplement ce qui convient le mieux, ou écrivez « conseiller ».
cannot-provide = Pas de souci. Je ne peux pas continuer sans cette information, je transmets donc votre demande à un conseiller.
too-long = Votre message est long et je n'ai pu en lire qu'une partie. Pouvez-vous me dire l'essentiel en quelques lignes ?
edit-noted = J'ai vu que vous avez modifié votre message, je tiens compte de la nouvelle version.

## D'un sujet à l'autre

cancelled = C'est noté, j'arrête là. Rien n'a été modifié.
still-there = { $flow ->
    [none] Vous êtes toujours là ?
   *[other] Vous êtes toujours là ? Nous pouvons reprendre { $flow } quand vous voulez.
 }
still-there-preview = { $flow ->
    [none] Je n'ai encore rien fait. Écrivez « oui » et je vous le montre encore une fois, ou « non » pour en rester là.
   *[other] Je n'ai encore rien fait pour { $flow }. Écrivez « oui » et je vous le montre encore une fois, ou « non » pour en rester là.
 }
about = { $flow ->
    [none] {""}
   *[other] Pour { $flow } :
 }
set-aside = Cela fait beaucoup à la fois : j'ai mis de côté { $flow } pour le moment. Redemandez-le-moi quand vous voudrez continuer.
pick-up = La dernière fois, nous n'avons pas terminé { $flow }. On reprend ?
nothing-to-cancel = C'est noté, on ne change rien.
back-to = { $flow ->
    [none] Reprenons là où nous en étions.
   *[other] Revenons à { $flow }.
 }

## Boutons

choice-human = Parler à quelqu'un
confirm-yes = Oui, je confirme
confirm-no = Non, annuler
list-open = Choisir
stale-button = Ce bouton vient d'un ancien message et n'est plus valable : rien n'a été modifié. Que souhaitez-vous faire ?

## Agir

effect-busy = L'un de nos systèmes ne répond pas pour le moment : je ne peux pas encore vous dire si l'opération a abouti. Écrivez-moi de nouveau dans quelques minutes et je vérifierai.
effect-failed = Je suis désolé, l'opération n'a pas abouti.
effect-denied = Je suis désolé, ce n'est plus possible : les conditions ne sont plus remplies.
done-stays = Ce que j'ai fait juste avant reste fait : je ne peux pas l'annuler moi-même. S'il faut revenir dessus, écrivez « conseiller » et un collègue s'en occupera.
approval-waiting = Un conseiller doit valider cette demande. Je la lui ai transmise et vous aurez la réponse ici. Vous pouvez continuer à m'écrire en attendant.
approval-declined = Un conseiller a examiné votre demande et n'a pas pu l'accepter.{ $reason ->
    [none] {""}
   *[other] {" "}Motif : { $reason }
 }

    Si vous souhaitez en discuter, écrivez « conseiller ».
tool-busy = Je n'ai pas accès à cette information pour le moment, car l'un de nos systèmes ne répond pas. Réessayez dans quelques minutes ou écrivez « conseiller ».

## Connaissances

knowledge-answer = { $text }
knowledge-none = Je ne trouve pas d'information à ce sujet et je préfère ne pas deviner. Un conseiller pourra vous répondre.
knowledge-none-beside = Pour « { $question } », je ne trouve pas d'information et je préfère ne pas deviner. Un conseiller pourra vous répondre.
knowledge-unsure = Je ne suis pas sûr d'avoir compris votre question. Pouvez-vous la poser autrement ? Ou écrivez « conseiller » pour la poser à un conseiller.
knowledge-disputed = Je trouve deux réponses qui ne concordent pas, et je ne veux pas vous donner la mauvaise.
answer-check = Est-ce bien ce que vous cherchiez ?
answer-check-yes = Oui, merci
answer-check-no = Non, autre chose

## Vie privée

privacy-stop = C'est fait : vous ne recevrez plus de messages de notre part ici. Si vous changez d'avis, écrivez START.
privacy-resume = Ravi de vous retrouver ! Vous recevrez de nouveau nos messages ici.
privacy-erase = J'ai bien noté votre demande de suppression de vos données. Une personne de l'équipe s'en occupe et vous le confirmera dans un délai d'un mois maximum. Nous devons conserver certains documents, comme les factures, aussi longtemps que la loi l'exige.
privacy-export = J'ai bien noté votre demande de copie de vos données. Une personne de l'équipe les rassemble et vous les enverra dans un délai d'un mois maximum.

## L'équipe

handoff-open = J'ai prévenu l'équipe. { $who ->
    [none] Un conseiller
   *[other] { $who }
 } va vous répondre ici même, dans cette conversation.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}Cela prend rarement plus de { $minutes } minutes.
     }
    [one] {" "}Cela prend rarement plus d'une heure.
   *[other] {" "}Cela prend rarement plus de { $hours } heures.
 }
handoff-closed = L'équipe n'est pas disponible pour le moment, mais votre demande est bien enregistrée. Elle sera de retour { $days ->
    [0] aujourd'hui à { TIME($opens) }
    [1] demain à { TIME($opens) }
   *[other] { $opens }
 } et vous répondra ici.
handoff-already = L'équipe a bien reçu votre message. Un conseiller va vous répondre ici.
handoff-back = L'assistant IA est de retour. Que puis-je faire d'autre pour vous ?
handoff-back-on = { $flow ->
    [none] L'assistant IA est de retour, et nous continuons.
   *[other] L'assistant IA est de retour. Continuons concernant { $flow }.
 }
resolved-by-person = L'équipe a clôturé votre demande. Si vous avez besoin d'autre chose, écrivez-nous : l'assistant IA est là jour et nuit.

## Sans paroles

media-voice = Je ne peux pas encore écouter les messages vocaux. Pouvez-vous me l'écrire ? Ou écrivez « conseiller » et un conseiller l'écoutera.

## Quand ça coince

incident = Désolé, un problème est survenu de notre côté. L'équipe est prévenue et un conseiller vous répondra ici.

## Ce qui revient aux personnes : des mots prudents et fixes, et quelqu'un tout de suite

regulated-safety = N'utilisez plus le produit et, si vous pouvez le faire sans danger, débranchez-le. Si quelqu'un est blessé ou en cas d'incendie, appelez d'abord le *112*. Gardez le produit et ne prenez aucun risque ; nous prenons cela très au sérieux.
regulated-medical = Je ne peux pas donner de conseil médical. Demandez l'avis d'un médecin ou d'un pharmacien avant d'utiliser le produit ; en cas d'urgence, appelez le *112*. Un collègue va aussi examiner votre question.
regulated-legal = Je suis un assistant IA et je ne peux pas me prononcer sur des questions juridiques. Je transmets votre message tel quel à un collègue.
regulated-financial = Je ne peux pas donner de conseil en matière d'argent, d'impôts ou de placements. Un collègue va examiner votre question ; pour un conseil, adressez-vous à un professionnel.

## Satisfaction

survey-ask = Notre aide vous a-t-elle été utile ? Choisissez une note de 1 à 5.
survey-thanks = Merci, votre avis nous aide à progresser !
rate-thanks = Merci pour votre avis !
survey-score-1 = 1 · Pas du tout
survey-score-2 = 2 · Plutôt non
survey-score-3 = 3 · Moyennement
survey-score-4 = 4 · Plutôt oui
survey-score-5 = 5 · Tout à fait
