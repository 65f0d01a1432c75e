### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = That sounds as if somebody is misusing your name, your card or your account. If money is involved, please call your bank now and have the card blocked, and change your password with us. We never ask for codes, passwords or card numbers here. A colleague will look into it with you.
handoff-meanwhile = Until then I'm happy to go on helping you here: just write.
handoff-late = I'm sorry: nobody has got to you yet. Your request isn't lost, I've just reminded our team, and you'll get the answer here.
handoff-late-closed = I'm sorry: nobody got to you before we closed. Your request isn't lost: our team is back { $days ->
    [0] today at { TIME($opens) }
    [1] tomorrow at { TIME($opens) }
   *[other] on { $opens }
 } and will answer you here.
survey-comment = Thank you! What should we know? Write it in a line, if you like.
survey-sorry = I'm sorry we didn't do better. Someone in charge will look at what happened. Is there anything they should know?
incident-notice = One thing first: quite a few customers are writing to us about { $flow } right now. We know about it and are working on it. Nothing is lost, and there's nothing you need to do.
approval-changed = A colleague has looked at it and approved a part of it.

template-topic = your request
