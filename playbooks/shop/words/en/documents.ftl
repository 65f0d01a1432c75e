## Documents: invoices, contracts, certificates, order confirmations, return labels

choice-flow-documents = Get a document
flow-name-documents = your document

ask-kind = Which document do you need?
kind-invoice = Invoice
kind-contract = Subscription contract
kind-certificate = Warranty certificate
kind-confirmation = Order confirmation
kind-label = Return label
ask-paper = Which one should I send you? Pick it below, or send me the order number.
documents-sent = Here you are: { $kind ->
    [invoice] your invoice
    [contract] your subscription contract
    [certificate] your warranty certificate
    [confirmation] your order confirmation
   *[label] your return label
 } (*{ $title }*).
documents-none = I can't find { $kind ->
    [invoice] an invoice
    [contract] a subscription contract
    [certificate] a warranty certificate
    [confirmation] an order confirmation
   *[label] a return label
 } like that on the account of this WhatsApp number. If you think there should be one, a colleague can look for it.
