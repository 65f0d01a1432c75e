## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = I'm not sure I caught that. I heard: “{ $text }” Is that right?
voice-unsure-yes = Yes, that's right
voice-unsure-no = No
voice-unclear = Sorry, I couldn't make that out. Could you say it again in a quieter place, or write it to me?
voice-too-long = That voice message is too long for me: ten minutes is the most I can listen to. Could you send a shorter one, or write it to me?
voice-secret = Please type codes here rather than saying them, and never tell anyone your password, me included. I haven't used that voice message.
voice-card = I've taken the card number out of your voice message, and the recording will be deleted within 24 hours. Please never tell card details here.
voice-again = Sorry about that. Please say it once more, or write it to me.
voice-tap = I heard your answer. To be on the safe side, please tap it here:
heard-value =
    { $type ->
        [order_number] I heard order number *{ $value }*. Is that right?
        [email] I heard the e-mail address *{ $value }*. Is that right?
        [postcode] I heard the postcode *{ $value }*. Is that right?
        [date] I heard *{ $value }*. Is that the right day?
       *[other] I heard: *{ $value }*. Is that right?
    }
heard-value-yes = Yes, that's right
heard-value-no = No, that's wrong
voice-replies-on = Of course: from now on I'll answer you with voice messages too. Write “text only” to stop them.
voice-replies-off = All right, I'll only write from now on.
voice-replies-none = I can't send voice messages in this language yet, so I'll write to you.
