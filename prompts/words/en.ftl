### What every business says. Write as a friendly, clear shop assistant would on WhatsApp.
### Facts: $shop, $flow (a flow's name, flow-name-*), $opens (a date with time), $days (how many days ahead), $reason, $text.
### Button titles have 20 characters at most, list rows 24.

## Opening and small talk

disclosure = Hello! I'm { $shop }'s AI assistant. If you'd rather talk to a person, just write “person”.
greeting = Hi! How can I help?
greeting-first = How can I help you today?
thanks = You're welcome! Anything else I can help with?
goodbye = Bye for now, and have a lovely day!
bot-question = Yes, I'm an AI assistant, not a human. If you'd rather talk to someone on our team, just write “person”.
compliment = Thank you, that's kind of you! Is there anything else I can do?
abuse = I can tell this is frustrating, and I'd like to help. Tell me what went wrong, or write “person” and a colleague will take over.

## Not understood

out-of-scope = I'm afraid I can't help with that: I only deal with questions about our products and services.
gibberish = Sorry, I didn't understand that. Could you put it another way?
clarify = I want to be sure I get this right. What is it about?
ask-again = Sorry, I didn't quite get that.
cannot-choose = No problem. Just pick what fits best, or write “person”.
cannot-provide = No problem. I can't go on without it, so I'm passing this to a colleague.
too-long = That's a long message, and I could only read part of it. Could you tell me the main point in a few lines?
edit-noted = I've seen that you changed your message, so I'll go by the new version.

## Moving between topics

cancelled = All right, I've stopped that. Nothing has been changed.
still-there = { $flow ->
    [none] Are you still there?
   *[other] Are you still there? I'm happy to go on with { $flow } whenever you like.
 }
still-there-preview = { $flow ->
    [none] I haven't done anything yet. Write “yes” and I'll show it to you once more, or “no” to leave it.
   *[other] I haven't done anything about { $flow } yet. Write “yes” and I'll show it to you once more, or “no” to leave it.
 }
about = { $flow ->
    [none] {""}
   *[other] About { $flow }:
 }
set-aside = That's a lot at once, so I've put { $flow } aside for now. Just ask again when you want to go on with it.
pick-up = Last time we didn't finish with { $flow }. Shall we pick it up again?
nothing-to-cancel = All right, everything stays as it is.
back-to = { $flow ->
    [none] Now, back to what we were doing.
   *[other] Back to { $flow }.
 }

## Buttons

choice-human = Talk to a person
confirm-yes = Yes, go ahead
confirm-no = No, don't
list-open = Choose
stale-button = That button belongs to an earlier message and no longer works, so nothing has been changed. What would you like to do?

## Doing things

effect-busy = One of our systems isn't responding right now, so I can't tell yet whether this went through. Write to me again in a few minutes and I'll check.
effect-failed = I'm sorry, that didn't go through.
effect-denied = I'm sorry, I can't do that any more: the conditions for it are no longer met.
done-stays = What I did before stays done; I can't undo it myself. If it should be undone, write “person” and a colleague will look at it.
approval-waiting = A colleague needs to approve this. I've passed it on and you'll get the answer here. Feel free to keep writing in the meantime.
approval-declined = A colleague has looked at your request and couldn't approve it.{ $reason ->
    [none] {""}
   *[other] {" "}The reason: { $reason }
 }

    If you'd like to discuss it, write “person”.
tool-busy = I can't get to that information right now because one of our systems isn't responding. Please try again in a few minutes, or write “person”.

## Knowledge

knowledge-answer = { $text }
knowledge-none = I can't find anything about that, and I don't want to guess. A colleague can answer it for you.
knowledge-none-beside = I can't find anything about “{ $question }”, and I don't want to guess. A colleague can answer it for you.
knowledge-unsure = I'm not sure I've understood your question. Could you put it another way? Or write “person” to ask a colleague.
knowledge-disputed = On that I find two answers that don't agree, and I don't want to give you the wrong one.
answer-check = Was this what you were looking for?
answer-check-yes = Yes, thanks
answer-check-no = No, something else

## Privacy

privacy-stop = Done. You won't get any more messages from us here. Changed your mind? Write START.
privacy-resume = Welcome back! You'll get our messages here again.
privacy-erase = I've noted your request to delete your data. Someone on our team will take care of it within a month at the latest and confirm it to you. We have to keep some records, such as invoices, for as long as the law requires.
privacy-export = I've noted your request for a copy of your data. Someone on our team will put it together and send it to you within a month at the latest.

## People

handoff-open = I've let our team know. { $who ->
    [none] A colleague
   *[other] { $who }
 } will answer you right here in this chat.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}It usually takes no longer than { $minutes } minutes.
     }
    [one] {" "}It usually takes no longer than an hour.
   *[other] {" "}It usually takes no longer than { $hours } hours.
 }
handoff-closed = Our team isn't in right now, but I've passed on your request. They're back { $days ->
    [0] today at { TIME($opens) }
    [1] tomorrow at { TIME($opens) }
   *[other] on { $opens }
 } and will answer you here.
handoff-already = Our team has your message. A colleague will answer you right here.
handoff-back = The AI assistant is back. What else can I do for you?
handoff-back-on = { $flow ->
    [none] The AI assistant is back, and we go on.
   *[other] The AI assistant is back. Let's go on with { $flow }.
 }
resolved-by-person = Our team has closed your request. If you need anything else, just write: the AI assistant is here day and night.

## Things without words

media-voice = I can't listen to voice messages yet. Could you write it to me instead? Or write “person” and a colleague will listen to it.

## When we fail

incident = Sorry, something went wrong on our side. Our team has been told, and a colleague will answer you here.

## Matters for people only: careful words, fixed, and a person at once

regulated-safety = Please stop using the product now and, if you can do it safely, unplug it. If anyone is hurt or there's a fire, call *112* (999 in the UK) first. Keep the product and take no risks; we take this very seriously.
regulated-medical = I can't give medical advice. Please ask a doctor or pharmacist before you use the product; in an emergency call *112* (999 in the UK). A colleague will look at your question too.
regulated-legal = I'm an AI assistant and can't say anything about legal matters. I'm passing your message to a colleague exactly as you wrote it.
regulated-financial = I can't give advice on money, tax or investments. A colleague will look at your question; for advice, please ask a professional.

## Survey

survey-ask = How happy are you with the help you got? Pick a score from 1 to 5.
survey-thanks = Thank you, that helps us get better!
rate-thanks = Thank you for your feedback!
survey-score-1 = 1 · Very unhappy
survey-score-2 = 2 · Unhappy
survey-score-3 = 3 · OK
survey-score-4 = 4 · Happy
survey-score-5 = 5 · Very happy
