## Un altro indirizzo di consegna

choice-flow-change_address = Cambia indirizzo
flow-name-change_address = il nuovo indirizzo di consegna

address-country = { $country ->
    [BE] Belgio
    [NL] Paesi Bassi
    [DE] Germania
    [ES] Spagna
    [IT] Italia
    [CH] Svizzera
    [GB] Regno Unito
    [IE] Irlanda
   *[FR] Francia
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = Dove spediamo allora l'ordine *{ $order }*? Mandami *via e numero civico, CAP e città*, per esempio: Via Garibaldi 9, 20121 Milano.
ask-address-street = E in *che via e a che numero*?
ask-address-postcode = Ci siamo quasi: qual è il *CAP*, e la città?
ask-address-town = E in *che città*?
ask-country = In *che Paese* si trova?
country-FR = Francia
country-BE = Belgio
country-NL = Paesi Bassi
country-DE = Germania
country-ES = Spagna
country-IT = Italia
country-CH = Svizzera
address-unclear = Non riconosco un indirizzo. Mandami *via e numero civico, CAP e città*.

address-preview =
    Spedisco l'ordine *{ $order }* ({ $items }) a questo indirizzo:

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] Prima serve l'approvazione di una persona del team. L'indirizzo è giusto?
       *[no] È giusto?
    }
address-yes = Sì, spedisci lì
address-done = Fatto! L'ordine *{ $order }* ora va in *{ $street }, { address-place }*.
address-nothing = Sul tuo account non c'è *nessun ordine* ancora in arrivo, quindi non c'è un indirizzo da cambiare. Se pensi che debba essercene uno, una persona del team può controllare.

address-shipped = L'ordine *{ $order }* è *già partito*, e posso cambiare l'indirizzo solo di ciò che è ancora nel nostro magazzino. Una persona del team può chiedere al corriere cosa si può ancora fare.
address-closed = L'ordine *{ $order }* *non è più in viaggio*, quindi il suo indirizzo non si può cambiare. Per il resto può aiutarti una persona del team.
address-no-delivery = *Non consegniamo in questo Paese ({ address-country })*, quindi non posso spedire lì l'ordine *{ $order }*. Una persona del team può cercare con te un'altra soluzione.
address-same = L'ordine *{ $order }* va *già* in { $street }, { address-place }. Se non ti risulta, una persona del team può controllare.
parcel-address-problem = Il corriere va avanti solo con un *indirizzo corretto*. Dammelo e glielo passo, oppure parla con una persona del team.
