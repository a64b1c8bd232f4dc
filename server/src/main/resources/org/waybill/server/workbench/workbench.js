/* Keys, the theme, copying, asking for reasons. Every page works without this file. */
(function () {
  "use strict";
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  root.classList.add("scripted");

  function kept(name, value) {
    try {
      if (value === undefined) return localStorage.getItem(name);
      localStorage.setItem(name, value);
    } catch (e) { /* A browser may keep nothing. */ }
    return null;
  }

  var theme = kept("waybill-theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  }
  function all(what, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(what));
  }
  function nameTheme() {
    all("[data-theme-switch]").forEach(function (b) { b.textContent = isDark() ? "Light" : "Dark"; });
  }
  function switchTheme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    kept("waybill-theme", root.dataset.theme);
    nameTheme();
  }

  /* Rows: j and k move, Enter opens; one row at a time is in the order of Tab. */
  function rows() {
    return all("[data-row]").filter(function (r) { return r.offsetParent !== null; });
  }
  function current() {
    return document.activeElement && document.activeElement.closest ? document.activeElement.closest("[data-row]") : null;
  }
  function rove(row) {
    all('[data-row][tabindex="0"]').forEach(function (r) { r.tabIndex = -1; });
    row.tabIndex = 0;
  }
  function settle() {
    var list = rows();
    list.forEach(function (r) { if (!r.hasAttribute("tabindex")) r.tabIndex = -1; });
    if (list.length && !list.some(function (r) { return r.tabIndex === 0; })) list[0].tabIndex = 0;
  }
  function move(step) {
    var list = rows();
    if (!list.length) return false;
    var at = list.indexOf(current());
    var next = at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step));
    rove(list[next]);
    list[next].focus({ preventScroll: true });
    list[next].scrollIntoView({ block: "nearest" });
    return true;
  }
  function openRow() {
    var row = current();
    if (!row || document.activeElement !== row) return false;
    var link = row.querySelector("[data-open]") || row.querySelector("a[href]");
    if (!link) return false;
    link.click();
    return true;
  }

  /* Actions are links, buttons or summaries: those of the row in focus first, then the page's. */
  function act(name) {
    var row = current();
    var what = '[data-action="' + name + '"]';
    var button = (row && row.querySelector(what)) || all(what).filter(function (b) {
      return b.closest("[data-selected]") || !b.closest("[data-row]");
    })[0];
    if (!button) return false;
    button.click();
    return true;
  }

  function dialog(id) {
    var box = document.getElementById(id);
    if (box && box.showModal && !box.open) box.showModal();
    return box;
  }
  /* A reason that stands on the page, for a run of decisions, is taken as it is. */
  function standing() {
    var field = document.querySelector("[data-standing-reason]");
    return field ? field.value.trim() : "";
  }
  function ask(form, button) {
    var reason = form.elements.reason;
    var told = (reason && reason.value.trim()) || standing();
    if (told) { reason.value = told; form.submit(); return; }
    var box = dialog("ask");
    if (!box) return;
    document.getElementById("ask-title").textContent = form.dataset.asks + ": why?";
    document.getElementById("ask-yes").textContent = form.dataset.asks;
    var text = document.getElementById("ask-reason");
    text.value = "";
    text.focus();
    box.onclose = function () {
      if (box.returnValue === "yes" && text.value.trim()) { reason.value = text.value.trim(); form.submit(); }
      else if (button) button.focus();
      box.returnValue = "";
    };
  }

  function copy(button) {
    var text = button.dataset.copy, was = button.textContent;
    function told() {
      button.textContent = "copied";
      setTimeout(function () { button.textContent = was; }, 1500);
    }
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(told, function () {}); return; }
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    if (document.execCommand("copy")) told();
    field.remove();
    button.focus();
  }

  var going = 0;
  function go(key) {
    var link = document.querySelector('.views a[data-key="' + key + '"]');
    if (link) window.location.href = link.href;
    return !!link;
  }
  function search() {
    var field = document.querySelector("[data-search], input[type=search]");
    if (field) { field.focus(); field.select(); }
    return !!field;
  }
  var KEYS = {
    j: function () { return move(1); }, ArrowDown: function () { return current() === document.activeElement && current() && move(1); },
    k: function () { return move(-1); }, ArrowUp: function () { return current() === document.activeElement && current() && move(-1); },
    Enter: openRow, "/": search, "?": function () { return !!dialog("keys"); },
    c: function () { return act("confirm"); }, x: function () { return act("reject"); }, e: function () { return act("correct"); },
    s: function () { return act("same"); }, o: function () { return act("other"); }, u: function () { return act("undo"); },
    "[": function () { return act("before"); }, "]": function () { return act("next"); }
  };
  function typing(at) {
    return at && (at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName) ||
      (at.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(at.type)));
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    var was = going;
    going = 0;
    if (was && Date.now() - was < 1500) { if (go(event.key)) event.preventDefault(); return; }
    if (event.key === "g") { going = Date.now(); return; }
    if (event.repeat && "jkArrowDownArrowUp".indexOf(event.key) < 0) return;
    var key = KEYS[event.key];
    if (key && key()) event.preventDefault();
  });

  document.addEventListener("click", function (event) {
    var at = event.target.closest("[data-theme-switch],[data-keys],[data-copy]");
    if (!at) return;
    if (at.hasAttribute("data-copy")) copy(at);
    else if (at.hasAttribute("data-keys")) dialog("keys");
    else switchTheme();
  });
  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    /* The button beside the fold asks in a dialog; the one in the fold has its reason with it. */
    if (form.dataset && form.dataset.asks && !(button && button.closest(".reason"))) {
      event.preventDefault();
      ask(form, button);
    }
  });
  document.addEventListener("focusin", function (event) {
    var row = event.target.closest && event.target.closest("[data-row]");
    if (row) rove(row);
  });
  document.addEventListener("DOMContentLoaded", function () {
    nameTheme();
    settle();
    dark.addEventListener("change", nameTheme);
    document.body.addEventListener("htmx:afterSettle", settle);
    var chosen = document.querySelector("[data-row][data-selected]");
    if (chosen) { rove(chosen); chosen.scrollIntoView({ block: "nearest" }); }
  });
})();
