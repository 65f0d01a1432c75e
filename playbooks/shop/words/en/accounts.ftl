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

## Changing how we reach a customer. $was: what we have now, "none" where nothing

choice-flow-change_contact = E-mail or phone
flow-name-change_contact = your contact details

ask-field = What would you like to change?
field-email = E-mail address
field-phone = Phone number
ask-email = What's your *new e-mail address*?
ask-phone = What's your *new phone number*? With the country code, please, like +44 7700 900123.
contact-preview = I'll change the { $field ->
        [phone] phone number
       *[email] e-mail address
    } on your account{ $was ->
        [none] {""}
       *[other] {" "}from { $was }
    } to *{ $now }*. OK?
contact-changed = Done: from now on we have *{ $now }* on your account. To be safe, I've also sent a note to { $mail }.
contact-same = { $now } is already on your account, so there's nothing to change. If something doesn't work, a colleague can help.
contact-taken = I can't put that on your account: an address or number can only belong to one account. A colleague can sort this out with you.

## Proof by a one-time code. $address: all but hidden

ask-code = To be sure it's you, I've sent a *6-digit code* to { $address }. Please type it here. (No e-mail? Have a look in your spam folder.)
code-new = Send a new code
code-wrong = That code isn't right. Please check the newest e-mail from us.
code-over = That code has run out.
code-locked = That was one try too many, so for your safety nothing can be changed here for now. A colleague will help you.
password-never = Please never write passwords here. I've removed yours from this chat and can't read it any more. To be safe, choose a new one on our website.

mail-code-subject = Your { $shop } code
mail-code-text = Your code for the chat with { $shop } is { $code }. It is valid for { $minutes } minutes. You didn't ask for it? Then don't give it to anybody, and tell us.
mail-contact-changed-subject = Your { $shop } account was changed
mail-contact-changed-text = In our chat, { $email ->
        [none] the phone number of your account was changed to { $phone }
       *[other] the e-mail address of your account was changed to { $email }
    }. That wasn't you? Please tell us at once.
