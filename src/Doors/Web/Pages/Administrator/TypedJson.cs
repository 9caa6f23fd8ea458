using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator;

/// <summary>How the long documents of the administration are written and read: JSON, strictly, so that a slip of the pen is found at once.</summary>
internal static partial class TypedJson
{
    public static readonly JsonSerializerOptions Strict = new(JsonText.Options)
    {
        WriteIndented = true,
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Strict);

    /// <summary>Where a document cannot be read, and why, in the words of the reader instead of the parser's.</summary>
    public static string InWords(string said, string line, string path, Wording words)
    {
        var why = said switch
        {
            _ when said.Contains("could not be mapped", StringComparison.Ordinal) => words["admin.json.unknown", Quoted().Match(said).Groups[1].Value],
            _ when said.Contains("missing required", StringComparison.Ordinal) => words["admin.json.missing", string.Join(", ", Quoted().Matches(said).Skip(1).Select(name => name.Groups[1].Value))],
            _ when said.Contains("could not be converted", StringComparison.Ordinal) || said.Contains("doesn't allow", StringComparison.Ordinal) => words["admin.json.value"],
            _ => words["admin.json.broken"],
        };
        return words["admin.json.wrong", line, path.TrimStart('$', '.') is { Length: > 0 } place ? place : words["admin.json.top"], why];
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
