## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Gehört habe ich: „{ $text }“ Stimmt das?
voice-unsure-yes = Ja, das stimmt
voice-unsure-no = Nein
voice-unclear = Das konnte ich leider nicht verstehen. Können Sie es noch einmal an einem ruhigeren Ort sagen oder mir schreiben?
voice-too-long = Diese Sprachnachricht ist zu lang für mich: Mehr als zehn Minuten kann ich nicht anhören. Können Sie eine kürzere senden oder mir schreiben?
voice-secret = Bitte tippen Sie Codes hier ein, statt sie zu sagen, und verraten Sie niemandem Ihr Passwort, auch mir nicht. Diese Sprachnachricht habe ich nicht verwendet.
voice-card = Die Kartennummer habe ich aus Ihrer Sprachnachricht entfernt, und die Aufnahme wird innerhalb von 24 Stunden gelöscht. Bitte nennen Sie hier nie Kartendaten.
voice-again = Entschuldigung. Sagen Sie es bitte noch einmal, oder schreiben Sie es mir.
voice-tap = Ich habe Ihre Antwort gehört. Tippen Sie sie zur Sicherheit bitte hier an:
heard-value =
    { $type ->
        [order_number] Ich habe die Bestellnummer *{ $value }* gehört. Stimmt das?
        [email] Ich habe die E-Mail-Adresse *{ $value }* gehört. Stimmt das?
        [postcode] Ich habe die Postleitzahl *{ $value }* gehört. Stimmt das?
        [date] Ich habe *{ $value }* gehört. Ist das der richtige Tag?
       *[other] Ich habe gehört: *{ $value }*. Stimmt das?
    }
heard-value-yes = Ja, das stimmt
heard-value-no = Nein, falsch
voice-replies-on = Gern: Ab jetzt antworte ich Ihnen auch mit Sprachnachrichten. Schreiben Sie „nur Text“, um das zu beenden.
voice-replies-off = In Ordnung, ich schreibe Ihnen ab jetzt nur noch.
voice-replies-none = In dieser Sprache kann ich noch keine Sprachnachrichten senden, deshalb schreibe ich Ihnen.
