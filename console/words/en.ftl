### The words of the console. Keys are kebab-case; whatever the pages say is here.

product = Deskhand
yes = Yes
no = No

## Around every page

skip = Skip to the content
nav = Main
nav-open = All open
nav-search = Search
logout = Log out
signed-in = Signed in as { $name }
offline = Connection lost. Trying to reconnect…
shortcuts = Keys: j and k move, Enter opens, r replies, / searches, Ctrl+K commands

## Login

login-title = Log in
login-lead = For the people behind the assistant.
login-name = Name
login-password = Password
login-button = Log in
login-wrong = Name or password is wrong.
login-throttled = Too many tries. Wait a few minutes, then try again.

## Time

span-now = now
span-minutes = { $minutes } min
span-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
 }
span-days = { $days } days

## Queue

queue-title = Queue
tab-waiting = Waiting
tab-mine = Mine
tab-open = All open
tab-recent = Recent
queue-count = { $count ->
    [one] one case
   *[other] { $count } cases
 }
queue-empty-waiting = Nobody is waiting.
queue-empty-waiting-more = New cases appear here by themselves.
queue-empty-mine = You have no open cases.
queue-empty-mine-more = Take one from the waiting list.
queue-empty-open = There are no open cases.
queue-empty-open-more = The agent is answering everybody.
queue-empty-recent = No conversations yet.
queue-empty-recent-more = They appear here as soon as a customer writes.
queue-waiting-for = waiting for { $span }
queue-window = { $span } left to reply
queue-window-closed = window closed
queue-window-help = WhatsApp lets you write freely for 24 hours after the customer’s last message.
queue-with = { $person } has it
queue-with-you = You have it
queue-agent = The agent answers
queue-closed = Closed
queue-asleep = Snoozed until { $moment }
queue-empty-filtered = No case matches these filters.
filters = Filters
filter-reason = Every reason
filter-language = Every language
filter-tier = Every customer
filter-due = Any deadline
filter-due-over = Overdue
filter-due-soon = Due soon
filter-due-later = In time
filter-apply = Filter
filter-clear = Show all
pages = Pages
pages-before = Earlier
pages-after = More
pages-here = Page { $page } of { $pages } ({ $count } cases)
stranger = Unknown customer

## Why a person is needed

reason-asked = Asked for a person
reason-approval = Approval needed
reason-upset = Upset customer
reason-unclear = Not understood
reason-unsure = The agent was not sure
reason-unknown = No answer in the knowledge
reason-disputed = Knowledge contradicts itself
reason-stuck = The agent got stuck
reason-cannot-provide = Cannot give what is needed
reason-vendor-down = A system did not answer
reason-failed = An action failed
reason-locked = Identity not proved
reason-regulated = Regulated topic
reason-erase = Wants their data erased
reason-export = Wants a copy of their data
reason-incident = Something went wrong
reason-low-score = Unhappy with the help
reason-fraud = Suspected fraud
reason-repeated = Written again and again
reason-none = In conversation
urgency-high = Urgent
urgency-normal = Normal
urgency-low = Low

## Search

search-title = Search
search-label = Phone number or name
search-button = Search
search-none = Nothing found for “{ $asked }”.
search-none-more = Try the full phone number with its country code, or a part of the name.
search-hint = Search by full phone number, or by a part of the name among recent conversations.
search-found = { $count ->
    [one] One conversation
   *[other] { $count } conversations
 }

## Conversation

conversation-back = Back to the queue
conversation-parts = Parts of the conversation
part-chat = Chat
part-case = Case
transcript = Transcript
standing-agent = The agent answers
standing-nobody = Waiting for a person
standing-you = You answer
standing-other = { $person } answers
standing-phone = A colleague answers on the phone
standing-closed = Closed
author-customer = Customer
author-agent = Agent
author-person = { $person }
author-you = You
author-somebody = A person
author-phone = On the phone
tick-pending = Being sent
tick-sent = Sent
tick-delivered = Delivered
tick-read = Read
tick-failed = Not delivered
tick-cancelled = Stopped before it was sent
failed-code = Not delivered (error { $code })
choices = Buttons
kind-image = Picture
kind-video = Video
kind-audio = Voice message
kind-document = Document
kind-sticker = Sticker
kind-location = Location
kind-cards = { $count ->
    [1] One contact card
   *[other] { $count } contact cards
 }
kind-basket = Shopping basket
kind-form = Form
kind-reaction = Reacted with
kind-reaction-gone = Took a reaction back
kind-edit = Changed a message to
kind-revoke = Deleted a message
kind-unsupported = Something WhatsApp cannot hand over
kind-tap = Tapped
kind-template = Approved message
file-open = Picture: open it with what was read in it
file-save = Save the file
file-back = Back to the conversation
file-zoom = The picture, with the places of what was read
file-closer = Look closer
file-read = What was read
file-certainty = Read with { $share } % certainty
file-no-text = There is no text in it.
file-not-assessed = Seen, not assessed
file-look = Looks like: { $damage }, { $severity } ({ $share } % sure)
file-seen-before = The same picture came before
file-id-document = An ID document. Not read, and not shown: the customer has not allowed it.
file-bank-card = A bank card. Not read, and not shown: the customer has not allowed it.
file-broken = Could not be opened
file-too-big = Too big to be opened
file-slow = Took too long to read
file-blurred = Too blurred; a new one was asked for
file-dark = Too dark; a new one was asked for
file-unreadable = Hard to read; a new one was asked for
file-silent = No words heard
field-order-number = Order
field-invoice-number = Invoice
field-date = Date
field-total = Total
field-tracking-number = Tracking number
field-serial-number = Serial number
field-model-number = Model
field-error-code = Error code
field-carrier = Carrier
field-product = Product
kind-echo = From the phone
done-take = { $person } took over
done-return = { $person } returned it to the agent
done-return-on = { $person } returned it to the agent, to go on with: { $flow }
done-resolve = { $person } resolved it
done-approve = { $person } approved
done-decline = { $person } declined
done-offers-agreed = { $person } noted that the customer agrees to offers
done-offers-declined = { $person } noted that the customer wants no offers
done-note = “{ $text }”
newer = New messages
empty-transcript = Nothing has been said yet.

understood = What the agent understood
understood-language = Language
understood-sentiment = Mood
understood-urgency = Urgency
understood-confidence = Confidence
understood-topics = Topics
understood-commands = Understood as
understood-effects = Effects
understood-calls = Looked up
understood-passages = Knowledge used
understood-time = Time
understood-ms = { $ms } ms
understood-share = { $percent } %
meant = The customer meant
meant-choose = Choose a topic
meant-teach = Teach the agent
mood-bad = upset
mood-poor = displeased
mood-even = neutral
mood-good = pleased
outcome-answered = Answered
outcome-asked = Asked back
outcome-done = Done
outcome-handed-over = Handed over
outcome-silent = Said nothing
outcome-closed = Closed
outcome-incident = Failed

case-title = Case
case-none = No open case.
case-none-more = The agent looks after this conversation.
case-earlier = { $count ->
    [one] One earlier case
   *[other] { $count } earlier cases
 }
case-since = Since { $moment }
case-summary = What happened
case-next = Next step
case-claimed = The customer says
case-verified = Our systems say
case-ticket = Ticket { $ticket }
case-topic = Topic

approval-title = Waits for approval
approval-approve = Approve
approval-decline = Decline
approval-reason = Reason for the customer (optional)
approval-less = Less than was asked for
approval-approve-less = Approve less
conflict-amount = That is no amount, or more than was asked for.
approval-amount = Approve { $amount }
approval-answered-approve = { $person } approved this.
approval-void = Withdrawn by the customer, or no longer allowed. Nothing is done any more.
approval-limit-act = Above what the agent may do at once.
approval-limit-incident = Something is wrong just now: a person looks at each of these.
approval-limit-closed = Above what the agent may do outside opening hours.
approval-limit-count = This customer has had as many as the agent may do in the period.
approval-limit-sum = With what this customer has had in the period, it comes to more than the agent may do.
approval-answered-decline = { $person } declined this.
tool-payments-refund = Refund
fact-amount = Amount

customer-title = Customer
customer-name = Name
customer-phone = Phone
customer-bsuid = WhatsApp ID
customer-username = Username
customer-language = Language
customer-proof = Identity
customer-window = Window
customer-offers = Offers
customer-offers-yes = Agreed
customer-offers-no = Has not agreed
customer-offers-agree = The customer agrees to offers
customer-offers-stop = The customer wants no offers
customer-first = First contact
customer-opted-out = Wants no messages
tier-standard = Standard
tier-vip = VIP
tier-enterprise = Enterprise
proof-none = Not proved
proof-channel = Proved by this WhatsApp account
proof-code = Proved by a code
proof-document = Proved by a document

## Doing things

take = Take over
take-from = Take over from { $person }
reply-label = Reply to { $name }
reply-placeholder = Write to { $name }…
reply-send = Send
reply-hint = Ctrl + Enter sends
reply-takes = Sending takes the conversation over from the agent.
reply-held = { $person } has this conversation. Take it over to answer.
reply-window = The customer wrote more than 24 hours ago. WhatsApp lets you reply once they write again; a note works.
templates-hint = { $name } wrote more than 24 hours ago. Only these messages, approved beforehand, can be sent now; once they answer, you can write freely.
template-marketing = Marketing
template-blank = Fill in: { $name }
template-write = Write here…
template-send = Send to the customer
reply-opted-out = The customer wants no messages. Nothing can be sent until they write START.
return = Return to the agent
return-instruction = Instruction for the agent (optional)
return-hint = For the next colleague, and for the wording where a chat model is set. The customer never sees it.
return-flow = Go on with
return-flow-none = Nothing in particular
resolve = Resolve
resolve-hint = Closes the case and tells the customer.

conflict-taken = { $person } took this conversation in the meantime. Talk to each other, or take it over again.
conflict-held = { $person } has this conversation, so nothing was sent or changed. Take it over first if you want to go on. What you wrote is still here.
conflict-decided = Somebody has answered this already. Nothing was done twice.
conflict-above-agent = This is more than you may approve. It is back in the queue for somebody who may.
conflict-above-lead = This is more than you may approve: a lead decides about it. It waits for one in the queue.
conflict-above-admin = This is more than you may approve: only an admin decides about it. It waits for one in the queue.
conflict-void = This was withdrawn or is no longer allowed. Nothing was done.
conflict-undecided = Something still waits for approval. Approve or decline it first.
conflict-empty = There is nothing to send yet. Write something first.
conflict-too-long = This is too long for one message: WhatsApp takes 4,096 characters. Shorten it or send it in parts.
conflict-window = The customer wrote more than 24 hours ago, so WhatsApp would refuse this. You can reply once they write again.
conflict-not-agreed = The customer has not agreed to get offers, so nothing was sent.
conflict-no-template = This message is not among the approved ones any more. Nothing was sent.
conflict-unfilled = Something is not filled in, or too long for one message. Nothing was sent.
conflict-opted-out = The customer wants no messages, so nothing was sent.

## Pages for what goes wrong

error-not-allowed = Your role does not allow this
error-not-allowed-more = Nothing was changed. Ask an admin if you need it.

error-missing = This page does not exist
error-missing-more = The conversation may have been erased, or it belongs to another team.
error-forged = That form has expired
error-forged-more = Nothing was changed. Go back, reload the page and try again.
error-unreadable = That did not arrive in one piece
error-unreadable-more = Nothing was changed. Go back and try again.
error-home = To the queue

## Around people's own pages

palette = Commands
palette-find = Go to, or do…
palette-search = Search “{ $words }”
settings = Settings
settings-of = Settings of { $name }
places = Your pages
settings-saved = Saved.
settings-look = Language and look
settings-language = Language
settings-language-browser = As the browser asks
settings-theme = Colours
theme-auto = As the device
theme-light = Light
theme-dark = Dark
settings-calls = When to call you
settings-calls-hint = A notification says only that somebody waits: no names, no words of customers. If you do not look within a few minutes, you are told in Slack, if your account there is known, and by e-mail.
occasion-waiting = A customer waits for a person
occasion-approval = Something waits for approval
occasion-own = A customer of yours wrote
settings-away = I am away: do not call me
settings-email = E-mail for what you did not see
push-on = Call me on this device
push-off = Stop calling this device
push-refused = The browser does not allow notifications here.
push-devices = { $count ->
    [0] No device is called yet.
    [one] One device is called.
   *[other] { $count } devices are called.
 }
settings-shifts = Shifts
settings-shifts-hint = You are called only within these hours. Without any, at all times.
shift-start = { $day }, from
shift-end = { $day }, until
settings-save = Save
settings-password = Password
settings-password-present = Present password
settings-password-new = New password (10 characters or more)
settings-password-save = Change the password
settings-password-wrong = The present password is wrong. Nothing was changed.
settings-password-short = The new password is too short. Nothing was changed.

people = Accounts
people-add = Add an account
people-add-hint = A password is made up and shown once. For an existing name it replaces the old one.
people-made = The account of { $name } is ready. The password, shown only now:
people-no-name = Write a name first.
people-not-yourself = Change your own password in the settings.
people-its-role = Role
people-role = Role of { $name }
people-change = Change
people-remove = Remove
people-remove-name = Remove { $name }
role-agent = Agent
role-lead = Lead
role-editor = Knowledge editor
role-privacy = Privacy
role-admin = Admin

macros = Macros
macros-none = No macros yet.
macros-add = Add a macro
macros-title = Title
macros-text = Text
macros-hint = { $name } becomes the customer’s name, { $me } yours.
macros-remove-title = Remove { $title }

audit = Audit
audit-none = Nobody has done anything yet.
audit-conversation = conversation
pages-newer = Newer
pages-older = Older
act-take = took over
act-reply = replied
act-template = sent an approved message
act-offers-agreed = noted consent to offers
act-offers-declined = noted a refusal of offers
act-return = returned to the agent
act-resolve = resolved
act-approve = approved
act-decline = declined
act-note = left a note
act-snooze = snoozed
act-wake = ended a snooze
act-assign = gave to somebody else
act-login = logged in
act-login-failed = tried a wrong password
act-logout = logged out
act-settings = changed their settings
act-password = changed their password
act-device = wants calls at a device
act-device-removed = wants no calls at a device
act-account = made an account or a password
act-role = changed a role
act-remove = removed an account
act-macro = wrote a macro
act-macro-removed = removed a macro
act-meant = said what a customer meant
act-lesson-approve = approved something learnt
act-lesson-decline = discarded a draft
act-lesson-revert = took back something learnt

## Help with an answer

note-save = Note
note-hint = Keep it as a note for colleagues; the customer never sees it.
note-by = Note by { $person }
suggestion = Suggest a reply
suggestion-source = From “{ $title }” ({ $source })
suggestion-use = Use
suggestion-none = The knowledge has no answer to the customer’s last message.
translate = Translate
translate-failed = The translation did not work this time.
summarise = Sum up
summarise-failed = The summary did not work this time.
snooze = Snooze
snooze-over = End snooze
snooze-hour = For an hour
snooze-afternoon = For four hours
snooze-tomorrow = Until tomorrow morning
snooze-week = Until Monday
snooze-hint = It comes back at once when the customer writes.
assign = Assign
assign-person = To whom?
resolve-reason = How did it end?
resolve-topic = What was it about?
resolve-topic-same = What the agent understood
resolved-solved = Solved
resolved-answered = Question answered
resolved-no-reply = Customer no longer answers
resolved-duplicate = Duplicate
resolved-spam = Spam or abuse
resolved-elsewhere = Handled elsewhere
done-assign = { $person } gave it to { $colleague }
done-snooze = { $person } snoozed it until { $moment }
done-wake = { $person } ended the snooze
done-meant = { $person } said that the customer meant “{ $topic }”; this waits for approval
done-resolve-why = { $person } resolved it: { $reason }
conflict-nobody = { $person } cannot have this conversation.

dossier-title = In our systems
dossier-name = Name
dossier-spent = Spent
dossier-refunds = Refunds in 90 days
dossier-tickets = Open tickets
dossier-orders = Orders
dossier-parcel = Parcel { $tracking } { $carrier }
dossier-subscriptions = Subscriptions
dossier-next-charge = Next charge: { $day }
dossier-failed = A system does not answer at the moment.
dossier-none = This account belongs to no customer we know.
earlier-title = Earlier cases
order-paid = Paid
order-packed = Packed
order-shipped = Shipped
order-late = Late
order-delivered = Delivered
order-returned = Returned
order-refunded = Refunded
order-cancelled = Cancelled
subscription-active = Active
subscription-paused = Paused
subscription-expiring = Ends soon
subscription-cancelled = Cancelled

## Offline, and calls

offline-title = No connection
offline-more = This page comes back by itself as soon as there is one.
call-title = Deskhand
call-waiting = A customer waits for a person.
call-approval = Something waits for your approval.
call-own = A customer of yours wrote.
call-open = Open the console
call-letter-subject = Somebody waits in the console
call-letter = Nobody has looked yet. Open the console: { $address }
queue-due = due in { $span }
queue-overdue = { $span } overdue
case-team = Team { $team }
case-due = take it by { $moment }
case-messages = About the messages
suggested-approve = See the approval
suggested-reply = Reply
suggested-call = Call the customer

## Knowledge: what people's answers teach

knowledge-title = Knowledge
knowledge-drafts = Drafts from your answers and corrections
knowledge-no-drafts = No drafts. When a case that nothing answered is resolved, its answer waits here; so does what somebody says a customer meant.
knowledge-from = answered by { $person }
knowledge-meant-by = corrected by { $person }
knowledge-chosen = chosen by the customer when asked
knowledge-source = Conversation
knowledge-question = Question
knowledge-said = What the customer said
knowledge-means = Means: { $topic }
knowledge-answer = Answer that every customer may read
knowledge-approve = Approve
knowledge-approving = Being checked…
knowledge-decline = Discard
knowledge-conflicts = Pages that don't agree
knowledge-conflict-hint = Until one of them is changed, given an end (valid_until) or replaced (replaces), people answer what customers ask about it.
knowledge-gaps = Asked, but not answered
knowledge-rejected = answered, but not with what they meant: { $count }
knowledge-no-gaps = Everything was answered in the last 30 days.
knowledge-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
 }
knowledge-approved = Approved
knowledge-none-approved = Nothing has been approved yet.
knowledge-approved-by = approved by { $person }
knowledge-revert = Take back
conflict-lesson-empty = No field may be empty.
conflict-lesson-decided = Somebody else has decided this meanwhile.
conflict-article-breaks = Not approved: with it, “{ $question }” would no longer be answered as before. Say it in other words, or take the other one back.
conflict-article-breaks-itself = Not approved: asked this, the agent would still answer something else. A flow or another article may be nearer: say the question in other words.
conflict-example-breaks = Not approved: with it, “{ $question }” would be understood otherwise than before. Say it in other words, or discard it.
conflict-example-breaks-itself = Not approved: even so the agent would not take this sentence for that. Say it in more words.
login-oidc = Log in with your company’s account
login-oidc-failed = The identity provider’s answer did not fit. Try again.
login-oidc-nobody = This person has no account here. Ask an admin.
login-oidc-down = The identity provider does not answer. Log in with name and password, or try again later.

## Cases: what happened, and what to do first

reason-safety = Danger
reason-medical = Question about health
reason-legal = Legal matter
reason-financial = Question about money or tax
reason-complaint = Complaint
reason-account = Cannot log in
reason-code = Could not give the code
reason-repair = Repair: transport to arrange
reason-contact = Other contact details
reason-papers = Identity papers to look at
next-asked = Greet the customer and ask what they need.
next-approval = Check the facts, then approve or decline what is above the limit.
next-upset = Apologise first, then take the case over; do not send the customer back to the agent.
next-safety = Call the customer at once: is anybody hurt, is the product unplugged? Have it collected, and tell product safety.
next-medical = Answer what is in the product’s manual; for advice refer to a doctor or another professional.
next-financial = { next-medical }
next-fraud = Check what happened with the account before anything is changed or paid back; tell the fraud desk.
next-low-score = Read what happened and the customer’s word about it; write to them if something can be put right.
next-repeated = Apologise, read the earlier conversations, and say who solves it and by when.
next-legal = Do not discuss the matter; pass the conversation to whoever handles legal matters.
next-complaint = Read the complaint in the customer’s own words, apologise in person, and say what happens next and by when.
next-account = Check the login with the customer; never ask for the password.
next-code = { next-contact }
next-contact = Check who is writing before anything on the account is changed.
next-locked = { next-contact }
next-repair = Arrange the transport with the customer.
next-erase = Check who asks, then start the erasure of all personal data within one month (GDPR art. 17).
next-export = Check who asks, then send a copy of all personal data within one month (GDPR art. 15 and 20).
next-papers = Look at the picture if the case needs it, note only what is needed; it is deleted within 24 hours of being sent.
next-vendor-down = Look the case up in the back office by hand: a system did not answer. Then tell the customer.
next-unclear = Read the last messages and answer; the agent was not sure what is meant.
next-unknown = { next-unclear }
next-unsure = { next-unclear }
next-incident = Read what the customer wrote last and answer; tell the operator about the error.
brief-stranger = Not known to our systems
brief-tickets = { $count ->
    [one] one open ticket
   *[other] { $count } open tickets
 }
brief-words = Last words:
brief-returned = { $person } had given it back to the agent.
brief-tried = The agent tried: { $flows }
brief-mood = Mood: { $mood }
trend-rising = getting better
trend-falling = getting worse
trend-steady = steady
brief-error = The agent could not finish its turn: { $error }
effect-proposed = proposed
effect-confirmed = confirmed by the customer
effect-waiting = waits for approval
effect-approved = approved
effect-done = done
effect-denied = declined
effect-void = no longer valid
effect-failed = failed
tool-calendar-book = Book an appointment
tool-calendar-cancel = Cancel an appointment
tool-calendar-move = Move an appointment
tool-crm-change-contact = Change contact details
tool-logistics-investigate = Search for a parcel
tool-orders-cancel = Cancel an order
tool-orders-readdress = Change a delivery address
tool-payments-apply-coupon = Apply a promo code
tool-payments-change = Change a subscription
tool-returns-exchange = Exchange an item
tool-returns-label = Return with a label
tool-warranty-claim = Open a warranty case
command-start-flow = Wants
command-set-slot = Said
command-cannot-provide = Cannot give
command-cancel-flow = Called off
command-ask = Asked
command-clarify = Meant one of
command-small-talk = Small talk
command-repeat = Wants it repeated
command-handoff = Wants a person
command-privacy = About their data
command-rate = Rated
command-out-of-scope = Nothing we answer
fact-order = Order
fact-number = Number
fact-item = Item
fact-items = Items
fact-reason = Reason
fact-status = Status
fact-state = State
fact-placed = Ordered
fact-delivered = Delivered
fact-total = Total
fact-price = Price
fact-postcode = Postcode
fact-tracking = Tracking
fact-parcel = Parcel
fact-carrier = Carrier
fact-name = Name
fact-email = E-mail
fact-phone = Phone
fact-subscription = Subscription
fact-plan = Plan
fact-booking = Appointment
fact-day = Day
fact-time = Time
fact-start = Start
fact-end = End
fact-product = Product
fact-quantity = Quantity
fact-address = Address
fact-country = Country
fact-code = Code
fact-defect = Defect
fact-what-happened = What happened
fact-kind = Kind
fact-version = Version
fact-currency = Currency
fact-photo = Photo
fact-branch = Branch
fact-customer = Customer
fact-title = Title
fact-age-days = Age in days
fact-skus = Article numbers
fact-sku = Article number
fact-waiting = Still to be sent
fact-refunded = Refunded
fact-refunded-amount = Refunded, in cents
fact-refund = Refund
fact-due = To be refunded
fact-waits = Waits for the return
fact-whole = Whole order
fact-part = Part
fact-cancellation = Cancellation
fact-discount = Discount
fact-quote = Terms
fact-coupon = Promo code
fact-minimum = Minimum
fact-expires = Expires
fact-label = Label
fact-parcels = Parcels
fact-late = Late
fact-eta = Expected
fact-last-event = Last event
fact-last-at = Last news
fact-last-place = Last seen in
fact-cover = Warranty
fact-covered = Covered
fact-until = Until
fact-care = Extended cover
fact-next-charge = Next charge
fact-next-plan = Next plan
fact-months = Months
fact-since = Since
fact-ends = Ends
fact-change = Change
fact-field = What changes
fact-slot = Time
fact-street = Street
fact-town = Town
fact-destination = Destination
fact-stock = Stock
fact-login = Login problem
fact-tier = Customer group
fact-language = Language
fact-lifetime-value = Bought so far
fact-refunds-90d = Refunds in 90 days
fact-open-tickets = Open tickets
fact-id = ID
value-damaged = damaged
value-late = late
value-changed-mind = changed their mind
value-wrong-item = wrong item
value-stop = no more messages
value-resume = messages again
value-erase = erase them
value-export = a copy of them
understood-wordings = Put into words
wording-model = by the chat model
wording-plain = plain words kept
wording-sources = from { $titles }
doubt-down = the model did not answer
doubt-unknown = it said what no fact says
doubt-missing = it left a fact out
doubt-order = it mixed facts up
doubt-negation = it turned a yes or no around
doubt-promise = it promised something
doubt-length = it was too long
doubt-language = it was in another language
doubt-off-schema = it had another form
doubt-matter = it spoke of another matter
doubt-placeholder = it left a gap to fill in
doubt-place = it put a fact in the wrong place
consents = Consents
consent-messages-given = Wants messages again
consent-messages-taken-back = Wants no messages
consent-offers-given = Agreed to offers
consent-offers-taken-back = Wants no offers
consent-paper-id-document = People may look at the ID document
consent-paper-bank-card = People may look at the bank card
consent-by-message = in a message
consent-by-whatsapp = in WhatsApp’s settings
consent-by-refused = WhatsApp refused a message for it
consent-by-person = told { $person }

## Incidents

incidents = Incidents
incidents-hint = While one is on, what moves money needs a person for every act, and who asks about it is told that we know. One begun here lasts until it is ended here.
incidents-none = No incident is on.
incidents-topic = What it is about
incidents-begin = Begin an incident
incidents-end = End it
act-incident-begun = began an incident
act-incident-ended = ended an incident
value-paid = { order-paid }
value-packed = { order-packed }
value-shipped = { order-shipped }
value-delivered = { order-delivered }
value-returned = { order-returned }
value-refunded = { order-refunded }
value-cancelled = { order-cancelled }
reason-disputed = Knowledge contradicts itself
next-disputed = Find out which document is right, answer the customer, and correct the other one.
