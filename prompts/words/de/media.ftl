### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = Diese Datei ist zu groß für mich. Können Sie mir eine kleinere schicken, oder ein Foto von der Stelle, um die es geht?
media-broken = Ich konnte die Datei nicht öffnen: Sie scheint beschädigt zu sein. Können Sie sie noch einmal schicken?
media-unsupported = Diese Art von Datei kann ich nicht öffnen. Ein Foto oder ein PDF geht gut.
media-gone = Ich konnte die Datei nicht herunterladen. Können Sie sie noch einmal schicken?
media-slow = Das Lesen dieser Datei hat zu lange gedauert. Können Sie mir ein Foto von der Stelle schicken, um die es geht?
media-blurred = Das Foto ist mir zu unscharf. Können Sie es noch einmal machen und das Handy dabei ruhig halten?
media-dark = Das Foto ist mir zu dunkel. Können Sie es mit mehr Licht noch einmal machen?
media-unreadable = Ich kann den Text auf dem Bild nicht gut genug lesen. Können Sie es noch einmal machen, gerade von oben und bei gutem Licht?
media-silent = In der Sprachnachricht habe ich keine Worte gehört. Können Sie sie noch einmal aufnehmen oder mir schreiben?
media-image = Danke, Ihr Bild ist da. Was darauf zu sehen ist, kann ich nicht beurteilen; ich habe es für unser Team aufgehoben.
media-received = Danke, Ihr Bild ist da.
media-document = Danke, Ihr Dokument ist da, und ich habe es für unser Team aufgehoben.
media-video = Danke, Ihr Video ist da. Was darin zu sehen ist, kann ich nicht beurteilen; ich habe es für unser Team aufgehoben.
media-sticker = Schöner Sticker! Was kann ich für Sie tun?
media-other = Diese Art von Nachricht kann ich nicht öffnen. Können Sie es mir schreiben? Oder schreiben Sie „Mitarbeiter“, dann sieht unser Team es sich an.
media-order = Darin lese ich die Bestellnummer *{ $order }*.
media-model = Danke, Ihr Bild ist da, und ich lese darauf das Modell *{ $model }*. Was sonst darauf zu sehen ist, kann ich nicht beurteilen; ich habe es für unser Team aufgehoben.
media-about = Was kann ich dazu für Sie tun?
media-id-document = Das sieht nach einem Ausweis aus. Ich habe ihn nicht gelesen und nichts daraus gespeichert. Darf unser Team sich das Bild ansehen? Es wird so oder so innerhalb von 24 Stunden gelöscht.
media-bank-card = Das sieht nach einer Bankkarte aus. Ich habe sie nicht gelesen und nichts daraus gespeichert; bitte schicken Sie hier nie Kartendaten. Darf unser Team sich das Bild ansehen? Es wird so oder so innerhalb von 24 Stunden gelöscht.
media-keep = Ja, einverstanden
media-delete = Nein, löschen
media-kept = Danke. Unser Team sieht es sich an, und es wird innerhalb von 24 Stunden gelöscht.
media-deleted = Erledigt: Das Bild ist gelöscht.
location-noted = Danke für Ihren Standort. Selbst kann ich damit nichts anfangen. Wenn es um eine Adresse geht, können Sie sie mir schreiben?
cards-noted = Danke, den Kontakt habe ich für unser Team aufgehoben. Was kann ich für Sie tun?
basket-noted = Danke für Ihren Warenkorb! In diesem Chat kann ich keine Bestellungen aufnehmen, aber unser Team kann helfen: Schreiben Sie „Mitarbeiter“.
reaction-sad = Ich sehe, dass Sie damit nicht zufrieden sind. Was ist schiefgelaufen? Oder schreiben Sie „Mitarbeiter“, dann übernimmt unser Team.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Unser nächstes Geschäft: *{ $address }*, { $km } km Luftlinie von Ihnen. Telefon: { $phone }
    Heute: { $today ->
        [none] *geschlossen*
       *[other] *{ $today } Uhr*
    }{ $open ->
        [yes] {" "}(gerade geöffnet)
       *[no] {" "}(gerade geschlossen)
    }
    Montag bis Freitag { $weekdays ->
        [none] geschlossen
       *[other] { $weekdays }
    }, Samstag { $saturday ->
        [none] geschlossen
       *[other] { $saturday }
    }, Sonntag { $sunday ->
        [none] geschlossen
       *[other] { $sunday }
    }
