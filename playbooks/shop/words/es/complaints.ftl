## Reclamaciones

choice-flow-complaint = Poner una queja
flow-name-complaint = tu queja

ask-what_happened = Siento que tengas motivos de queja. Cuéntame qué pasó, cuándo y con quién: lo paso con tus propias palabras.
complaint-noted = Gracias por contárnoslo; siento que lo hayas vivido así. Lo he anotado con tus propias palabras y alguien del equipo lo va a revisar personalmente.
