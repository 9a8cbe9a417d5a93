// Shows what an event would change while it is typed. The page works without it: the button does the same.
const form = document.querySelector("form[data-preview]");
const shown = document.getElementById("preview");
if (form && shown && window.fetch) {
  const pause = 250; // ms without a key before the server is asked
  const silent = ["who", "reason", "name", "region"]; // they move no mention
  let timer, asked;
  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)), signal });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("preview");
      if (fresh && !signal.aborted) shown.replaceChildren(...fresh.childNodes);
    } catch (failure) {
      // A later key overtook this one, or the network is away: what is shown stays, and the button tells.
    }
  };
  form.addEventListener("input", (event) => {
    if (silent.includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(show, pause);
  });
}
