using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>One keyword, by its id: the cluster's <see cref="IKeywordWatch"/>. It adds nothing to it.</summary>
[Alias("rw.IKeywordGrain")]
public interface IKeywordGrain : IKeywordWatch, IGrainWithStringKey;
