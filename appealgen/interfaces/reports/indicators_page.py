"""The indicators as one page that opens anywhere: tables, and charts as SVG inside it. It asks nothing of any host."""

from __future__ import annotations

import io
import warnings
from html import escape
from typing import Any

from appealgen.case.words import Words
from appealgen.interfaces.reports.indicators import NAMES, SHOWN_REFUSED, Told, figure, first_response, rows

STYLE = """
:root{color-scheme:light dark;--line:#d5e0df;--soft:#eef4f3;--text:#1d2b2c;--page:#fff}
@media(prefers-color-scheme:dark){:root{--line:#34494c;--soft:#1b2d30;--text:#e4eeed;--page:#122022}}
body{font:16px/1.5 system-ui,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:70rem;padding:1rem;
color:var(--text);background:var(--page)}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child,td:first-child{text-align:left}thead th{background:var(--soft);white-space:normal;vertical-align:bottom}
thead th+th{min-width:4.2rem}
figure{margin:1rem 0;background:#fff;border-radius:.6rem;padding:.5rem;border:1px solid var(--line)}
figure svg{width:100%;height:auto}@media(max-width:40em){figure{width:40rem}}
"""


def page(told: Told, words: Words) -> str:
    """HTML, complete."""
    title = words.text("playbook/indicators", first=told["parameters"]["from"], last=told["parameters"]["to"])
    parts = [
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(first_response(told, words))}</p>",
        *_figures(told, words),
        f"<h2>{escape(words.text('playbook/figures'))}</h2>",
        _table(told, words),
        *_refused(told, words),
        f"<h2>{escape(words.text('playbook/how-counted'))}</h2>",
        _parameters(told, words),
    ]
    return (
        f'<!doctype html>\n<html lang="{words.language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{STYLE}</style></head><body><main>'
        + "\n".join(parts)
        + "</main></body></html>\n"
    )


def _figures(told: Told, words: Words) -> list[str]:
    if not told["days"]:
        return []
    messages = words.text("playbook/chart-messages")
    rate = words.text("playbook/chart-rate")
    return [
        _framed(f'<figure role="img" aria-label="{escape(name)}">{svg}</figure>', name)
        for name, svg in ((messages, _bars(told, messages, words)), (rate, _line(told, rate)))
    ]


def _bars(told: Told, title: str, words: Words) -> str:
    figure_, axes = _axes(title)
    days = [day["date"][5:] for day in told["days"]]
    for name, colour, width in (("messages_received", "#b9cfcd", 0.8), ("messages_replied", "#0e4a4f", 0.5)):
        values = [day[name] for day in told["days"]]
        axes.bar(days, values, width=width, color=colour, label=words.text(f"indicator/{name}"))
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(0, 1.02), ncols=2)
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.set_ylim(top=1.2 * max(1, *(day["messages_received"] for day in told["days"])))
    return _drawn(figure_, axes, days)


def _line(told: Told, title: str) -> str:
    figure_, axes = _axes(title)
    days = [day["date"][5:] for day in told["days"]]
    values = [
        float("nan") if day["response_rate_24h"] is None else 100 * day["response_rate_24h"] for day in told["days"]
    ]
    axes.plot(days, values, color="#b23c17", marker="o", markersize=4, linewidth=2)
    axes.set_ylim(0, 105)
    axes.yaxis.set_major_formatter("{x:.0f} %")
    return _drawn(figure_, axes, days)


def _axes(title: str) -> tuple[Any, Any]:
    """Without pyplot: nothing is kept between drawings, and no screen is asked for."""
    from matplotlib.figure import Figure

    figure_ = Figure(figsize=(10, 3.2), layout="constrained")
    axes = figure_.add_subplot()
    axes.set_title(title, loc="left", fontsize=11, fontweight="bold")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.grid(axis="y", color="#d5e0df", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    return figure_, axes


def _drawn(figure_: Any, axes: Any, days: list[str]) -> str:
    """SVG with text as text, so that the page's fonts show it, and the same each time."""
    from matplotlib import rc_context

    step = max(1, len(days) // 12)
    axes.set_xticks(range(0, len(days), step), days[::step])
    made = io.StringIO()
    with (
        rc_context({"svg.fonttype": "none", "svg.hashsalt": "playbook", "font.family": "sans-serif"}),
        warnings.catch_warnings(),
    ):
        warnings.filterwarnings("ignore", "Glyph .* missing from font")  # nothing is drawn with the library's own font
        figure_.savefig(made, format="svg", metadata={"Date": None, "Creator": None})
    svg = made.getvalue()
    return svg[svg.index("<svg") :]


def _table(told: Told, words: Words) -> str:
    heads = "".join(f'<th scope="col">{escape(words.text(f"indicator/{name}"))}</th>' for name in NAMES)
    lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + "".join(f"<td>{escape(figure(one, block[one], words))}</td>" for one in NAMES)
        + "</tr>"
        for name, block in rows(told, words)
    )
    day = escape(words.text("playbook/day"))
    head = f'<thead><tr><th scope="col">{day}</th>{heads}</tr></thead>'
    return _framed(f"<table>{head}<tbody>{lines}</tbody></table>", words.text("playbook/figures"))


def _framed(html: str, label: str) -> str:
    """What is wider than a phone scrolls in a frame that the keyboard reaches."""
    return f'<div class="wide" tabindex="0" role="group" aria-label="{escape(label)}">{html}</div>'


def _refused(told: Told, words: Words) -> list[str]:
    every = told["rows_refused"]
    if not every:
        return []
    shown = "".join(f"<li>{escape(one['file'])}:{one['line']} {escape(words.text('refused/' + one['reason']))}</li>"
                    for one in every[:SHOWN_REFUSED])  # fmt: skip
    more = len(every) - SHOWN_REFUSED
    rest = f"<p>{escape(words.text('playbook/refused-more', count=more))}</p>" if more > 0 else ""
    return [f"<h2>{escape(words.text('playbook/refused', count=len(every)))}</h2><ul>{shown}</ul>{rest}"]


def _parameters(told: Told, words: Words) -> str:
    lines = (
        f"<li>{escape(words.text(f'parameter/{name}'))}: {escape(_said(value, words))}</li>"
        for name, value in told["parameters"].items()
        if value not in ({}, None)
    )
    return f"<ul>{''.join(lines)}</ul>"


def _said(value: Any, words: Words) -> str:
    """A parameter's value as people say it."""
    if isinstance(value, bool):
        return words.text("parameter-said/yes" if value else "parameter-said/no")
    if isinstance(value, dict):
        return ", ".join(f"1 {name} = {rate:g} USD" for name, rate in value.items())
    return words.or_else(f"parameter-said/{str(value).replace(' ', '-')}", str(value))
