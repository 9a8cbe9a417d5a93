using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>
/// Judges texts by the lenses in force and by those that would be, as cheaply as is exact: most texts are dismissed by their phrases, most others by
/// their signs, and only what is left is judged by its words.
/// </summary>
internal sealed class LensTrial
{
    readonly string _id;
    readonly bool _isKnown;
    readonly EraJudge _now;
    readonly EraJudge _then;
    readonly PhraseBook<bool> _phrases = new(clitics: true);
    readonly Passage[] _fields = Passage.Empty();
    readonly List<Passage> _passages = [];
    readonly List<PhraseHit<bool>> _hits = [];
    readonly NameSpans _names = new();

    /// <summary>Of a lens beside those in force.</summary>
    public LensTrial(Lens candidate, IReadOnlyList<Lens> inForce)
    {
        _id = candidate.Id;
        var known = inForce.FirstOrDefault(l => l.Id == _id);
        _isKnown = known is not null;
        foreach (var (phrase, mayMove) in LensDifference.Of(known, candidate)) _phrases.Add(phrase, mayMove);
        // In its place by id, where it will stand once it is saved: of two events that are as likely the first is taken.
        IEnumerable<Lens> others = inForce.Where(l => l.Id != _id);
        var before = inForce.TakeWhile(l => string.CompareOrdinal(l.Id, _id) < 0).Count();
        (_now, _then) = (new(inForce), new([.. others.Take(before), candidate, .. others.Skip(before)]));
    }

    /// <summary>Whether a text holds any phrase of the lens, and how the lens would move it; null if it would not.</summary>
    public (bool Holds, LensShift? Shift) Try(MentionText text)
    {
        Passage.Of(new(text.Title, text.Snippet, null, null), _fields, _passages);
        var (holds, mayMove) = (false, false);
        foreach (var passage in _passages)
        {
            _phrases.All(passage.Words, _hits);
            holds |= _hits.Count > 0;
            mayMove |= _hits.Exists(static h => h.Entry);
        }

        return (holds, mayMove && MayMove(text) ? Judge(text) : null);
    }

    // How a text stands to an event follows from its words, which are the same, and from the marks, if that event is the likeliest.
    bool MayMove(MentionText text)
    {
        Span<float> marksNow = stackalloc float[EraMarks.Count];
        Span<float> marksThen = stackalloc float[EraMarks.Count];
        var (was, becomes) = (_isKnown && IsLikeliest(_now, text, marksNow), IsLikeliest(_then, text, marksThen));
        return was != becomes || (was && !marksNow.SequenceEqual(marksThen));
    }

    bool IsLikeliest(EraJudge judge, MentionText text, Span<float> marks) =>
        judge.Read(_passages, text.Keyword.Lenses, text.Published, text.FirstSeen, marks) && EraScratch.Own.Best?.Lens.Id == _id;

    LensShift? Judge(MentionText text)
    {
        _names.Find(text.Keyword, _passages);
        var words = TopicWords.Of(_passages, _names);
        var (reasonsNow, reasonsThen) = (new List<Evidence>(), new List<Evidence>());
        var before = _now.Judge(_passages, text.Keyword.Lenses, text.Published, text.FirstSeen, words, reasonsNow);
        var after = _then.Judge(_passages, text.Keyword.Lenses, text.Published, text.FirstSeen, words, reasonsThen);
        var (was, becomes) = (RoleOf(before), RoleOf(after));
        if (was == becomes) return null;

        var move = becomes switch { EraRole.About => LensMove.NewlyAbout, EraRole.Mentions => LensMove.NewlyMentions, _ => LensMove.NoLonger };
        return new(text, move, before, after, move == LensMove.NoLonger ? reasonsNow : reasonsThen);
    }

    EraRole RoleOf(Era era) => era.Lens == _id ? era.Role : EraRole.None;
}
