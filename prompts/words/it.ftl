### Ciò che dice ogni azienda. Diamo del tu; tono cordiale, chiaro e breve.

## Saluti e cortesie

disclosure = Ciao! Sono l'assistente AI di { $shop }. Se preferisci parlare con una persona, scrivi «operatore».
greeting = Ciao! Come posso aiutarti?
greeting-first = Come posso aiutarti?
thanks = Figurati! Posso aiutarti con qualcos'altro?
goodbye = A presto e buona giornata!
bot-question = Sì, sono un assistente AI, non una persona. Se preferisci parlare con qualcuno del nostro team, scrivi «operatore».
compliment = Grazie mille, molto gentile! Posso aiutarti con qualcos'altro?
abuse = Capisco che la situazione sia frustrante e vorrei aiutarti. Dimmi cosa non va oppure scrivi «operatore» e ci penserà una persona del team.

## Non capito

out-of-scope = Mi dispiace, su questo non posso aiutarti: rispondo solo a domande sui nostri prodotti e servizi.
gibberish = Scusa, non ho capito. Puoi dirlo in un altro modo?
clarify = Voglio essere sicuro di capirti bene. Di cosa si tratta?
ask-again = Scusa, non ho capito bene.
cannot-choose = Nessun problema. Scegli quello che si avvicina di più, oppure scrivi «operatore».
cannot-provide = Nessun problema. Senza questo dato non posso andare avanti, quindi passo la richiesta al nostro team.
too-long = Il messaggio è molto lungo e sono riuscito a leggerne solo una parte. Puoi dirmi l'essenziale in poche righe?
edit-noted = Ho visto che hai modificato il messaggio: tengo conto della nuova versione.

## Da un argomento all'altro

cancelled = Va bene, mi fermo qui. Non è stato modificato nulla.
still-there = { $flow ->
    [none] Ci sei ancora?
   *[other] Ci sei ancora? Possiamo riprendere { $flow } quando vuoi.
 }
still-there-preview = { $flow ->
    [none] Non ho ancora fatto nulla. Scrivi «sì» e te lo mostro di nuovo, oppure «no» per lasciar stare.
   *[other] Per { $flow } non ho ancora fatto nulla. Scrivi «sì» e te lo mostro di nuovo, oppure «no» per lasciar stare.
 }
about = { $flow ->
    [none] {""}
   *[other] Per { $flow }:
 }
set-aside = Sono tante cose insieme, quindi per ora metto da parte { $flow }. Chiedimelo di nuovo quando vuoi continuare.
pick-up = L'ultima volta avevamo lasciato a metà { $flow }. Riprendiamo?
nothing-to-cancel = Va bene, resta tutto com'è.
back-to = { $flow ->
    [none] Riprendiamo da dove eravamo rimasti.
   *[other] Riprendiamo { $flow }.
 }

## Pulsanti

choice-human = Parlare con qualcuno
confirm-yes = Sì, procedi
confirm-no = No, lascia stare
list-open = Scegli
stale-button = Quel pulsante appartiene a un messaggio precedente e non è più valido, quindi non è stato modificato nulla. Cosa vuoi fare?

## Fare le cose

effect-busy = Uno dei nostri sistemi in questo momento non risponde, quindi non so ancora se l'operazione è andata a buon fine. Scrivimi di nuovo tra qualche minuto e controllo.
effect-failed = Mi dispiace, l'operazione non è andata a buon fine.
effect-denied = Mi dispiace, non è più possibile: le condizioni non sono più soddisfatte.
done-stays = Quello che ho appena fatto resta fatto: non posso annullarlo io. Se va annullato, scrivi «operatore» e se ne occuperà un collega.
approval-waiting = Serve l'approvazione di una persona del team. Ho inoltrato la richiesta e riceverai la risposta qui. Nel frattempo puoi continuare a scrivermi.
approval-declined = Il nostro team ha esaminato la tua richiesta e non ha potuto approvarla.{ $reason ->
    [none] {""}
   *[other] {" "}Il motivo: { $reason }
 }

    Se vuoi parlarne, scrivi «operatore».
tool-busy = In questo momento non riesco ad accedere a queste informazioni perché uno dei nostri sistemi non risponde. Riprova tra qualche minuto oppure scrivi «operatore».

## Conoscenze

knowledge-answer = { $text }
knowledge-none = Non trovo informazioni al riguardo e preferisco non tirare a indovinare. Una persona del team può risponderti.
knowledge-none-beside = Su «{ $question }» non trovo informazioni e preferisco non tirare a indovinare. Una persona del team può risponderti.
knowledge-unsure = Non sono sicuro di aver capito la tua domanda. Puoi farla in un altro modo? Oppure scrivi «operatore» per chiedere al nostro team.
knowledge-disputed = Su questo trovo due risposte che non concordano e non voglio darti quella sbagliata.
answer-check = Era questo che cercavi?
answer-check-yes = Sì, grazie
answer-check-no = No, qualcos'altro

## Privacy

privacy-stop = Fatto, qui non riceverai più messaggi da noi. Se cambi idea, scrivi START.
privacy-resume = Che bello riaverti qui! Riceverai di nuovo i nostri messaggi.
privacy-erase = Ho registrato la tua richiesta di cancellare i tuoi dati. Una persona del team se ne occuperà e te lo confermerà entro un mese al massimo. Alcuni documenti, come le fatture, dobbiamo conservarli per il tempo previsto dalla legge.
privacy-export = Ho registrato la tua richiesta di una copia dei tuoi dati. Una persona del team li raccoglierà e te li invierà entro un mese al massimo.

## Persone

handoff-open = Ho avvisato il nostro team. { $who ->
    [none] Qualcuno del team
   *[other] { $who }
 } ti risponderà direttamente qui in chat.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}Di solito non ci vogliono più di { $minutes } minuti.
     }
    [one] {" "}Di solito non ci vuole più di un'ora.
   *[other] {" "}Di solito non ci vogliono più di { $hours } ore.
 }
handoff-closed = In questo momento il nostro team non è disponibile, ma abbiamo registrato la tua richiesta. Saremo di nuovo operativi { $days ->
    [0] oggi alle { TIME($opens) }
    [1] domani alle { TIME($opens) }
   *[other] { $opens }
 } e ti risponderemo qui.
handoff-already = Il nostro team ha ricevuto il tuo messaggio. Ti risponderanno qui.
handoff-back = Eccomi di nuovo, sono l'assistente AI. Cos'altro posso fare per te?
handoff-back-on = { $flow ->
    [none] Eccomi di nuovo, sono l'assistente AI. Andiamo avanti.
   *[other] Eccomi di nuovo, sono l'assistente AI. Andiamo avanti con questo: { $flow }.
 }
resolved-by-person = Il nostro team ha chiuso la tua richiesta. Se ti serve altro, scrivici: l'assistente AI è qui giorno e notte.

## Senza parole

media-voice = Non posso ancora ascoltare i messaggi vocali. Puoi scrivermelo? Oppure scrivi «operatore» e una persona del team lo ascolterà.

## Quando sbagliamo

incident = Scusa, c'è stato un problema da parte nostra. Abbiamo avvisato il team e ti risponderanno qui.

## Ciò che spetta alle persone: parole prudenti e fisse, e subito qualcuno

regulated-safety = Smetti di usare il prodotto e stacca la spina, se puoi farlo senza pericolo. Se qualcuno è ferito o c'è un incendio, chiama prima il *112*. Conserva il prodotto e non correre rischi; lo prendiamo molto sul serio.
regulated-medical = Non posso dare consigli medici. Chiedi a un medico o in farmacia prima di usare il prodotto; in caso di emergenza chiama il *112*. Anche qualcuno del team guarderà la tua domanda.
regulated-legal = Sono un assistente AI e non posso esprimermi su questioni legali. Passo il tuo messaggio al team così come l'hai scritto.
regulated-financial = Non posso dare consigli su soldi, tasse o investimenti. Qualcuno del team guarderà la tua domanda; per un consiglio rivolgiti a un professionista.

## Soddisfazione

survey-ask = Quanto ti è stato utile il nostro aiuto? Scegli un voto da 1 a 5.
survey-thanks = Grazie, il tuo parere ci aiuta a migliorare!
rate-thanks = Grazie per il tuo parere!
survey-score-1 = 1 · Per niente
survey-score-2 = 2 · Poco
survey-score-3 = 3 · Abbastanza
survey-score-4 = 4 · Molto
survey-score-5 = 5 · Moltissimo
