## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Code prüfen
flow-name-promo_code = Ihrem Gutscheincode
choice-flow-apply_promo_code = Code einlösen
flow-name-apply_promo_code = Ihrem Code für die Bestellung

ask-code = Wie lautet der Code? Er sieht aus wie *SUMMER20*.
promo-cannot = Kein Problem. Der Code steht in der E-Mail oder auf dem Gutschein, mit dem Sie ihn bekommen haben. Codes vergeben kann ich hier nicht, aber schicken Sie ihn mir gern, sobald Sie ihn haben.
promo-unknown = Den Code *{ $code }* kenne ich nicht. Könnten Sie die Schreibweise prüfen und ihn noch einmal schicken?

promo-valid =
    Ja, *{ $code }* ist bis *{ $expires }* gültig und bringt { $kind ->
        [percent] *{ $percent } %* Rabatt
        [amount] *{ $off }* Rabatt
       *[shipping] *{ $off }* Rabatt auf den Versand
    }{ $minimum ->
        [none] {""}
       *[other] {" "}ab *{ $minimum }* Bestellwert
    }. Pro Bestellung gilt ein Code.
promo-expired = Der Code *{ $code }* ist *am { $expires } abgelaufen* und gilt nicht mehr.
promo-used = Der Code *{ $code }* ist *aufgebraucht* und gilt nicht noch einmal. Falls das nicht stimmt, kann ein Kollege es prüfen.

promo-preview =
    Ich kann mit dem Code *{ $code }* *{ $amount }* von der Bestellung *{ $order }* abziehen. Das Geld kommt so zurück, wie Sie bezahlt haben.{ $person ->
        [yes] {" "}Ein Kollege muss es vorher genehmigen.
       *[no] {""}
    } Soll ich?
promo-yes = Ja, abziehen
promo-done = Erledigt! *{ $amount }* für den Code { $code } gehen von der Bestellung { $order } ab und kommen zu Ihnen zurück.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = Die Bestellung *{ $order }* ist *schon unterwegs oder abgeschlossen*, und nur vorher kann ich einen Code anrechnen. Ein Kollege kann es sich mit Ihnen ansehen.
promo-minimum = Der Code *{ $code }* gilt ab *{ $minimum }* Warenwert, und die Bestellung *{ $order }* hat { $goods }. Bei allem anderen hilft ein Kollege.
promo-not-combined = Auf der Bestellung { $order } gibt es *schon einen Rabatt*, und Codes lassen sich nicht kombinieren. Bei allem anderen hilft ein Kollege.
promo-nothing = Der Code *{ $code }* zieht von der Bestellung *{ $order }* nichts ab, zum Beispiel weil ihr Versand kostenlos war. Bei allem anderen hilft ein Kollege.
promo-changed = Der Code oder die Bestellung hat sich *inzwischen geändert*, deshalb habe ich nichts getan. Um welchen Code geht es?
