## Rückgabe und Umtausch

choice-flow-return_order = Etwas zurücksenden
flow-name-return_order = Ihrer Rücksendung
choice-flow-exchange = Etwas umtauschen
flow-name-exchange = Ihrem Umtausch

ask-part = Möchten Sie *alles* aus der Bestellung { $order } zurücksenden oder nur einen Artikel?
part-all = Alles
part-one = Nur einen Artikel
ask-item = Um welchen Artikel geht es?

return-preview =
    Ich erstelle Ihnen ein Rücksendeetikett für *{ $items }* aus der Bestellung *{ $order }*. { $free ->
        [yes] Das Etikett ist *kostenlos*.
       *[no] Das Etikett kostet { $label }, die von Ihrer Erstattung abgehen.
    } Sobald das Paket bei uns ist, erhalten Sie *{ $refund }* zurück.{ $person ->
        [yes] {" "}Ein Kollege muss vorher zustimmen.
       *[no] {""}
    } Soll ich das tun?
return-yes = Ja, Etikett senden
return-done = Erledigt! Hier ist das Rücksendeetikett für die Bestellung { $order }. Verpacken Sie *{ $items }* gut, kleben Sie das Etikett auf das Paket und geben Sie es bei { $carrier } ab. Sobald es bei uns ist, erhalten Sie *{ $refund }* innerhalb von 3 bis 5 Werktagen zurück.
return-again = Für die Bestellung { $order } haben Sie schon ein Rücksendeetikett: Hier ist es noch einmal. Sobald das Paket bei uns ist, erhalten Sie *{ $refund }* zurück.

return-not-delivered = Die Bestellung *{ $order }* ist *noch nicht geliefert*, es gibt also noch nichts zurückzusenden. Ein Kollege kann es sich mit Ihnen ansehen.
return-too-late = Die Bestellung *{ $order }* wurde vor mehr als *{ $days } Tagen* geliefert, und zurücksenden können Sie bis zu { $days } Tage danach. Ist das Gerät defekt, hilft vielleicht die Garantie. Ein Kollege kann sich Ihren Fall ansehen.
return-closed = Die Bestellung *{ $order }* ist *bereits zurückgekommen oder erstattet*, es gibt also nichts mehr zurückzusenden. Wenn das nicht stimmt, kann ein Kollege es prüfen.
return-labelled = Dafür gibt es bei der Bestellung *{ $order }* *schon ein Rücksendeetikett*. Wenn Sie es nicht finden, hilft Ihnen ein Kollege.

ask-version = Welche Ausführung möchten Sie stattdessen?
version-title = { $value ->
    [black] Schwarz
    [white] Weiß
    [red] Rot
    [blue] Blau
    [cream] Creme
    [sand] Sand
    [brass] Messing
   *[other] { $value }
 }
exchange-preview =
    Ich tausche *{ $items }* aus der Bestellung *{ $order }* gegen dasselbe in *{ version-title }*. { $cheaper ->
        [yes] Die Ausführung ist günstiger, Sie erhalten *{ $refund }* zurück.
       *[no] Sie zahlen nichts dazu, und das Rücksendeetikett ist kostenlos.
    } Soll ich das tun?
exchange-yes = Ja, umtauschen
exchange-done = Erledigt! Ein Exemplar in *{ version-title }* ist für Sie reserviert und geht los, sobald { $carrier } Ihr Paket hat. Hier ist das kostenlose Rücksendeetikett für { $items }.
exchange-none = Es tut mir leid: Von { $items } gibt es im Moment *keine andere Ausführung*, die ich Ihnen schicken könnte. Sie können es zurücksenden und Ihr Geld erhalten, oder ein Kollege sieht nach.
exchange-not-delivered = Die Bestellung *{ $order }* ist *noch nicht geliefert*, es gibt also noch nichts umzutauschen. Ein Kollege kann es sich mit Ihnen ansehen.
exchange-too-late = Die Bestellung *{ $order }* wurde vor mehr als *{ $days } Tagen* geliefert, und umtauschen kann ich bis zu { $days } Tage danach. Ein Kollege kann sich Ihren Fall ansehen.
exchange-dearer = Diese Ausführung kostet *{ $more } mehr*, und ich kann nur umtauschen, wenn der Unterschied höchstens { $waived } beträgt. Sie können Ihre zurücksenden und die andere bestellen, oder ein Kollege hilft Ihnen.
exchange-sold-out = Diese Ausführung ist *gerade ausverkauft*, tut mir leid. Es wurde nichts geändert.
