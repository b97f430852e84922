/* The page's own script: the composer, light and dark, and the door to the search. Classic, so that it runs from a folder too. */
(() => {
  "use strict";
  const doc = document, words = JSON.parse(doc.querySelector("#playbook-words").textContent);
  const SLOT = /\{([a-z][a-z0-9_]*)\}/g;
  const KEPT = ["agent_name", "store_name"]; // the agent's own; a buyer's name is never kept

  const el = (name, told, ...inside) => {
    const made = doc.createElement(name);
    for (const key in told) made.setAttribute(key, told[key]);
    made.append(...inside);
    return made;
  };
  const fill = (text, values) => text.replace(SLOT, (all, name) => Object.hasOwn(values, name) && values[name] || all);
  const kept = (name, value) => {
    try {
      if (value === undefined) return localStorage["playbook-" + name] || "";
      localStorage["playbook-" + name] = value;
    } catch { /* a folder opened without storage */ }
    return "";
  };

  /* Slots: the twin of appealgen/playbook/slots.py. */
  const FITS = {
    text: Boolean,
    date: text => {
      const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) || [];
      const date = new Date(Date.UTC(year, month - 1, day));
      return date.getUTCMonth() == month - 1 && date.getUTCDate() == day;
    },
    tracking: text => {
      const number = text.replace(/\s/g, "").toUpperCase(), s10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number);
      if (!s10) return /^[A-Z0-9]{8,30}$/.test(number) && /\d/.test(number);
      const check = 11 - [8, 6, 4, 2, 3, 5, 9, 7].reduce((sum, weight, place) => sum + weight * s10[1][place], 0) % 11;
      return s10[2] == ({ 10: 0, 11: 5 }[check] ?? check);
    },
    amount: text => /^(?:[A-Z]{2,3} ?)?[$€£¥₽]? ?\d{1,3}(?:[ ,.]?\d{3})*(?:[.,]\d{1,2})?(?: ?(?:[$€£¥₽]|[A-Z]{3}|руб\.?))?$/.test(text)
  };
  window.playbook = { words, el, fill, fits: (kind, value) => FITS[kind](value.trim()) };

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = el("textarea", { class: "pb-hidden" }, text);
      doc.body.append(area);
      area.select();
      const done = doc.execCommand("copy");
      area.remove();
      return done;
    }
  };

  /* First, so that only the chosen script gets a form: seventy took a phone half a second. */
  customElements.define("reply-picker", class extends HTMLElement {
    connectedCallback() {
      const select = el("select"), stages = {}, articles = [...this.querySelectorAll("article")];
      for (const { id, dataset: { stage }, children } of articles) {
        if (!stages[stage]) select.append(stages[stage] = el("optgroup", { label: stage }));
        stages[stage].append(el("option", { value: id }, children[0].textContent));
      }
      const show = select.onchange = () => {
        for (const article of articles) article.hidden = article.id != select.value;
        this.querySelector("article:not([hidden]) > reply-composer").connectedCallback?.();
      };
      if (location.hash && doc.querySelector("article" + location.hash)) select.value = location.hash.slice(1);
      this.prepend(el("label", { class: "pb-choose" }, el("span", {}, words.choose), select));
      show();
    }
  });

  let groups = 0;
  customElements.define("reply-composer", class extends HTMLElement {
    connectedCallback() {
      if (this.ready || this.closest("article[hidden]")) return;
      this.ready = true;
      const { slots, limit } = JSON.parse(this.firstChild.textContent), texts = {};
      const group = "reply" + (groups += 1);
      const langs = el("fieldset", { class: "pb-langs" }, el("legend", {}, words["buyer-language"]));
      const fields = el("div", { class: "pb-fields" }), shown = el("div", { class: "pb-texts" });
      const button = el("button", { class: "pb-copy" }, words.copy), tally = el("span");
      const status = el("span", { role: "status", class: "pb-status" });
      const form = el("form", { class: "pb-form", novalidate: "" }, langs, slots.length ? fields : "", shown,
        el("div", { class: "pb-bar" }, button, tally, status));
      let first, reason, wrong, ready;
      for (const { lang, dir, dataset, children } of this.querySelectorAll("section")) {
        const [name, text] = [...children].map(one => one.textContent), value = lang;
        texts[lang] = { name, text, dir };
        if (!("buyer" in dataset)) continue;
        const radio = el("input", { type: "radio", name: group, value });
        langs.append(el("label", {}, radio, el("span", { lang }, name)));
        first ||= radio.checked = true;
        radio.checked ||= lang == kept("language");
      }
      const inputs = slots.map(({ name, type, label, example }) => {
        const id = group + name, hint = el("small", { id });
        const input = el("input", { name, type: type == "date" ? type : "text", placeholder: example, autocomplete: "off",
          "aria-describedby": id });
        if (KEPT.includes(name)) input.value = kept(name);
        fields.append(el("label", {}, el("span", {}, label), input, hint));
        return { input, name, type, label, hint };
      });
      const update = () => {
        const values = {}, language = form.querySelector(":checked").value, rtl = texts[language].dir == "rtl";
        kept("language", language);
        reason = wrong = status.textContent = "";
        for (const { input, name, type, label, hint } of inputs) {
          const value = input.value.trim(), bad = value && !FITS[type](value);
          values[name] = value && rtl ? "\u2068" + value + "\u2069" : value; // else a date among Arabic is turned round
          const said = bad ? words[type] : value ? "" : fill(words["fill-first"], { field: label });
          hint.textContent = bad ? said : "";
          input.setAttribute("aria-invalid", !!bad);
          if (KEPT.includes(name)) kept(name, value);
          if (said && !wrong) [wrong, reason] = [input, said];
        }
        ready = fill(texts[language].text, values);
        const count = [...ready].length, over = count > limit;
        if (over) reason ||= words["too-long"];
        button.setAttribute("aria-disabled", !!reason);
        tally.textContent = fill(words.count, { count, limit });
        tally.className = over ? "pb-over" : "pb-count";
        shown.replaceChildren(...[...new Set([language, words.own])].filter(one => texts[one]).map((lang, own) => {
          const { name, text, dir } = texts[lang];
          return el("div", { lang, dir }, el("p", { class: "pb-lang" }, name,
            el("small", { lang: words.own }, words[own ? "for-you" : "to-buyer"])),
          el("p", { class: "pb-out" }, ...text.split(SLOT).map((part, place) => place % 2
            ? el("mark", { class: values[part] ? "pb-full" : "pb-gap" }, values[part] || "{" + part + "}") : part)));
        }));
      };
      form.oninput = update;
      form.onsubmit = async event => {
        event.preventDefault();
        if (wrong) wrong.focus();
        status.textContent = reason || words[await copy(ready) ? "copied" : "copy-failed"];
      };
      this.append(form);
      update();
      if (location.hash == "#reply") (wrong || button).focus({ preventScroll: true });
    }
  });

  /* The search comes with its first use. */
  const search = doc.querySelector(".pb-search"), input = search.elements.q;
  search.addEventListener("focusin", () => {
    for (const name of ["index", "search"])
      doc.head.append(Object.assign(el("script", { src: search.dataset.base + "/assets/playbook/" + name + ".js" }), { async: false }));
  }, { once: true });

  /* "/" goes to the search. */
  doc.onkeydown = event => {
    if (event.key != "/" || event.target.matches("input,select")) return;
    input.focus();
    event.preventDefault();
  };
  doc.querySelector(".pb-menu").onclick = () => __drawer.click();
  const theme = doc.querySelector(".pb-theme"), { dataset } = doc.body;
  theme.hidden = false;
  theme.onclick = () => kept("theme", dataset.mdColorScheme = dataset.mdColorScheme == "slate" ? "default" : "slate");
})();
