"""Whose site a link leads to, and which item: as people paste links, and as tricksters write them."""

from __future__ import annotations

import pytest

from appealgen.case.links import item_link, shown_link
from appealgen.case.marketplace import find_marketplace

ITEM = "1005006543219876"
MARKETPLACE = find_marketplace("aliexpress")


@pytest.mark.parametrize(
    "link",
    [
        f"https://www.aliexpress.com/item/{ITEM}.html",
        f"http://aliexpress.com/item/{ITEM}.html?spm=a2g0o.detail.1000014.7&gps-id=x#nav-review",
        f"https://es.aliexpress.com/item/{ITEM}.html",
        f"https://pt.aliexpress.com/item/Nice-cup-of-tea/{ITEM}.html",
        f"https://www.aliexpress.us/item/{ITEM}.html?gatewayAdapt=glo2usa",
        f"https://aliexpress.ru/item/{ITEM}.html?sku_id=12000031",
        f"https://m.aliexpress.com/item/{ITEM}.html",
        f"https://m.ru.aliexpress.com/i/{ITEM}.html",
        f"https://www.aliexpress.com/i/{ITEM}.html",
        f"https://www.aliexpress.com/item/{ITEM}",
        f"https://ar.aliexpress.com/store/product/Cup/1102345678_{ITEM}.html",
        f"https://www.aliexpress.com/p/order/snapshot.html?productId={ITEM}",
        f"www.aliexpress.com/item/{ITEM}.html",
        f"//aliexpress.com/item/{ITEM}.html",
        f"  <HTTPS://WWW.ALIEXPRESS.COM/item/{ITEM}.html>. ",
        "ｈｔｔｐｓ：／／www.aliexpress.com/item/１００５００６５４３２１９８７６.html",
        f"https://www.aliexpress.com/item/%31{ITEM[1:]}.html",
        f"https://www.aliexpress.com:443/item/{ITEM}.html",
        f"https://user@www.aliexpress.com/item/{ITEM}.html",
    ],
)
def test_items(link: str) -> None:
    found = item_link(link, MARKETPLACE)
    assert (found.kind, found.item) == ("item", ITEM)


@pytest.mark.parametrize(
    "link",
    [
        f"https://www.aliexpress.com.evil.example/item/{ITEM}.html",
        f"https://evil.example/www.aliexpress.com/item/{ITEM}.html",
        f"https://www.aliexpress.com@evil.example/item/{ITEM}.html",
        f"https://evil.example\\@www.aliexpress.com/item/{ITEM}.html",
        f"https://laliexpress.com/item/{ITEM}.html",
        f"https://sell-aliexpress.com/item/{ITEM}.html",
        f"https://www.aliexpress.co/item/{ITEM}.html",
        f"https://www.taobao.com/item.htm?id={ITEM}",
        f"https://www.аliexpress.com/item/{ITEM}.html",
        f"javascript://www.aliexpress.com/item/{ITEM}.html",
        f"ftp://www.aliexpress.com/item/{ITEM}.html",
        "https://[::1",
        "http://",
        "",
        ITEM,
    ],
)
def test_foreign(link: str) -> None:
    assert item_link(link, MARKETPLACE).kind == "foreign"


@pytest.mark.parametrize("link", ["https://a.aliexpress.com/_mK8xYzA", "s.click.aliexpress.com/e/_DkZ1"])
def test_short(link: str) -> None:
    assert item_link(link, MARKETPLACE).kind == "short"


@pytest.mark.parametrize(
    "link",
    [
        "https://www.aliexpress.com/store/1102345678",
        "https://www.aliexpress.com/",
        "https://www.aliexpress.com/item/12.html",
        "https://www.aliexpress.com/w/wholesale-cup.html",
    ],
)
def test_other_pages(link: str) -> None:
    assert item_link(link, MARKETPLACE).kind == "other_page"


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        (
            f"https://es.aliexpress.com/item/{ITEM}.html?spm=a2g0o.1&algo_pvid=9#nav",
            f"https://es.aliexpress.com/item/{ITEM}.html",
        ),
        (f"www.aliexpress.us/item/{ITEM}.html?gatewayAdapt=glo2usa", f"https://www.aliexpress.us/item/{ITEM}.html"),
        (f"https://www.aliexpress.com/p/order/snapshot.html?productId={ITEM}", None),
        ("https://a.aliexpress.com/_mK8xYzA?x=1", None),
        (f"https://evil.example/item/{ITEM}.html?x=1", None),
    ],
)
def test_a_letter_prints_the_page_of_the_item_without_what_tracks(link: str, shown: str | None) -> None:
    assert shown_link(link, MARKETPLACE) == (shown or link)


def test_the_number_that_another_site_gives_the_same_item() -> None:
    abroad = item_link("https://www.aliexpress.us/item/3256808579117357.html", MARKETPLACE)
    home = item_link("https://www.aliexpress.com/item/1005008765432109.html", MARKETPLACE)
    assert (abroad.elsewhere, home.elsewhere) == (home.item, abroad.item)
