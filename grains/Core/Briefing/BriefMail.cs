using System.Net;
using System.Text;

namespace ReputationWatch.Briefing;

/// <summary>A brief as a mail's HTML: whole by itself, without pictures, scripts or a style sheet, which mail readers throw away. Pure.</summary>
public static class BriefMail
{
    const string Font = "font-family:Segoe UI,Roboto,Helvetica,Arial,sans-serif";
    const string Cell = "padding:6px 8px;border-bottom:1px solid #dfe2e6;text-align:left;vertical-align:top;font-size:14px";

    /// <summary>The page. Everything in it is escaped.</summary>
    public static string Html(BriefDocument document)
    {
        var html = new StringBuilder();
        Add(html, $"<!DOCTYPE html><html lang=\"{document.Language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(document.Title)}</title></head>");
        Add(html, $"<body style=\"margin:0;background:#f6f6f3;color:#1b2126;{Font}\"><div style=\"max-width:640px;margin:0 auto;padding:24px 16px;background:#ffffff\">");
        Add(html, $"<p style=\"margin:0 0 4px;color:#14532d;font-size:13px\"><b>ReputationWatch</b></p><h1 style=\"margin:0 0 8px;font-size:22px;line-height:1.25\">{Text(document.Heading)}</h1>");
        Add(html, $"<p style=\"margin:0 0 16px;font-size:15px;line-height:1.5\">{Text(document.Lead)}</p>");
        if (document.Late is { } late) Add(html, $"<p style=\"margin:0 0 16px;padding:8px 12px;background:#fdf0d5;font-size:14px;line-height:1.5\">{Text(late)}</p>");
        if (document.Link is { } link) Add(html, $"<p style=\"margin:0 0 16px;font-size:15px\"><a href=\"{Text(link.Address)}\" style=\"color:#0a5a38\">{Text(link.Text)}</a></p>");
        foreach (var section in document.Sections) Section(html, section);
        Add(html, $"<p style=\"margin:32px 0 0;padding-top:12px;border-top:1px solid #dfe2e6;color:#56606b;font-size:12px;line-height:1.5\">{Text(document.Footer)}</p></div></body></html>");
        return html.ToString();
    }

    static void Section(StringBuilder html, BriefSection section)
    {
        Add(html, $"<h2 style=\"margin:28px 0 8px;font-size:17px;line-height:1.3\" id=\"{Text(section.Id)}\">{Text(section.Heading)}");
        if (section.Mark is { } mark) Add(html, $" {Mark(mark)}");
        html.Append("</h2>");
        foreach (var block in section.Blocks) Block(html, block);
    }

    static void Block(StringBuilder html, BriefBlock block)
    {
        switch (block)
        {
            case BriefBlock.Paragraph paragraph:
                Add(html, $"<p style=\"margin:0 0 8px;font-size:14px;line-height:1.5;color:{Ink(paragraph.Mood)}\">{Text(paragraph.Text)}</p>");
                break;
            case BriefBlock.Table table:
                html.Append("<table role=\"table\" cellspacing=\"0\" cellpadding=\"0\" style=\"width:100%;border-collapse:collapse;margin:0 0 12px\"><tr>");
                foreach (var head in table.Heads) Add(html, $"<th scope=\"col\" style=\"{Cell};color:#56606b;font-size:12px;font-weight:600\">{Text(head)}</th>");
                html.Append("</tr>");
                foreach (var row in table.Rows) Add(html, $"<tr>{string.Concat(row.Select((cell, i) => CellOf(cell, first: i == 0)))}</tr>");
                html.Append("</table>");
                break;
            case BriefBlock.Items items:
                if (items.Heading.Length > 0) Add(html, $"<h3 style=\"margin:12px 0 4px;font-size:14px;line-height:1.4\">{Text(items.Heading)}</h3>");
                Add(html, $"<ul style=\"margin:0 0 12px;padding:0 0 0 18px;font-size:14px;line-height:1.5\">{string.Concat(items.All.Select(Item))}");
                if (items.More is { } more) Add(html, $"<li style=\"color:#56606b\">{Text(more)}</li>");
                html.Append("</ul>");
                break;
        }
    }

    static string CellOf(BriefCell cell, bool first) => first
        ? $"<th scope=\"row\" style=\"{Cell};color:{Ink(cell.Mood)}\">{Text(cell.Text)}</th>"
        : $"<td style=\"{Cell};color:{Ink(cell.Mood)}\">{Text(cell.Text)}</td>";

    static string Item(BriefItem item)
    {
        var text = item.SafeUrl is { } url ? $"<a href=\"{Text(url)}\" style=\"color:#0a5a38\">{Text(item.Text)}</a>" : Text(item.Text);
        var note = item.Note.Length > 0 ? $"<br><span style=\"color:#56606b;font-size:12px\">{Text(item.Note)}</span>" : "";
        return $"<li style=\"margin:0 0 6px\">{text} {string.Join(' ', item.Marks.Select(Mark))}{note}</li>";
    }

    static string Mark(BriefMark mark) =>
        $"<span style=\"display:inline-block;padding:0 6px;border-radius:3px;font-size:12px;font-weight:600;white-space:nowrap;color:{Ink(mark.Mood)};background:{Wash(mark.Mood)}\">{Text(mark.Text)}</span>";

    static string Ink(BriefMood mood) => mood switch
    {
        BriefMood.Good => "#17653a",
        BriefMood.Bad or BriefMood.Alarm => "#a8221a",
        BriefMood.Era => "#7a4a00",
        _ => "#1b2126",
    };

    static string Wash(BriefMood mood) => mood switch
    {
        BriefMood.Good => "#e3f3e8",
        BriefMood.Bad or BriefMood.Alarm => "#fdebe8",
        BriefMood.Era => "#fdf0d5",
        _ => "#eceef1",
    };

    static void Add(StringBuilder html, string text) => html.Append(text);

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
