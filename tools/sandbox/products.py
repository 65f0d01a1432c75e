"""What the demo shop sells."""

from dataclasses import dataclass

from domain.money import Money


@dataclass(frozen=True, slots=True)
class Product:
    """`stock` is in pieces."""

    sku: str
    name: str
    price: Money
    stock: int


PRODUCTS = {
    product.sku: product
    for product in (
        Product("VLT-KT17", "Kettle Pico 1.7 L", Money(3990), 140),
        Product("VLT-TS02", "Toaster Duo 2", Money(3490), 85),
        Product("VLT-HM05", "Hand Mixer Swirl 5", Money(2990), 62),
        Product("VLT-BL12", "Blender Tempest 1.2 L", Money(6490), 47),
        Product("VLT-CM08", "Coffee Maker Aroma 8", Money(8900), 33),
        Product("VLT-EM15", "Espresso Machine Corsa 15", Money(39900), 9),
        Product("VLT-AF55", "Air Fryer Crisp 5.5 L", Money(12900), 51),
        Product("VLT-RV03", "Robot Vacuum Nimbo R3", Money(32900), 14),
        Product("VLT-SV20", "Cordless Vacuum Glide 20", Money(24900), 0),
        Product("VLT-IR24", "Steam Iron Presto 2400", Money(4990), 70),
        Product("VLT-PU40", "Air Purifier Brisa 40", Money(17900), 22),
        Product("VLT-FH15", "Fan Heater Ember 1500", Money(4490), 0),
        Product("VLT-LM01", "Desk Lamp Halo", Money(2750), 118),
        Product("VLT-SP03", "Bluetooth Speaker Murmur 3", Money(5990), 58),
        Product("VLT-HP07", "Headphones Quiet 7", Money(14900), 26),
        Product("VLT-WF02", "Water Filter Cartridges, 2 pack", Money(1890), 260),
    )
}
