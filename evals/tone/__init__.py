"""Does the agent speak the customer's language, and the way the brand wants to be heard?"""
