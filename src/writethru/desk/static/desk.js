/* Keys and news for the desk; every key does what a link or a button does without it. */
(() => {
  "use strict";
  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.matches("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") at.blur();
      return;
    }
    const found = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (!found || found.closest("[hidden]")) return;
    event.preventDefault();
    if (found.matches("input, select")) found.focus();
    else found.click();
  });

  /* A second click of the same button is the same decision; do not even send it. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
  });

  /* Say that the page changed; never reload under somebody who is typing a reason. */
  const data = document.body.dataset, changed = document.getElementById("changed");
  if (!data.stream) return;
  const source = new EventSource(data.stream + "?since=" + data.revision);
  const news = () => { changed.hidden = false; };
  source.addEventListener("revision", news);
  source.addEventListener("reset", news);
})();
