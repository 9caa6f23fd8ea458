using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MotCua.House.Tests;

/// <summary>Weight rests downwards, and every room says what it leans on.</summary>
public sealed partial class FloorTests
{
    private static readonly string[] FloorsFromTheGround = ["Kernel", "Foundations", "Casework", "Oversight", "Doors"];

    public static TheoryData<string> Projects => [.. Source.Files("*.csproj").Select(Source.Short)];

    public static TheoryData<string> Rooms => [.. Source.Files("*.csproj").Where(file => FloorOf(file) is "Foundations" or "Casework" or "Oversight" or "Kernel").Select(Source.Short)];

    [Theory, MemberData(nameof(Projects))]
    public void Leans_on_its_own_floor_or_lower(string project)
    {
        var leansUpwards = References(project).Where(target => Height(target) > Height(Path.Combine(Source.Root, project)));

        Assert.Empty(leansUpwards);
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Says_on_its_plate_what_it_leans_on(string project)
    {
        var readme = File.ReadAllText(Path.Combine(Source.Root, Path.GetDirectoryName(project)!, "README.md"));
        Assert.InRange(readme.Split('\n').Length, 1, 22);
        var said = LeansOn().Match(readme).Groups[1].Value;
        var names = References(project).Select(file => Path.GetFileNameWithoutExtension(file)!).Order().ToArray();

        Assert.Equal(names, said.Contains("nobody", StringComparison.Ordinal) ? [] : [.. said.TrimEnd('.').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order()]);
    }

    private static IEnumerable<string> References(string project)
    {
        var path = Path.Combine(Source.Root, project);
        return XDocument.Load(path).Descendants("ProjectReference").Select(reference => Path.GetFullPath(reference.Attribute("Include")!.Value, Path.GetDirectoryName(path)!));
    }

    private static string FloorOf(string file) => Path.GetRelativePath(Source.Src, file).Split(Path.DirectorySeparatorChar)[0];

    private static int Height(string file) => Array.IndexOf(FloorsFromTheGround, FloorOf(file));

    [GeneratedRegex(@"\*\*Leans on:?\*\*:?\s*([^\n]+)")]
    private static partial Regex LeansOn();
}
