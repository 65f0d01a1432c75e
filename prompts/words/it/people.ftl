### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = Sembra che qualcuno stia usando il tuo nome, la tua carta o il tuo account. Se ci sono di mezzo soldi, chiama subito la tua banca e fai bloccare la carta, e cambia la password da noi. Qui non chiediamo mai codici, password o numeri di carta. Qualcuno del team lo verificherà con te.
handoff-meanwhile = Fino ad allora posso continuare ad aiutarti qui: scrivimi pure.
handoff-late = Mi dispiace: nessuno è ancora riuscito a risponderti. La tua richiesta non è andata persa: ho appena sollecitato il team e la risposta arriverà qui.
handoff-late-closed = Mi dispiace: nessuno è riuscito a risponderti prima della chiusura. La tua richiesta non è andata persa: il team sarà di nuovo qui { $days ->
    [0] oggi alle { TIME($opens) }
    [1] domani alle { TIME($opens) }
   *[other] { $opens }
 } e ti risponderà qui.
survey-comment = Grazie! Che cosa dovremmo sapere? Basta una riga, se ti va.
survey-sorry = Mi dispiace che non abbiamo fatto meglio. Una persona responsabile guarderà cosa è successo. C'è qualcosa che dovrebbe sapere?
incident-notice = Prima una cosa: in questo momento molti clienti ci scrivono per { $flow }. Lo sappiamo e ci stiamo lavorando. Non si perde nulla e non devi fare nulla.
approval-changed = Qualcuno del team l'ha esaminato e ne ha approvato una parte.

template-topic = la tua richiesta
