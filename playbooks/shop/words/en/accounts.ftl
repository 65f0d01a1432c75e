## Accounts: password and login. $website: the shop's address

choice-flow-account_help = Password and login
flow-name-account_help = your login

ask-login = What happens when you try to log in?
login-forgotten = Forgot my password
login-no_mail = No e-mail from you
login-locked = Account blocked
login-not_accepted = Login not accepted
login-steps-forgotten =
    You can choose a new password yourself:

    1. Go to { $website } and tap *Log in*, then *Forgot your password?*
    2. Enter the e-mail address you use with us.
    3. Open the link in our e-mail within an hour and choose a new password.

    Please don't send me your password: I never need it.
login-steps-no-mail =
    Let's find that e-mail:

    1. Look in your spam folder and search for “Voltera”.
    2. Check that you entered the address you get our order e-mails at.
    3. Ask for a new link on { $website } and wait five minutes. Only the newest one works, for an hour.
login-steps-locked =
    After five wrong tries an account is blocked for 30 minutes, to protect you. Then:

    1. Don't try again for 30 minutes.
    2. Go to { $website }, tap *Log in*, then *Forgot your password?*
    3. Choose a new password: that unblocks the account as well.
login-steps-not-accepted =
    Let's check it step by step:

    1. Use the e-mail address you get our order e-mails at.
    2. Type the password by hand, with an eye on capitals and spaces.
    3. If it's still refused, tap *Forgot your password?* on { $website } and choose a new one.

    Please don't send me your password: I never need it.
ask-helped = Did that help?
helped-worked = Yes, it worked
helped-still_stuck = No, still stuck
login-glad = Great, you're back in! Anything else I can help with?
