using System.Xml.Linq;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests;

public sealed class ArchitectureTests
{
    const int LongestGrainFile = 80;

    static readonly string[] MayKnowOrleans = ["silo/Cluster/Cluster.csproj", "grains/Grains/Grains.csproj", "tests/Cluster.Tests/Cluster.Tests.csproj"];

    [Fact]
    public void Core_references_the_base_library_and_AngleSharp_and_nothing_else()
    {
        var referenced = typeof(KeywordCycle).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.All(referenced, name => Assert.True(IsBase(name), $"Core must not know {name}"));

        static bool IsBase(string name) =>
            name is "AngleSharp" or "netstandard" or "System.Private.CoreLib"
            || (name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.Net.Http", StringComparison.Ordinal) && !name.StartsWith("System.Data", StringComparison.Ordinal));
    }

    [Fact]
    public void Exactly_three_projects_reference_Orleans()
    {
        var knowing = Projects().Where(p => Included(p, "PackageReference").Any(name => name.StartsWith("Microsoft.Orleans", StringComparison.Ordinal)));

        Assert.Equal(MayKnowOrleans.Order(StringComparer.Ordinal), knowing.Select(Relative).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_project_that_must_build_without_Orleans_references_one_that_needs_it()
    {
        var others = Projects().Where(p => !MayKnowOrleans.Contains(Relative(p)));

        Assert.All(others, p => Assert.DoesNotContain(Included(p, "ProjectReference"), name => MayKnowOrleans.Any(o => name.EndsWith(Path.GetFileName(o), StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("grains/Core/Core.csproj")]
    [InlineData("grains/Grains/Grains.csproj", "Core")]
    [InlineData("silo/Adapters/Adapters.csproj", "Core")]
    [InlineData("client/Dashboard/Dashboard.csproj", "Core")]
    [InlineData("silo/Single/Single.csproj", "Adapters", "Dashboard")]
    [InlineData("silo/Cluster/Cluster.csproj", "Adapters", "Dashboard", "Grains")]
    public void Each_project_knows_only_those_nearer_the_middle(string project, params string[] knows)
    {
        var references = Included(Path.Combine(Places.Root, project), "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)!);

        Assert.Equal(knows.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_grain_file_is_longer_than_80_lines()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Places.Root, "grains", "Grains"), "*.cs", SearchOption.AllDirectories).Where(f => !IsBuilt(f)).ToList();

        Assert.All(files, f => Assert.InRange(File.ReadLines(f).Count(), 1, LongestGrainFile));
    }

    [Fact]
    public void The_walk_is_told_in_one_short_file()
    {
        Assert.InRange(File.ReadLines(Path.Combine(Places.Root, "grains", "Core", "Watching", "KeywordCycle.cs")).Count(), 1, 90);
    }

    static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Places.Root, "*.csproj", SearchOption.AllDirectories).Where(f => !IsBuilt(f));

    static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(project).Descendants(item).Select(e => ((string)e.Attribute("Include")!).Replace('\\', '/'));

    static string Relative(string path) => Path.GetRelativePath(Places.Root, path).Replace('\\', '/');

    static bool IsBuilt(string path) => path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") || path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}");
}
