// Small help on top of pages that work without it.

/** After a form comes back with something wrong, reading starts at what is wrong. */
function focusErrors(root) {
  const summary = root.querySelector("[data-focus]");
  if (summary instanceof HTMLElement) summary.focus();
}

/** A form is sent once; the server would take it once anyway. */
function sendOnce(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 3000);
}

/** When a part of a page could not be fetched, say so where it is read out. */
function tellFailure() {
  const told = document.querySelector("#failed") ?? document.createElement("p");
  told.id = "failed";
  told.className = "failed";
  told.setAttribute("role", "alert");
  told.textContent = document.body.dataset.failed ?? "";
  document.querySelector("#main")?.prepend(told);
}

document.addEventListener("DOMContentLoaded", () => focusErrors(document));
document.addEventListener("submit", sendOnce);
document.addEventListener("htmx:after:swap", () => focusErrors(document));
for (const name of ["htmx:response:error", "htmx:error"]) document.addEventListener(name, tellFailure);
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
