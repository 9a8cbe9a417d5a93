namespace ReputationWatch.Single.Demo;

/// <summary>The pages that people open: home, article, the blocked engine's challenge.</summary>
static class Pages
{
    /// <summary>What is new, and where the machine-readable forms are.</summary>
    public static string Home(IEnumerable<Article> newest)
    {
        var list = newest.Select(a => $"""
            <li><a href="{a.Path}">{Html.Text(a.Title)}</a>
            <span class="outlet">{Html.Text(a.Outlet.Name)}, {Indonesia.ShortDate(a.Published)}</span></li>

            """);

        return Html.Page("Web contoh Tanjung Seruni", $"""
            <h1>Web contoh Tanjung Seruni</h1>
            <p>Tanjung Seruni tidak ada di peta. Halaman ini melayani demo: <a href="/cari?q=Tanjung+Seruni">hasil pencarian</a>,
            <a href="/searx?q=Tanjung+Seruni">hasil pencarian (JSON)</a>, umpan <a href="/kabarseruni/rss.xml">RSS</a>,
            <a href="/wartalontar/atom.xml">Atom</a>, dan <a href="/harianselasih/sitemap-news.xml">peta situs berita</a>.</p>
            <ul>
            {string.Concat(list)}</ul>
            """);
    }

    /// <summary>One article.</summary>
    public static string Article(Article a)
    {
        var at = Indonesia.Rfc3339(a.Published);
        var date = a.ShowsDate ? $"""<time datetime="{at}">{Indonesia.ShortDate(a.Published)}</time>""" : "";
        var meta = a.ShowsDate ? $"""<meta property="article:published_time" content="{at}">""" + "\n" : "";
        return Html.Page($"{a.Title} – {a.Outlet.Name}", $"""
            <article>
            <h1>{Html.Text(a.Title)}</h1>
            <p class="outlet">{Html.Text(a.Outlet.Name)} {date}</p>
            <p>{Html.Text(a.Lead)}</p>
            </article>
            <p><a href="/">Halaman depan</a></p>
            """, meta);
    }

    /// <summary>What an engine shows that takes the crawler for a robot, in the layout of DuckDuckGo's page.</summary>
    public static string Challenge() => Html.Page("DuckDuckGo (contoh)", """
        <form id="challenge-form" action="//duckduckgo.example/anomaly.js?sv=html&amp;cc=botnet" method="POST">
        <div class="anomaly-modal__mask"><div class="anomaly-modal__modal">
        <div class="anomaly-modal__title">Unfortunately, bots use DuckDuckGo too.</div>
        <div class="anomaly-modal__description">Please complete the following challenge to confirm this search was made by a human.</div>
        </div></div>
        </form>
        """);

    /// <summary>Nothing is there, or not yet.</summary>
    public static string NotFound() => Html.Page("Tidak ditemukan", """<h1>Halaman tidak ditemukan</h1><p><a href="/">Halaman depan</a></p>""");
}
