## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Code controleren
flow-name-promo_code = je kortingscode
choice-flow-apply_promo_code = Code gebruiken
flow-name-apply_promo_code = je kortingscode op de bestelling

ask-code = Wat is de code? Hij ziet eruit als *SUMMER20*.
promo-cannot = Geen probleem. De code staat in de e-mail of op de bon waarmee je hem kreeg. Ik kan hier geen codes geven, maar stuur hem gerust zodra je hem hebt.
promo-unknown = De code *{ $code }* ken ik niet. Wil je de spelling nakijken en hem nog eens sturen?

promo-valid =
    Ja, *{ $code }* is geldig tot *{ $expires }* en geeft { $kind ->
        [percent] *{ $percent } %* korting
        [amount] *{ $off }* korting
       *[shipping] *{ $off }* korting op de verzending
    }{ $minimum ->
        [none] {""}
       *[other] {" "}vanaf een bestelling van *{ $minimum }*
    }. Per bestelling kun je één code gebruiken.
promo-expired = De code *{ $code }* is *verlopen op { $expires }* en kan niet meer gebruikt worden.
promo-used = De code *{ $code }* is *opgebruikt* en kan niet nog eens gebruikt worden. Klopt dat niet, dan kan een collega het nakijken.

promo-preview =
    Ik kan *{ $amount }* van bestelling *{ $order }* afhalen voor de code *{ $code }*. Je krijgt het terug zoals je betaald hebt.{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik dat doen?
promo-yes = Ja, haal het eraf
promo-done = Klaar! *{ $amount }* voor de code { $code } gaat van bestelling { $order } af en komt naar je terug.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = Bestelling *{ $order }* is *al vertrokken of afgerond*, en alleen daarvoor kan ik een code toevoegen. Een collega kan met je meekijken.
promo-minimum = De code *{ $code }* geldt vanaf *{ $minimum }* aan artikelen, en bestelling *{ $order }* heeft er { $goods }. Een collega kan met de rest helpen.
promo-not-combined = Er zit *al een korting op bestelling { $order }*, en codes zijn niet te combineren. Een collega kan met de rest helpen.
promo-nothing = De code *{ $code }* haalt niets van bestelling *{ $order }* af, bijvoorbeeld omdat de verzending gratis was. Een collega kan met de rest helpen.
promo-changed = De code of de bestelling is *intussen veranderd*, dus ik heb niets gedaan. Om welke code gaat het?
