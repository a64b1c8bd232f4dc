/* Puts words that are selected in a passage into a field of the correction. */
(function () {
  "use strict";
  var words = "";
  document.addEventListener("selectionchange", function () {
    var chosen = window.getSelection();
    var node = chosen && chosen.anchorNode;
    var at = node && (node.nodeType === 1 ? node : node.parentElement);
    if (at && at.closest("[data-passage]")) words = chosen.toString().trim();
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-take]");
    if (!button) return;
    var field = document.getElementById(button.dataset.take);
    if (words) field.value = words;
    field.focus();
  });
})();
