### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = That file is too big for me to open. Could you send a smaller one, or a photo of the part that matters?
media-broken = I couldn't open that file: it seems to be damaged. Could you send it again?
media-unsupported = I can't open that kind of file. A photo or a PDF works well.
media-gone = I couldn't download that file. Could you send it again?
media-slow = That file took me too long to read. Could you send a photo of the part that matters?
media-blurred = That photo is too blurred for me. Could you take it again, holding the phone still?
media-dark = That photo is too dark for me. Could you take it again with more light?
media-unreadable = I can't read the text in that picture well enough. Could you take it again from straight above, with good light?
media-silent = I couldn't hear any words in that voice message. Could you record it again, or write it to me?
media-image = Thanks, I've got your picture. I can't judge what it shows, so I've kept it for our team.
media-received = Thanks, I've got your picture.
media-document = Thanks, I've got your document and kept it for our team.
media-video = Thanks, I've got your video. I can't judge what it shows, so I've kept it for our team.
media-sticker = Nice sticker! What can I do for you?
media-other = I can't open that kind of message. Could you write it to me instead? Or write “person” and a colleague will look at it.
media-order = I've read order number *{ $order }* in it.
media-model = Thanks, I've got your picture, and read model *{ $model }* on it. I can't judge what else it shows, so I've kept it for our team.
media-about = What can I do for you about it?
media-id-document = That looks like an ID document. I haven't read it and kept nothing from it. May our team look at the picture? Either way it will be deleted within 24 hours.
media-bank-card = That looks like a bank card. I haven't read it and kept nothing from it; please never send card details here. May our team look at the picture? Either way it will be deleted within 24 hours.
media-keep = Yes, they may look
media-delete = No, delete it now
media-kept = Thank you. Our team will look at it, and it will be deleted within 24 hours.
media-deleted = Done: the picture is deleted.
location-noted = Thanks for your location. I can't do anything with it myself. If it's about an address, could you write it to me?
cards-noted = Thanks, I've kept that contact for our team. What can I do for you?
basket-noted = Thanks for your basket! I can't take orders in this chat, but a colleague can help: just write “person”.
reaction-sad = I can see you're not happy with that. What went wrong? Or write “person” and a colleague will take over.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Our nearest shop is at *{ $address }*, { $km } km from you as the crow flies. Phone: { $phone }
    Today: { $today ->
        [none] *closed*
       *[other] *{ $today }*
    }{ $open ->
        [yes] {" "}(open right now)
       *[no] {" "}(closed right now)
    }
    Monday to Friday { $weekdays ->
        [none] closed
       *[other] { $weekdays }
    }, Saturday { $saturday ->
        [none] closed
       *[other] { $saturday }
    }, Sunday { $sunday ->
        [none] closed
       *[other] { $sunday }
    }
