## Erstattungen

choice-flow-refund = Geld zurück
flow-name-refund = Ihrer Erstattung

refund-preview =
    Ich kann Ihnen *{ $amount }* für Bestellung *{ $order }* ({ $items }) auf Ihre ursprüngliche Zahlungsart erstatten.{ $person ->
        [yes] {" "}Unser Team muss das vorher freigeben.
       *[no] {""}
    } Soll ich das tun?
refund-yes = Ja, bitte erstatten
refund-done = Erledigt! *{ $amount }* für Bestellung { $order } sind auf dem Weg zu Ihnen. In 3 bis 5 Werktagen ist der Betrag auf Ihrem Konto.

already-refunded = Bestellung *{ $order }* wurde *bereits erstattet*, deshalb kann ich sie nicht noch einmal erstatten. Falls das aus Ihrer Sicht nicht stimmt, kann unser Team es prüfen.
refund-cancelled = Bestellung *{ $order }* wurde *storniert*. Was bezahlt wurde, erhalten Sie automatisch zurück; unser Team kann das für Sie prüfen.
refund-not-delivered = Bestellung *{ $order }* ist *noch nicht zugestellt*, und ich kann nur zugestellte Bestellungen erstatten. Unser Team kann sich das mit Ihnen ansehen.
refund-too-late = Bestellung *{ $order }* wurde vor mehr als *{ $days } Tagen* zugestellt. Selbst erstatten kann ich nur bis zu { $days } Tage nach der Zustellung. Unser Team kann sich Ihren Fall ansehen.
refund-too-large = Das ist mehr, als für Bestellung *{ $order }* noch *zu erstatten* ist. Falls das aus Ihrer Sicht nicht stimmt, kann unser Team es prüfen.
refund-awaits-return = Die Bestellung *{ $order }* ist *auf dem Rückweg* zu uns: Ihr Geld erhalten Sie, sobald das Paket da ist. Bei allem anderen hilft Ihnen ein Kollege.

ask-photo = Können Sie mir ein *Foto* des Schadens an { $order } schicken? Dann können wir schneller entscheiden. Ohne Foto geht es auch.
photo-none = Kein Foto
