## Documentos: facturas, contratos, certificados, confirmaciones de pedido, etiquetas de devolución

choice-flow-documents = Pedir un documento
flow-name-documents = tu documento

ask-kind = ¿Qué documento necesitas?
kind-invoice = Factura
kind-contract = Contrato de suscripción
kind-certificate = Certificado de garantía
kind-confirmation = Confirmación de pedido
kind-label = Etiqueta de devolución
ask-paper = ¿Cuál te envío? Elígelo abajo o mándame el número de pedido.
documents-sent = Aquí tienes { $kind ->
    [invoice] tu factura
    [contract] tu contrato de suscripción
    [certificate] tu certificado de garantía
    [confirmation] tu confirmación de pedido
   *[label] tu etiqueta de devolución
 } (*{ $title }*).
documents-none = No encuentro { $kind ->
    [invoice] una factura así
    [contract] un contrato de suscripción así
    [certificate] un certificado de garantía así
    [confirmation] una confirmación de pedido así
   *[label] una etiqueta de devolución así
 } en la cuenta de este número de WhatsApp. Si crees que debería haber, un compañero puede buscarlo.
