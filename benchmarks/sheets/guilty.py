"""Sheets that show a pattern: name, title, heading language, kind of file, properties, rows, and the pattern to be told.

A row is its options and its price. Titles, shops and prices are made up, in the manner of sellers' exports.
"""

from __future__ import annotations

from benchmarks.sheets.model import Case

GUILTY: tuple[Case, ...] = (
    Case("cable-with-cases", "Silicone case for phone", "en", "csv", ("Color",), (("Black", 7.9), ("Clear", 8.4), ("Blue", 9.4), ("cable only", 0.1)), "accessory"),
    Case("strap-with-watch", "Men's quartz watch waterproof", "en", "xlsx", ("Color", "Bundle"), (("Silver", "Watch", 39.9), ("Black", "Watch", 39.9), ("Black", "Strap", 2.5)), "accessory"),
    Case("bag-with-earphones", "蓝牙耳机 无线降噪", "zh", "gb18030", ("颜色",), (("黑色", 59.0), ("白色", 59.0), ("粉色", 62.0), ("保护套", 3.9)), "accessory"),
    Case("filter-with-vacuum", "Робот-пылесос с влажной уборкой", "ru", "cp1251", ("Комплектация",), (("Пылесос белый", 14900.0), ("Пылесос черный", 14900.0), ("Фильтр HEPA", 290.0)), "accessory"),
    Case("funda-con-tableta", "Tableta Android 10 pulgadas", "es", "ods", ("Color",), (("Tableta gris", 119.0), ("Tableta negra", 119.0), ("Solo funda", 4.5)), "accessory"),
    Case("remote-with-fan", "Portable desk fan USB", "en", "utf-16", ("Color",), (("White", 15.9), ("Green", 15.9), ("Pink", 16.9), ("Remote control only", 1.9)), "accessory"),
    Case("batteries-with-drill", "Cordless drill 21V", "en", "xls", ("Set",), (("Drill with 1 battery", 45.0), ("Drill with 2 batteries", 58.0), ("Battery only", 9.0)), "accessory"),
    Case("cup-of-set", "Porcelain teapot set kung fu tea", "en", "csv", ("Style",), (("Full set 7pcs A", 36.0), ("Full set 7pcs B", 38.0), ("Single cup", 0.99)), "set-and-piece"),
    Case("single-of-suit", "茶具套装 功夫茶具", "zh", "xlsx", ("款式",), (("整套礼盒款", 168.0), ("10件套", 158.0), ("单个茶杯", 3.8)), "set-and-piece"),
    Case("odna-shtuka", "Набор ножей кухонных", "ru", "xlsx", ("Вариант",), (("Набор 6 предметов", 3490.0), ("Набор 8 предметов с подставкой", 4390.0), ("1 шт", 190.0)), "set-and-piece"),
    Case("pieza-suelta", "Juego de sábanas 4 piezas", "es", "csv;", ("Opción",), (("Juego completo 90 cm", 34.9), ("Juego completo 135 cm", 39.9), ("1 pieza", 3.2)), "set-and-piece"),
    Case("one-cent", "Women summer dress floral", "en", "xlsx", ("Color", "Size"), (("Red", "S", 14.9), ("Red", "M", 14.9), ("Blue", "S", 14.9), ("Blue", "M", 0.01)), "bait-price"),
    Case("three-million", "Men hoodie oversize", "en", "csv", ("Size",), (("M", 19.9), ("L", 19.9), ("XL", 3000000.0)), "bait-price"),
    Case("nines", "无线鼠标 静音", "zh", "csv", ("颜色",), (("黑色", 39.0), ("白色", 39.0), ("灰色", 99999.0)), "bait-price"),
    Case("ten-cents", "Чехол для телефона силиконовый", "ru", "cp1251", ("Цвет",), (("Черный", 490.0), ("Красный", 490.0), ("Синий", 9.0)), "bait-price"),
    Case("cheap-colour", "Zapatillas deportivas hombre", "es", "xlsx", ("Color", "Talla"), (("Negro", "41", 32.5), ("Negro", "42", 32.5), ("Blanco", "41", 2.5), ("Blanco", "42", 32.5)), "bait-price"),
    Case("style-a", "LED strip lights for bedroom", "en", "csv", ("Style",), (("Style A", 0.5), ("Style B", 18.9), ("Style C", 19.9), ("Style D", 21.9)), "bait-price"),
    Case("deposit", "Custom neon sign", "en", "xlsx", ("Type",), (("40x20cm", 49.0), ("60x30cm", 79.0), ("Deposit", 1.0)), "not-a-product"),
    Case("postage-link", "手机支架 桌面", "zh", "gb18030", ("颜色分类",), (("黑色", 12.0), ("银色", 12.0), ("补邮费差价专用", 1.0)), "not-a-product"),
    Case("doplata", "Шторы блэкаут", "ru", "xlsx", ("Размер",), (("150x250", 1990.0), ("200x270", 2590.0), ("Доплата за доставку", 100.0)), "not-a-product"),
    Case("no-comprar", "Reloj inteligente deportivo", "es", "csv;", ("Color",), (("Negro", 29.0), ("Rosa", 29.0), ("No comprar, contactar vendedor", 1.0)), "not-a-product"),
    Case("contact-us", "Wooden dining chair", "en", "ods", ("Color",), (("Oak", 89.0), ("Walnut", 95.0), ("Other color contact us", 1.0)), "not-a-product"),
    Case("frete", "Fone de ouvido sem fio", "en", "csv", ("Color",), (("Preto", 15.0), ("Branco", 15.0), ("Taxa de envio extra", 2.0)), "not-a-product"),
    Case("frais-de-port", "Lampe de bureau LED", "en", "utf-16", ("Color",), (("Noir", 22.0), ("Blanc", 22.0), ("Frais de port supplémentaires", 3.0)), "not-a-product"),
    Case("sold-out", "Summer straw hat", "en", "csv", ("Color",), (("Beige", 6.9), ("Black", 6.9), ("sold out", 6.9)), "not-a-product"),
    Case("free-gift", "Necklace with pendant", "en", "xlsx", ("Metal color",), (("Gold", 9.9), ("Silver", 9.9), ("Free gift", 0.5)), "not-a-product"),
    Case("refurbished", "Laptop 14 inch business", "en", "xlsx", ("Condition",), (("8+256GB", 289.0), ("16+512GB", 349.0), ("8+256GB refurbished", 159.0)), "sample-or-used"),
    Case("yangpin", "大理石瓷砖 客厅", "zh", "csv", ("规格",), (("600x600mm", 45.0), ("800x800mm", 68.0), ("样品小块", 5.0)), "sample-or-used"),
    Case("b-u", "Фотоаппарат зеркальный", "ru", "csv;", ("Комплект",), (("Body", 45900.0), ("Kit 18-55", 52900.0), ("Body б/у", 25900.0)), "sample-or-used"),
    Case("con-defectos", "Sofá de dos plazas", "es", "xlsx", ("Color",), (("Gris", 219.0), ("Azul", 219.0), ("Gris con defectos", 99.0)), "sample-or-used"),
    Case("mouse-keyboard", "Computer accessories", "en", "csv", ("Color",), (("Wireless mouse", 8.9), ("Mechanical keyboard", 32.0), ("Headphones", 19.0)), "different-products"),
    Case("watch-speaker", "智能手表 防水", "zh", "xlsx", ("颜色",), (("手表黑色", 89.0), ("手表银色", 89.0), ("蓝牙音箱", 59.0), ("无线耳机", 49.0)), "different-products"),
    Case("platye-sumka", "Платье летнее женское", "ru", "xlsx", ("Цвет",), (("Платье красное", 1590.0), ("Платье синее", 1590.0), ("Рюкзак женский", 1990.0)), "different-products"),
    Case("models-as-colours", "Smart watch bluetooth call", "en", "csv", ("Color",), (("X8", 12.9), ("T500", 19.9), ("Z59 Ultra", 39.9), ("K20 Pro", 45.0)), "different-products"),
    Case("false-terabytes", "USB flash drive high speed", "en", "xlsx", ("Capacity",), (("16GB", 3.9), ("64GB", 6.9), ("2TB", 2.5), ("128GB", 9.9)), "capacity-ladder"),
    Case("flat-memory", "Карта памяти microSD", "ru", "csv;", ("Объём",), (("32ГБ", 390.0), ("256ГБ", 420.0), ("2ТБ", 450.0)), "capacity-ladder"),
    Case("entry-memory", "固态硬盘 移动", "zh", "xlsx", ("容量",), (("128GB", 6.0), ("256GB", 159.0), ("512GB", 259.0), ("1TB", 469.0)), "capacity-ladder"),
    Case("hundred-for-one", "Stainless steel screws M4", "en", "csv", ("Quantity",), (("1 pc", 2.5), ("50 pcs", 3.9), ("100 pcs", 4.9)), "quantity-as-option"),
    Case("wholesale", "LED bulb E27 9W", "en", "xlsx", ("Color", "Pack"), (("Warm", "2 pcs", 4.9), ("Cold", "2 pcs", 4.9), ("Wholesale", "500 pcs", 6.0)), "quantity-as-option"),
    Case("cien-unidades", "Bolsas de regalo kraft", "es", "csv;", ("Cantidad por paquete",), (("10 unidades", 6.9), ("20 unidades", 12.5), ("100 unidades", 1.2)), "quantity-as-option"),
    Case("empty-name", "Yoga mat non slip", "en", "csv", ("Color",), (("Purple", 15.9), ("Blue", 15.9), ("", 15.9)), "empty-option"),
    Case("see-description", "Car phone holder", "en", "xlsx", ("Color",), (("Black", 6.9), ("Red", 6.9), ("see description", 6.9)), "empty-option"),
    Case("sm-opisanie", "Игрушка мягкая медведь", "ru", "cp1251", ("Цвет",), (("Белый", 790.0), ("Коричневый", 790.0), ("см. описание", 690.0)), "empty-option"),
    Case("spain-absurd", "Electric kettle 1.7L", "en", "xlsx", ("Color", "Ships From"), (("White", "China", 22.9), ("Black", "China", 22.9), ("White", "Spain", 0.5), ("Black", "Spain", 26.9)), "ship-from"),
    Case("sklad", "Увлажнитель воздуха", "ru", "csv;", ("Цвет", "Отправка из"), (("Белый", "Китай", 1290.0), ("Белый", "Россия", 99000.0), ("Синий", "Китай", 1290.0)), "ship-from"),
    Case("postage-carries", "Phone ring holder", "en", "csv", ("Color", "Shipping fee"), (("Black", "9.99", 0.01), ("Silver", "1.50", 3.5), ("Gold", "1.50", 3.5)), "postage"),
    Case("yunfei", "发夹 女士", "zh", "xlsx", ("颜色", "运费"), (("红色", "2", 6.9), ("黑色", "2", 6.9), ("白色", "35", 0.5)), "postage"),
)  # fmt: skip
