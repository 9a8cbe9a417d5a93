// Says that new figures came in for a keyword on the page. The page works without it.
const notice = document.getElementById("live");
if (notice && window.EventSource) {
  const stream = new EventSource(`${notice.dataset.events}?since=${notice.dataset.since}`);
  stream.addEventListener("cycle", (event) => {
    const { keyword, at } = JSON.parse(event.data);
    const shown = document.querySelector(`[data-cycle][data-keyword="${CSS.escape(keyword)}"]`);
    if (!shown || Date.parse(at) <= Number(shown.dataset.cycle)) return;
    notice.hidden = false;
    stream.close();
  });
  // A page that waits in the history would hold a connection that the browser counts.
  addEventListener("pagehide", () => stream.close());
}
