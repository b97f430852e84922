/* Quizzes are judged and ticks are kept, in this browser alone. */
(function () {
  "use strict";
  var words = JSON.parse(document.getElementById("playbook-words").textContent);
  function keep(name, value) {
    try {
      if (value === undefined) return JSON.parse(localStorage.getItem("playbook-" + name)) || {};
      localStorage.setItem("playbook-" + name, JSON.stringify(value));
    } catch (error) { /* without storage nothing is kept */ }
    return {};
  }
  function say(name, facts) {
    return words[name].replace(/\{(\w+)\}/g, function (all, key) { return facts[key]; });
  }
  function restart(element, kept) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "pb-again";
    button.textContent = words.again;
    button.addEventListener("click", function () { keep(element.dataset.name, {}); location.reload(); });
    element.append(button);
  }

  customElements.define("pb-quiz", class extends HTMLElement {
    connectedCallback() {
      var self = this, given = keep(this.dataset.name);
      this.addEventListener("change", function (event) { self.judge(event.target, given); keep(self.dataset.name, given); });
      this.querySelectorAll("input").forEach(function (input) {
        if (given[input.name] === input.value) { input.checked = true; self.judge(input, given); }
      });
      restart(this);
    }
    judge(input, given) {
      given[input.name] = input.value;
      var field = input.closest("fieldset"), right = "right" in input.dataset;
      field.dataset.judged = right ? "right" : "wrong";
      field.querySelector("summary").textContent = words[right ? "right" : "wrong"];
      field.querySelector("details").open = true;
      var all = this.querySelectorAll("fieldset").length;
      this.querySelector(".pb-score").textContent = say("score", {
        right: this.querySelectorAll("[data-judged=right]").length, all: all,
        left: all - this.querySelectorAll("[data-judged]").length });
    }
  });

  customElements.define("pb-checklist", class extends HTMLElement {
    connectedCallback() {
      var self = this, ticked = keep(this.dataset.name), boxes = this.querySelectorAll("input");
      function told() {
        self.querySelector(".pb-score").textContent = say("done", { done: self.querySelectorAll("input:checked").length, all: boxes.length });
      }
      boxes.forEach(function (box) { box.checked = !!ticked[box.value]; });
      this.addEventListener("change", function (event) {
        ticked[event.target.value] = event.target.checked;
        keep(self.dataset.name, ticked);
        told();
      });
      told();
      restart(this);
    }
  });
})();
