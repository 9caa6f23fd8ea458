using System.Text.Json;
using MotCua.Forms.Schema;

namespace MotCua.Modules.Tests.Forms.Schema;

/// <summary>The official test suite of JSON Schema 2020-12, where it lies beside the repository.</summary>
public sealed class SuiteTests
{
    private const string Missing = "(absent)";

    private static readonly string? Suite = FindSuite();

    private static readonly string[] OptionalFiles =
    [
        "optional/anchor.json", "optional/bignum.json", "optional/dynamicRef.json", "optional/ecmascript-regex.json", "optional/float-overflow.json",
        "optional/format-assertion.json", "optional/id.json", "optional/no-schema.json", "optional/non-bmp-regex.json",
        "optional/refOfUnknownKeyword.json", "optional/unknownKeyword.json",
    ];

    private static readonly string[] FormatFiles =
    [
        "date", "time", "date-time", "duration", "email", "ipv4", "ipv6", "uri", "uri-reference", "uuid", "regex", "ecmascript-regex",
        "json-pointer", "relative-json-pointer", "unknown",
    ];

    public static TheoryData<string> Required() =>
        Suite is null ? [Missing] : [.. Directory.GetFiles(Suite, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => name!)];

    public static TheoryData<string> Optional() => [.. OptionalFiles];

    public static TheoryData<string> OfFormats() => [.. FormatFiles.Select(name => $"optional/format/{name}.json")];

    [Theory, MemberData(nameof(Required))]
    public void Every_required_test_passes(string file) => Assert.Empty(Failures(file, new SchemaRules { Document = Remote }));

    [Theory, MemberData(nameof(Optional))]
    public void Optional_tests_of_what_we_offer_pass(string file) => Assert.Empty(Failures(file, new SchemaRules { Document = Remote }));

    [Theory, MemberData(nameof(OfFormats))]
    public void Formats_are_asserted_when_asked(string file) =>
        Assert.Empty(Failures(file, new SchemaRules { Document = Remote, AssertFormats = true }));

    private static List<string> Failures(string file, SchemaRules rules)
    {
        Assert.SkipWhen(Suite is null, "The official suite does not lie beside this repository.");
        var failures = new List<string>();
        var run = 0;
        foreach (var group in Read(Path.Combine(Suite!, file)).EnumerateArray())
        {
            var schema = JsonSchema.Compile(group.GetProperty("schema"), rules);
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                run++;
                var data = test.GetProperty("data");
                var expected = test.GetProperty("valid").GetBoolean();
                if (schema.Accepts(data) != expected || (schema.Check(data).Count == 0) != expected)
                {
                    failures.Add($"{group.GetProperty("description")} / {test.GetProperty("description")}: should be {expected}");
                }
            }
        }

        Assert.True(run > 0, $"{file} holds no test.");
        return failures;
    }

    private static JsonElement? Remote(string address)
    {
        const string Host = "http://localhost:1234/";
        var path = Path.Combine(Suite!, "../../remotes", address.StartsWith(Host, StringComparison.Ordinal) ? address[Host.Length..] : Missing);
        return File.Exists(path) ? Read(path) : null;
    }

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    private static string? FindSuite()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var suite = Path.Combine(folder.FullName, "shared/data/json-schema-2020-12/tests/draft2020-12");
            if (Directory.Exists(suite))
            {
                return suite;
            }
        }

        return null;
    }
}
