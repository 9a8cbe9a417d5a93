using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Learning;

/// <summary>Corrections of an office whose region has words of its own, made by hand.</summary>
static class LayerSample
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    static readonly string[] Places = ["Kuala Pembuang", "Samuda", "Parenggean", "Cempaga", "Telawang", "Antang", "Mentaya", "Seranau", "Baamang", "Ketapang"];
    static readonly string[] Days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "pagi", "siang", "sore"];

    /// <summary>Headlines that hold a word no list and no shipped text knows, of which people say a tone.</summary>
    public static IReadOnlyList<LabelledText> Of(int count, Tone tone = Tone.Negative, string word = "basirang") =>
        [.. Enumerable.Range(0, count).Select(i => Text($"Warga {Places[i % 10]} gelar {word} {Days[i / 10 % 10]} ke-{i}", tone, i))];

    /// <summary>The same as the office's store gives them.</summary>
    public static IReadOnlyList<Labelling.LabelledText> Labels(int count, Tone tone = Tone.Negative) => [.. Of(count, tone).Select(Label)];

    public static LabelledText Text(string title, Tone tone, int number) =>
        new() { Key = $"sampit https://a.example/{number}", Group = $"https://a.example/{number}", Keyword = "Sampit", Title = title, Published = Now, Tone = tone };

    public static LayerFigures Figures(int before = 3, int after = 5, double shippedAfter = 0.71) => new(10, before, after, 0.71, shippedAfter);

    public static LayerStep Step(long number, LayerStepKind kind, int corrections = 40, string? over = null, int day = 0) => new(
        number, kind, "Siti", Now.AddDays(day), "uji",
        kind is LayerStepKind.Trained or LayerStepKind.NoBetter ? new(over ?? ShippedWeights.Id, corrections, Figures()) : null);

    static Labelling.LabelledText Label(LabelledText text) => new(
        new() { Number = 1, Keyword = KeywordId.From("Sampit"), Url = text.Group, StoryId = text.Group, Tone = text.Tone, By = "Siti", At = Now },
        text.Title, "", text.Published, Now, "Sampit");

    /// <summary>What people corrected.</summary>
    public sealed class KeptLabels : ILabelStore
    {
        public IReadOnlyList<Labelling.LabelledText> Given { get; set; } = [];

        public Task<IReadOnlyList<Labelling.LabelledText>> LabelledAsync(int limit, CancellationToken ct) => Task.FromResult(Given);

        public Task<Label?> GiveAsync(KeywordId id, Correction correction, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> WithdrawAsync(KeywordId id, Withdrawal withdrawal, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<Label>> HistoryAsync(KeywordId id, string? url, int limit, int skip, CancellationToken ct) => throw new NotSupportedException();
    }

    /// <summary>What happened to the layer.</summary>
    public sealed class KeptLayers : ILayerStore
    {
        public List<(LayerStep Step, OfficeLayer? Layer)> Rows { get; } = [];

        /// <summary>Done once before the next row is added: what another process does meanwhile.</summary>
        public Action? Meanwhile { get; set; }

        public Task<long> LayerRevisionAsync(CancellationToken ct) => Task.FromResult((long)Rows.Count);

        public Task<IReadOnlyList<LayerStep>> LayerStepsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<LayerStep>>([.. Rows.Select(r => r.Step)]);

        public Task<OfficeLayer?> LayerAsync(long number, CancellationToken ct) => Task.FromResult(Rows.Find(r => r.Step.Number == number).Layer);

        public Task<bool> RecordLayerAsync(LayerStep step, OfficeLayer? layer, CancellationToken ct)
        {
            var meanwhile = Meanwhile;
            Meanwhile = null;
            meanwhile?.Invoke();
            if (Rows.Exists(r => r.Step.Number == step.Number)) return Task.FromResult(false);
            Rows.Add((step, layer));
            return Task.FromResult(true);
        }
    }
}
