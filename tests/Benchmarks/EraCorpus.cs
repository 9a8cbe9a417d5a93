using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How well eras and risks are told on labelled texts: <c>era-corpus DIR [--show] [--test]</c> reads every <c>*.tsv</c> of the labelling
/// guide's layout in DIR/train, and with <c>--test</c> in DIR/test. <c>--show</c> prints what is wrong, never of the test part.
/// </summary>
static class EraCorpus
{
    static readonly string[] Train = ["train"];

    static readonly string[] Eras = ["about", "mentions", "present", "none"];

    public static void Run(string[] args, TextWriter output)
    {
        if (args is not [var folder, ..] || !Directory.Exists(Path.Combine(folder, "train")))
        {
            output.WriteLine("era-corpus DIR [--show] [--test]: DIR/train and DIR/test hold .tsv files: id keyword published language tone era risks subject title snippet");
            return;
        }

        foreach (var part in args.Contains("--test") ? ["train", "test"] : Train)
        {
            List<Item> items = [.. Directory.GetFiles(Path.Combine(folder, part), "*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
                .Select(l => l.Split('\t')).Where(c => c.Length >= 9 && c[0] != "id").Select(Item.Of)];
            output.WriteLine($"{part}: {items.Count} texts");
            Report(items, output);
            if (args.Contains("--show") && part == "train")
                foreach (var item in items.Where(i => i.IsWrong)) output.WriteLine(item.Show());
        }
    }

    static void Report(List<Item> items, TextWriter output)
    {
        var macro = 0.0;
        foreach (var era in Eras)
        {
            var (p, r, f) = Scores(items, i => i.SaidEra == era, i => i.FoundEra == era);
            macro += f / Eras.Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {era,-10} {items.Count(i => i.SaidEra == era),5}  precision {p:0.000} recall {r:0.000} F1 {f:0.000}"));
        }

        var lens = items.Where(i => i.IsConflict && i.FoundEra == "about").ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  about or not: accuracy {items.Count(i => i.IsConflict == (i.FoundEra == "about")) / (double)items.Count:0.000}; macro-F1 of four {macro:0.000}; lens right {lens.Count(i => i.SaidLens == i.FoundLens)} of {lens.Count}"));
        foreach (var risk in Enum.GetValues<Risk>())
        {
            var (p, r, f) = Scores(items, i => i.SaidRisks.Contains(risk), i => i.FoundRisks.Contains(risk));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {risk,-10} {items.Count(i => i.SaidRisks.Contains(risk)),5}  precision {p:0.000} recall {r:0.000} F1 {f:0.000}"));
        }

        var both = items.SelectMany(i => i.Said.Join(i.Found, s => s.Risk, f => f.Risk, (s, f) => (Said: s, Found: f))).ToList();
        output.WriteLine($"  of {both.Count} risks found rightly: manner right {both.Count(b => b.Said.Manner == b.Found.Manner)}, target right {both.Count(b => b.Said.Target == b.Found.Target)}");
    }

    static (double Precision, double Recall, double F1) Scores(List<Item> items, Func<Item, bool> said, Func<Item, bool> found)
    {
        var both = items.Count(i => said(i) && found(i));
        var (s, f) = (items.Count(said), items.Count(found));
        return (both / (double)Math.Max(1, f), both / (double)Math.Max(1, s), 2.0 * both / Math.Max(1, s + f));
    }

    sealed record Item(string[] Columns, string SaidEra, string SaidLens, List<RiskFinding> Said, Assessment Assessed)
    {
        public string FoundEra => Assessed.Era switch { { Role: EraRole.About } => "about", { Clash: true } => "present", { Role: EraRole.Mentions } => "mentions", _ => "none" };

        public string FoundLens => Assessed.Era.Lens;

        public bool IsConflict => SaidEra == "about";

        public IReadOnlyList<RiskFinding> Found => Assessed.RiskFindings;

        public HashSet<Risk> SaidRisks => [.. Said.Select(f => f.Risk)];

        public HashSet<Risk> FoundRisks => [.. Found.Select(f => f.Risk)];

        public bool IsWrong => SaidEra != FoundEra || (IsConflict && SaidLens != FoundLens) || !SaidRisks.SetEquals(FoundRisks);

        public static Item Of(string[] columns)
        {
            var published = DateTimeOffset.TryParse(columns[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : (DateTimeOffset?)null;
            var keyword = new TrackedKeyword { Id = KeywordId.From(columns[1]), Name = columns[1] };
            var coverage = new Coverage(columns[8], columns.Length > 9 ? columns[9] : "", null, published);
            var era = columns[5].Split(':', '+');
            return new(columns, era[0], era.Length > 1 ? era[^1] : "", RisksOf(columns[6]), Assessor.BuiltIn.Assess(keyword, coverage, published ?? DateTimeOffset.UnixEpoch));
        }

        public string Show() =>
            $"    {Columns[0]} {Columns[5]} -> {FoundEra}:{FoundLens}; {Columns[6]} -> {string.Join(',', Found.Select(f => $"{f.Risk}/{f.Manner}/{f.Target ?? "-"}"))} | {Columns[2]} {Columns[8]} | {(Columns.Length > 9 ? Columns[9] : "")} | "
            + string.Join(" | ", Assessed.Evidence.Where(e => !e.Why.StartsWith("tone", StringComparison.Ordinal)).Select(e => $"{e.Text}={e.Why[(e.Why.IndexOf(':', StringComparison.Ordinal) + 1)..]}"));

        static List<RiskFinding> RisksOf(string said) =>
            said is "-" or "" ? [] : [.. said.Split(',').Select(r => r.Trim().Split('/', 3)).Select(p => new RiskFinding(
                Enum.Parse<Risk>(p[0], ignoreCase: true),
                p.Length > 1 && Enum.TryParse<RiskManner>(p[1], ignoreCase: true, out var manner) ? manner : RiskManner.Reported,
                p.Length > 2 && p[2] != "-" ? p[2] : null))];
    }
}
