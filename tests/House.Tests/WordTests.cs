using System.Reflection;
using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.House.Tests;

/// <summary>Names, sizes and words.</summary>
public sealed class WordTests
{
    private const int MostLines = 250;

    private static readonly string[] BannedEndings = ["Service", "Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Dto", "Info", "Data", "Extensions"];
    private static readonly string[] BannedFolders = ["Domain", "Application", "Infrastructure", "Services", "Helpers", "Models", "Dtos", "Common", "Utils"];

    public static TheoryData<string> Rooms => [.. Source.Rooms.Select(room => room.GetName().Name!)];

    [Theory, MemberData(nameof(Rooms))]
    public void Types_are_named_after_things_in_the_world(string room)
    {
        var types = Source.Types.Where(type => type.Assembly.GetName().Name == room).ToArray();

        Assert.DoesNotContain(types, type => BannedEndings.Any(ending => Name(type).EndsWith(ending, StringComparison.Ordinal)));
        Assert.DoesNotContain(types, type => Source.Rooms.Any(one => one.GetName().Name == "MotCua." + type.Name));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Classes_are_sealed_abstract_or_static(string room) =>
        Assert.Empty(Source.Types.Where(type => type.Assembly.GetName().Name == room && type.IsClass && !type.IsSealed && !type.IsAbstract && !type.Namespace!.StartsWith("AspNetCoreGenerated", StringComparison.Ordinal) && type.Name != "Program" && !type.FullName!.Contains("Pages_", StringComparison.Ordinal)).Select(type => type.FullName));

    [Theory, MemberData(nameof(Rooms))]
    public void Aggregates_handlers_and_tables_stay_inside(string room) =>
        Assert.Empty(Source.Types.Where(type => type.Assembly.GetName().Name == room && type.IsVisible && !type.IsAbstract
            && (typeof(Aggregate).IsAssignableFrom(type) || typeof(ITables).IsAssignableFrom(type) || type.GetInterfaces().Any(contract => contract.IsGenericType
                && (contract.GetGenericTypeDefinition() == typeof(IHandler<,>) || contract.GetGenericTypeDefinition() == typeof(IReactTo<>))))).Select(type => type.FullName));

    [Fact]
    public void No_folder_is_named_after_a_layer() =>
        Assert.Empty(Directory.GetDirectories(Source.Src, "*", SearchOption.AllDirectories).Where(folder => BannedFolders.Contains(Path.GetFileName(folder))).Select(Source.Short));

    [Fact]
    public void No_source_file_is_longer_than_a_person_reads() =>
        Assert.Empty(Source.Files("*.cs").Where(file => File.ReadLines(file).Count() > MostLines).Select(Source.Short));

    [Fact]
    public void The_doors_know_no_database() =>
        Assert.Empty(Source.Files("*.cs").Where(file => file.Contains("/Doors/", StringComparison.Ordinal) && !MayKnowTheDatabase(file)
            && File.ReadAllText(file).Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)).Select(Source.Short));

    [Fact]
    public void Every_refusal_has_words_in_both_languages()
    {
        var refusals = Source.Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Refusal)).Select(field => ((Refusal)field.GetValue(null)!).Code).ToArray();

        Assert.NotEmpty(refusals);
        Assert.Empty(refusals.Except(Words("vi")));
        Assert.Empty(refusals.Except(Words("en")));
    }

    [Fact]
    public void Both_languages_have_the_same_words() => Assert.Equal(Words("vi").Order(), Words("en").Order());

    /// <summary>Two files that say the same key would keep every page from being shown.</summary>
    [Theory, InlineData("vi"), InlineData("en")]
    public void A_key_stands_once_in_a_language(string language) => Assert.Empty(Keys(language).CountBy(key => key).Where(key => key.Value > 1).Select(key => key.Key));

    private static HashSet<string> Words(string language) => [.. Keys(language)];

    private static IEnumerable<string> Keys(string language) => Directory.GetFiles(Path.Combine(Source.Src, "Doors/Web/Words"), $"{language}*.json")
        .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(file))!.Keys);

    private static bool MayKnowTheDatabase(string file) =>
        file.Contains("/Setup/", StringComparison.Ordinal) || Path.GetFileName(file) is "Program.cs" or "Storehouse.cs" or "Preparation.cs" or "OAuth.cs" or "Readiness.cs" || file.Contains("/Verbs/Migrate", StringComparison.Ordinal);

    private static string Name(Type type) => type.Name.Split('`')[0];
}
