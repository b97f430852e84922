"""A fifth set: honest listings that look guilty by a word or a price (stamps, charms, strings, materials), and rows that only
their price and their strangeness give away."""

from __future__ import annotations

from benchmarks.sheets.model import Case

FIFTH: tuple[Case, ...] = (
    # honest
    Case("v-stamps", "Self-inking office stamp", "en", "xlsx", ("Text",), (("PAID", 6.9), ("SAMPLE", 6.9), ("URGENT", 6.9), ("DEPOSIT", 6.9), ("SOLD OUT", 6.9))),
    Case("v-door-signs", "Acrylic door sign 20 cm", "en", "csv", ("Pattern",), (("Private", 4.2), ("Do not disturb", 4.2), ("Contact reception", 4.2), ("Postage room", 4.5))),
    Case("v-strings", "Violin strings steel core 4/4", "en", "ods", ("String",), (("E single", 1.1), ("A single", 1.4), ("D single", 1.8), ("G single", 2.2), ("Set of 4 strings", 5.9))),
    Case("v-barrels", "Washed river gravel for aquarium", "en", "xls", ("Amount",), (("jar", 1.2), ("bucket", 9.8), ("sack", 19.0), ("pallet", 310.0))),
    Case("v-metals", "Signet ring unisex", "en", "csv", ("Metal",), (("Brass", 9.0), ("925 silver", 32.0), ("9K gold", 290.0), ("18K gold", 520.0))),
    Case("v-plush", "Keychain charm enamel", "en", "xlsx", ("Style",), (("Mouse", 2.2), ("Camera", 2.9), ("Cup", 2.4), ("Book", 2.2))),
    Case("v-engraving", "Dog tag stainless steel", "en", "xlsx", ("Engraving",), (("Name and phone", 4.9), ("Name", 4.9), ("None", 4.5))),
    Case("v-tickets", "Raffle ticket books numbered", "en", "csv", ("Quantity",), (("100 tickets", 2.9), ("500 tickets", 11.0), ("2000 tickets", 36.0), ("10000 tickets", 150.0))),
    Case("v-yinzhang", "教师评语印章 自动出墨", "zh", "xlsx", ("内容",), (("已阅", 5.5), ("样品", 5.5), ("退货", 5.5), ("加急", 5.5), ("赠品", 5.5))),
    Case("v-mifen", "手工米粉 农家", "zh", "csv", ("规格",), (("尝一口小袋80克", 1.2), ("家庭装2.5公斤", 22.0), ("食堂装25公斤", 178.0))),
    Case("v-zuanjie", "素圈戒指 情侣", "zh", "ods", ("材质",), (("钛钢", 6.0), ("925银", 28.0), ("足金2克", 1280.0))),
    Case("v-shtampy", "Штамп канцелярский автоматический", "ru", "xlsx", ("Текст",), (("Оплачено", 390.0), ("Образец", 390.0), ("Копия", 390.0), ("Возврат", 390.0))),
    Case("v-struny", "Струны для балалайки", "ru", "csv;", ("Струна",), (("Первая", 60.0), ("Вторая", 70.0), ("Третья", 80.0), ("Комплект", 190.0))),
    Case("v-kraska", "Краска фасадная белая", "ru", "cp1251", ("Тара",), (("Банка 0,9 л", 420.0), ("Ведро 9 л", 3100.0), ("Бочка 45 л", 13900.0))),
    Case("v-imanes", "Imán de nevera de resina", "es", "csv", ("Motivo",), (("Barco", 2.4), ("Regalo", 2.4), ("Propina", 2.4), ("Taza", 2.5), ("Reloj", 2.6))),
    Case("v-arena", "Arena fina para terrario", "es", "xls", ("Formato",), (("Bolsita", 1.4), ("Saco", 12.5), ("Palé", 420.0))),
    Case("v-bati", "Taladro percutor 18 V", "es", "xlsx", ("Conjunto",), (("Una batería 2 Ah", 59.0), ("Dos baterías 2 Ah", 72.0), ("Una batería 4 Ah", 70.0), ("Dos baterías 4 Ah", 92.0))),
    # guilty
    Case("v-violin-peg", "Student violin 4/4 with case", "en", "xlsx", ("Color",), (("Natural", 79.0), ("Antique", 84.0), ("Black", 79.0), ("rosin cake & peg", 2.1)), "accessory"),
    Case("v-tent-patch", "Палатка трёхместная туристическая", "ru", "csv", ("Цвет",), (("Зелёная", 5400.0), ("Песочная", 5400.0), ("Оранжевая", 5600.0), ("лоскут с клеем", 190.0)), "accessory"),
    Case("v-sewing-foot", "家用缝纫机 电动多功能", "zh", "ods", ("颜色",), (("白色", 398.0), ("粉色", 398.0), ("薄荷绿", 408.0), ("压脚两枚", 9.9)), "accessory"),
    Case("v-llamada", "Sofá cama de tres plazas", "es", "xlsx", ("Color",), (("Gris", 289.0), ("Beige", 289.0), ("Azul", 299.0), ("Lo hablado con Rosa", 40.0)), "not-a-product"),
    Case("v-goodwill", "Solid oak desk 140 cm", "en", "csv", ("Color",), (("Natural oil", 240.0), ("White oil", 240.0), ("Walnut stain", 255.0), ("goodwill for the carpenter", 5.0)), "not-a-product"),
    Case("v-slipper", "Домашние тапочки из войлока, пара", "ru", "xlsx", ("Размер",), (("36-37, пара", 890.0), ("38-39, пара", 890.0), ("40-41, пара", 890.0), ("один левый", 120.0)), "set-and-piece"),
    Case("v-tried", "Espresso machine 15 bar", "en", "xls", ("Color",), (("Black", 129.0), ("Cream", 129.0), ("Red", 132.0), ("came back, cleaned", 71.0)), "sample-or-used"),
    Case("v-cake", "Nordic cushion cover 45 cm", "en", "xlsx", ("Color",), (("Mustard", 6.9), ("Teal", 6.9), ("Rust", 7.1), ("Grey", 6.9), ("Door mat", 5.2), ("Rolling pin", 4.4)), "different-products"),
    Case("v-volts", "Внешний аккумулятор быстрая зарядка", "ru", "csv", ("Ёмкость",), (("10000 мАч", 1490.0), ("20000 мАч", 2290.0), ("30000 мАч", 3150.0), ("50000 мАч", 990.0)), "capacity-ladder"),
    Case("v-cent", "Cotton face towel", "en", "xlsx", ("Color",), (("White", 0.01), ("Grey", 0.01), ("Blue", 0.01)), "bait-price"),
    Case("v-nails", "Steel nails for wood", "en", "xlsx", ("Length", "Pack"), (("30 mm", "one nail", 0.01), ("30 mm", "keg of 3000", 39.0), ("50 mm", "one nail", 0.01), ("50 mm", "keg of 3000", 44.0)), "quantity-as-option"),
)  # fmt: skip
