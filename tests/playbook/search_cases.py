"""What is typed, and what is found: one table for Python and for the browser."""

QUERIES = [
    "can I get a discount",
    "My tracking hasn't changed since Monday!",
    "Сделайте, пожалуйста, СКИДКУ",
    "Посылка застряла, новостей нет",
    "¿Me puede hacer un descuento?",
    "Mi paquete no avanza, ¿qué pasa?",
    "能不能再便宜一点",
    "物流好几天没更新了",
    "ＦＵＬＬ width ﬁ ligature, naïve café",
    "por qué no llega",
    "a discuont, a dicount, a disscount, a dizcount",
    "посылка застяла",
    "my trakcing hasn't moved",
    "constructor toString __proto__ hasOwnProperty",
    "??? !!!",
    "",
]

FOUND = [
    ("can I get a discount", "discount"),
    ("My tracking hasn't changed since Monday!", "parcel-stuck"),
    ("Сделайте, пожалуйста, СКИДКУ", "discount"),
    ("Посылка застряла, новостей нет", "parcel-stuck"),
    ("¿Me puede hacer un descuento?", "discount"),
    ("Mi paquete no avanza, ¿qué pasa?", "parcel-stuck"),
    ("能不能再便宜一点", "discount"),
    ("物流好几天没更新了", "parcel-stuck"),
    ("a litle discuont", "discount"),
    ("посылка застяла", "parcel-stuck"),
]
