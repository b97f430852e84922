"""How many days the notice leaves for the appeal, where it tells them without a date."""

from __future__ import annotations

import re

from appealgen.evidence.documents.notices.patterns import COUNT, compiled, count, either, last_end

_KIND = r"(?:working|business|calendar|natural|рабочих|рабочего|рабочий|календарных|календарного|календарный|h[aá]biles?|laborables?|naturales|natural)"
_WINDOW = (
    rf"(?P<count>{COUNT}|(?<=в течение )(?=недел)|(?<=within a )(?=week))[\s-]?(?:个|full\s|complete\s|полных\s)?\s?(?P<kind>{_KIND})?[\s-]?"
    r"(?P<unit>工作日|自然日|日历日|小时|天|日(?![期后起])|周|days?\b|hours?\b|hrs?\b|h\b|weeks?\b|дн[ея]\w*|день|сут\w+|час\w*|недел\w+|d[ií]as?\b|horas?\b|semanas?\b)"
    rf"(?:\s?(?P<after>{_KIND}))?"
)
_WORKING = r"working|business|工作|рабоч|laborable|h[aá]bil"
_HOURS = r"hour|hr|h$|小时|час|hora"
_WEEKS = r"week|周|недел|semana"

_OURS = either(
    r"appeal\w*|contest\w*|dispute|object\w*|submit\w*|send\b|provide\w*|please\s\w+|evidence|repl(?:y|ies)|respon[ds]\w*|answer\w*|upload\w*|counter-?notice|you (?:have|may|can)|your (?:materials|documents|statement)|time (?:limit|left|to)|window|deadline|term\b",
    r"申诉|提交|举证|回复|材料|上传|发送|异议|期限|提供|补充|有效|反馈|说明|复议|资料|证明",
    r"апелляц\w*|обжал\w*|ответ\w*|предостав\w*|пришл\w*|отправ\w*|загруз\w*|возраж\w*|доказательств\w*|срок\w*|подач\w*|подать|оспор\w*|пояснен\w*|приним\w*|жалоб\w*",
    r"apela\w*|recur\w*|present\w*|alega\w*|env[ií]\w*|respond\w*|respuesta|aport\w*|plazo|impugna\w*|dispone|contestar|descargo\w*|documentaci[oó]n|reclama\w*",
)  # fmt: skip
_THEIRS = either(
    r"frozen?|freez\w+|suspen\w+|restrict\w+|with?h[eo]ld\w*|\bheld\b|hold\b|hidden|\bwe (?:will|shall|aim|usually)\b|our (?:review|decision|team)|(?:will be|is|are|be) (?:review|process|consider|decid|answer|examin|complet)\w*|review (?:takes|within)|take[sn]?\b|last\b|past\b|previous|ago\b|remaining|left\b|block\w*|on record|lower\w*|ranking",
    r"冻结|屏蔽|限制|解冻|平台将|我们将|审核|审理|处理完|答复您|近|过去|剩余|暂扣|放款|封|有效记录|降权|发货",
    r"рассм\w+|заблокир\w*|заморож\w*|заморозк\w*|удерж\w*|за последни\w*|остал\w*|ограничен\w*|скрыт\w*|в течение последних|назад|проверк\w*|проверим",
    r"revis\w*|reten\w*|congela\w*|bloque\w*|suspen\w*|[uú]ltimos|quedan|restan|resolver\w*|respondemos|responderemos|oculta\w*|hace\b|tramita\w*",
)  # fmt: skip
_ACTS = either(
    r"appeal|contest|disput|disagree|hand in|no later|submit|send|evidence|repl(?:y|ies)|respon[ds]|answer|upload|provide|object|deadline|due|verif|confirm|explain|review|write",
    r"申诉|提交|举证|回复|材料|上传|异议|截止|提供|响应|下架|整改|寄|发到|发至|发送|函复",
    r"апелл|обжал|ответ|предостав|присл|пришл|отправ|прилож|загруз|возраж|доказ|подать|подай|оспор|поясн|подтверд|крайн",
    r"apela|recur|present|alega|env[ií]|respon|aport|impugna|contest|descargo|reclama|l[ií]mite|vence|conteste|demu[eé]str",
)
"""What the seller may do until a deadline: a notice without it tells how long a punishment lasts."""
_PLATFORM = either(
    r"\bwe'll\b|\b(?:we|our team)\s(?:will|shall|aim|usually|try|review|answer)\b|review (?:takes|within)|(?:will be|is|are) (?:reviewed|processed|considered|decided|answered|examined)",
    r"(?:平台|我们|客服|小二|审核员)(?:将|会|预计|一般|通常)|审核|审理",
    r"рассмотр(?:им|ит|ят|ение|ен)\w*|проверим",
    r"\b(?:revisaremos|responderemos|resolveremos|se revisar[aá]\w*|ser[aá] revisad\w*|tramitaremos)",
)
"""What the others do in these days: they are not the seller's, whatever they do it to."""
_LEFT = r"(?:剩余|还剩|还有|还可以?|仍可|remaining|осталось|quedan?|restan?)[^,，]{0,16}$"
_LEFT_TO_ACT = r"\s?(?:left\s|remaining\s)?(?:to|para|чтобы|来)\s?[^\W\d]"
"""`Te quedan 15 días para …`: counted from the message, not from a page that was copied."""
_LEFT_BEHIND = r"\s?(?:left|remaining|осталось|restantes?)\b"
"""A countdown tells nothing without the hour at which it was copied."""
_HAVE = (
    r"\b(?:you (?:now |still |only )?have|you are (?:given|allowed))\s(?:only\s|another\s)?$|(?:您|贵店|你)(?:还|仍)?有$|\b(?:у вас(?: есть| осталось)?|вам да[её]тся|да[её]м вам)\s(?:ещ[её]\s)?$"
    r"|\b(?:tienes?|te quedan|le quedan|dispone[s]? de|tiene usted|os quedan|ten[eé]is)\s(?:a[uú]n\s|solo\s)?$"
)
"""Right before days that are the seller's, whatever he may do in them."""
_WITHIN = r"(?:\bwithin|\bin the next|в течение|\bdentro de(?: los)?|\ben (?:el|un) plazo de)\s*$"
_START = r"(?<![a-zа-яё])"
_BOUNDS = r"(?<=[.!?])\s|[;；。！？|]|\n\s*\n|\n(?=[^\n:：]{2,30}[:：])"


def lasts(text: str) -> bool:
    """Whether the text only tells how long a punishment lasts, and nothing that the seller may do."""
    return compiled(_THEIRS).search(text) is not None and compiled(_ACTS).search(text) is None


def window(text: str) -> tuple[int, bool, int] | None:
    """How many days, whether they are working days, and where that stands: the first that is the seller's to act in."""
    only_lasts = lasts(text)
    for found in compiled(rf"(?<![\d.月十/-]){_WINDOW}").finditer(text):
        if not _is_given(text, found) and (only_lasts or not _is_ours(text, found)):
            continue
        number, unit = count(found["count"] or "1"), found["unit"]
        if compiled(_HOURS).match(unit):
            number, left = divmod(number, 24)
            if left or not number:
                continue
        if compiled(_WEEKS).match(unit):
            number *= 7
        kind = f"{found['kind']} {found['unit']} {found['after']}"
        return number, bool(compiled(_WORKING).search(kind)), found.start()
    return None


def _is_given(text: str, found: re.Match[str]) -> bool:
    """`You have 3 days`, and no more is said."""
    return compiled(_HAVE).search(text[max(0, found.start() - 40) : found.start()]) is not None and (
        "qued" not in text[max(0, found.start() - 12) : found.start()].casefold()
        or compiled(_LEFT_TO_ACT).match(text, found.end()) is not None
    )


def _is_ours(text: str, found: re.Match[str]) -> bool:
    """By the nearest word in the sentence: what the seller does, or what is done to him and how long others take."""
    bounds = compiled(_BOUNDS)
    begin = max((one.end() for one in bounds.finditer(text, max(0, found.start() - 200), found.start())), default=0)
    stop = bounds.search(text, found.end())
    end = stop.start() if stop else len(text)
    before, behind = (
        text[max(begin, found.start() - 120) : found.start()],
        text[found.end() : min(end, found.end() + 100)],
    )
    if compiled(_LEFT).search(before) or compiled(_LEFT_BEHIND).match(behind):
        return False
    if last_end(_PLATFORM, re.split(r"[,，]", before)[-1])[0] >= 0:
        return False
    clause = re.split(r"[,，]", before)[-1] + re.split(r"[,，]", behind)[0]
    if (compiled(_WITHIN).search(before) or behind.startswith(("内", "之内"))) and not compiled(_THEIRS).search(clause):
        return True
    return _distance(_OURS, before, behind) < _distance(_THEIRS, before, behind)


def _distance(pattern: str, before: str, behind: str) -> int:
    """Characters to the nearest match; a comma on the way is a step into another thought."""
    ahead = max((one.end() for one in compiled(rf"{_START}(?:{pattern})").finditer(before)), default=-1)
    after = compiled(rf"{_START}(?:{pattern})").search(behind)
    ways = []
    if ahead >= 0:
        way = before[ahead:]
        ways.append(len(way) + 40 * len(re.findall(r"[,，]", way)))
    if after:
        way = behind[: after.start()]
        ways.append(len(way) + 40 * len(re.findall(r"[,，]", way)))
    return min(ways, default=1000)
