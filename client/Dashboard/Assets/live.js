// Says that new figures came in. The page works without it.
const notice = document.getElementById("live");
if (notice && window.EventSource) {
  const { events, keyword, since } = notice.dataset;
  const stream = new EventSource(`${events}?since=${since}`);
  stream.addEventListener("cycle", (event) => {
    if (keyword && JSON.parse(event.data).keyword !== keyword) return;
    notice.hidden = false;
    stream.close();
  });
  // A page that waits in the history would hold a connection that the browser counts.
  addEventListener("pagehide", () => stream.close());
}
