## Klachten

choice-flow-complaint = Klacht indienen
flow-name-complaint = je klacht

ask-what_happened = Wat vervelend dat je een klacht hebt. Vertel me wat er gebeurd is, wanneer en met wie: ik geef het in je eigen woorden door.
complaint-noted = Bedankt dat je het vertelt; het spijt me dat het zo gelopen is voor jou. Ik heb het in je eigen woorden genoteerd en een collega kijkt er persoonlijk naar.
