## Reclami

choice-flow-complaint = Fare un reclamo
flow-name-complaint = il tuo reclamo

ask-what_happened = Mi dispiace che tu abbia motivo di lamentarti. Raccontami cosa è successo, quando e con chi: lo inoltro con le tue parole.
complaint-noted = Grazie di avercelo detto; mi dispiace che per te sia andata così. L'ho annotato con le tue parole e se ne occuperà di persona qualcuno del team.
