## Complaints

choice-flow-complaint = Make a complaint
flow-name-complaint = your complaint

ask-what_happened = I'm sorry that you have reason to complain. Please tell me what happened, when, and with whom. I'll pass it on in your own words.
complaint-noted = Thank you for telling us; I'm sorry this was your experience. I've noted it in your own words and a colleague will look into it personally.
