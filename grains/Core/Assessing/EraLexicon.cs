namespace ReputationWatch.Assessing;

/// <summary>What a phrase says about the time and the event a text speaks of; see the head of <c>Lexicons/era.txt</c>.</summary>
internal enum EraSign
{
    Name,
    Place,
    Group,
    Term,
    Conflict,
    Past,
    Now,
    Live,
    Compare,
    Repeat,
}

/// <summary>A phrase of the era lists.</summary>
/// <param name="Sign">What it says.</param>
/// <param name="Lens">The lens it belongs to; null of a word that is no event's own.</param>
/// <param name="Side">Of a group: which of the lens's pairs it belongs to, and which of the two it is.</param>
internal sealed record EraTerm(EraSign Sign, Lens? Lens, (int Pair, int Member) Side = default);

/// <summary>The lenses and the words of time and conflict as one book, so that one pass finds them all.</summary>
internal static class EraLexicon
{
    public static PhraseBook<EraTerm> Of(IEnumerable<Lens> lenses)
    {
        var book = new PhraseBook<EraTerm>(clitics: true);
        foreach (var (term, sign) in Resources.Entries("era.txt")) book.Add(term, new(Enum.Parse<EraSign>(sign, ignoreCase: true), null));
        foreach (var lens in lenses)
        {
            foreach (var name in lens.Names) book.Add(name, new(EraSign.Name, lens));
            foreach (var place in lens.Places) book.Add(place, new(EraSign.Place, lens));
            foreach (var term in lens.Terms) book.Add(term, new(EraSign.Term, lens));
            foreach (var (pair, groups) in lens.Groups.Index())
                foreach (var (member, group) in groups.Index())
                    book.Add(group, new(EraSign.Group, lens, (pair, member)));
        }

        return book;
    }
}
