namespace ReputationWatch.Watching;

/// <summary>A word or a number of a headline.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Form">In lower case.</param>
/// <param name="IsNumber">Whether it is digits, with the dots, commas, colons, slashes and hyphens between them.</param>
internal readonly record struct TitleToken(string Text, string Form, bool IsNumber)
{
    const int MostTokens = 200;

    /// <summary>The tokens of a headline; of one with more than 200 the first.</summary>
    public static List<TitleToken> Of(string title)
    {
        var tokens = new List<TitleToken>();
        for (var i = 0; i < title.Length && tokens.Count < MostTokens;)
        {
            if (char.IsAsciiDigit(title[i]))
            {
                var end = EndOfNumber(title, i);
                tokens.Add(new(title[i..end], title[i..end], true));
                i = end;
            }
            else if (char.IsLetter(title[i]))
            {
                var end = i;
                while (end < title.Length && char.IsLetter(title[end])) end++;
                var form = title[i..end].ToLowerInvariant();
                // "ke-80" is the eightieth, "ke 80" is up to eighty.
                if (form == "ke" && end + 1 < title.Length && title[end] == '-' && char.IsAsciiDigit(title[end + 1])) form = "ke-";
                tokens.Add(new(title[i..end], form, false));
                i = end;
            }
            else
            {
                if (title[i] is '%') tokens.Add(new("%", "%", false));
                i++;
            }
        }

        return tokens;
    }

    static int EndOfNumber(string title, int at)
    {
        while (at < title.Length && (char.IsAsciiDigit(title[at]) || (title[at] is '.' or ',' or ':' or '/' or '-' && at + 1 < title.Length && char.IsAsciiDigit(title[at + 1])))) at++;
        return at;
    }
}
