/* Scores of pages for a sentence (the twin of appealgen/playbook/search), and the box that shows them. Loaded on first use. */
(() => {
  "use strict";
  const { words, el, fill } = window.playbook, index = window.playbookIndex;
  const RUN = /([\u3400-\u9fff]+)|((?:(?![\u3400-\u9fff])[\p{L}\p{N}])+)/gu;

  const normal = text => text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");

  const near = (one, other) => {
    let place = 0;
    while (place < one.length && place < other.length && one[place] == other[place]) place++;
    const left = one.slice(place), right = other.slice(place), rest = left.slice(1);
    if (!left || !right) return left.length + right.length == 1;
    return right == rest || right == left.slice(1, 2) + left[0] + left.slice(2) || right.slice(1) == left || right.slice(1) == rest;
  };

  const spelt = word => {
    const has = one => Object.hasOwn(index.postings, one);
    if (word.length < 5 || has(word) || has(word.slice(0, 5) + "-")) return word;
    let best = word, most = 0;
    for (const one in index.postings)
      if (one.length > 3 && index.postings[one].length > most && /^\p{L}+$/u.test(one) && near(word, one))
        best = one, most = index.postings[one].length;
    return best;
  };

  const features = text => {
    const found = new Set(), meant = groups => (groups || []).forEach(group => found.add("#" + group));
    const own = (table, key) => Object.hasOwn(table, key) ? table[key] : [];
    let before = [];
    for (const [, chinese, word] of normal(text).matchAll(RUN)) {
      if (chinese) {
        const letters = [...chinese];
        letters.forEach((letter, place) => {
          found.add(letter);
          if (place + 1 < letters.length) found.add(letter + letters[place + 1]);
        });
        for (const one in index.within) if (chinese.includes(one)) meant(index.within[one]);
        before = [];
      } else {
        const said = spelt(word), letters = [...said];
        before = [...before.slice(-4), said];
        found.add(said);
        if (letters.length > 3) found.add(letters.slice(0, 5).join("") + "-");
        before.forEach((_, start) => meant(own(index.exact, before.slice(start).join(" "))));
        for (let length = 3; length <= letters.length; length++) meant(own(index.begin, letters.slice(0, length).join("")));
      }
    }
    return found;
  };

  const kind = feature => feature[0] == "#" ? 3 : feature.endsWith("-") ? 1 : /^[\u3400-\u9fff]$/.test(feature) ? 2 : 0;

  const scores = window.playbook.search = query => {
    const reached = new Map(), asked = [0, 0, 0, 0];
    for (const feature of features(query)) {
      const told = Object.hasOwn(index.postings, feature) ? index.postings[feature] : [];
      if (told.length) asked[kind(feature)] += 1;
      let weight = 0;
      for (const number of told)
        if (number < 0) weight = -number;
        else reached.set(number, (reached.get(number) || 0) + weight);
    }
    const cost = page => asked.reduce((sum, count, one) => sum + count * index.bias[page][one], 0);
    return [...reached].map(([page, score]) => ({ page, score: score - cost(page), url: index.pages[page][0], title: index.pages[page][1], reply: index.pages[page][2] }))
      .sort((one, other) => other.score - one.score || one.page - other.page);
  };

  const form = document.querySelector(".pb-search"), input = form.elements.q, box = form.querySelector(".pb-results");
  const list = box.querySelector("ul"), hint = box.querySelector("p");
  const show = () => {
    const query = input.value.trim(), all = query ? scores(query) : [];
    const found = [...all.filter(one => one.reply).slice(0, 5), ...all.filter(one => !one.reply).slice(0, 3)];
    box.hidden = false;
    hint.textContent = !query ? words["search-hint"] : found.length ? fill(words.results, { count: found.length }) : words["no-results"];
    list.replaceChildren(...found.map(one => el("li", {}, el("a", { href: form.dataset.base + "/" + one.url + (one.reply ? "#reply" : "") }, one.title))));
  };
  form.oninput = show;
  form.onsubmit = event => {
    event.preventDefault();
    list.querySelector("a")?.click();
  };
  form.addEventListener("focusin", () => box.hidden && show());
  form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) box.hidden = true; });
  form.onkeydown = event => {
    const stops = [input, ...list.querySelectorAll("a")], step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
    if (event.key == "Escape") {
      input.focus();
      box.hidden = true;
    }
  };
  if (form.contains(document.activeElement)) show();
})();
