"""Where staff are told and called: their chat, their helpdesk, their browsers."""
