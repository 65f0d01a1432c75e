## Beschwerden

choice-flow-complaint = Beschwerde
flow-name-complaint = Ihrer Beschwerde

ask-what_happened = Es tut mir leid, dass Sie Grund zur Beschwerde haben. Bitte erzählen Sie mir, was passiert ist, wann und mit wem: Ich gebe es in Ihren eigenen Worten weiter.
complaint-noted = Danke, dass Sie uns das sagen; es tut mir leid, dass Sie das so erlebt haben. Ich habe es in Ihren eigenen Worten festgehalten, und jemand aus unserem Team geht dem persönlich nach.
