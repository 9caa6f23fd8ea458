using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Web.Words;

/// <summary>The sentences people read, by key, in the language of the page; a sentence missing in English is said in Vietnamese.</summary>
public sealed class Wording
{
    public const string Vietnamese = "vi";
    public const string English = "en";

    private static readonly FrozenDictionary<string, string> Vi = Read(Vietnamese);
    private static readonly FrozenDictionary<string, string> En = Read(English);

    public static IReadOnlyDictionary<string, string> Of(string language) => language == English ? En : Vi;

    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : Vietnamese;

    /// <summary>A key nobody wrote words for is shown as itself, so that it is noticed and the page still stands.</summary>
    public string this[string key] => Find(key) ?? key;

    public string this[string key, params object?[] arguments] =>
        string.Format(CultureInfo.CurrentCulture, this[key], arguments);

    /// <summary>A "no" in the reader's words.</summary>
    public string Of(Refusal refusal) => Find(refusal.Code) is null ? refusal.Message : this[refusal.Code, [.. refusal.Arguments]];

    public string? Find(string key) =>
        Language == English && En.TryGetValue(key, out var english) ? english : Vi.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Read(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"Words.{language}.json")
            ?? throw new InvalidOperationException($"Words/{language}.json is not embedded.");
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream, Strict)!;
        return words.ToFrozenDictionary(word => word.Key, word => word.Value.Normalize(), StringComparer.Ordinal);
    }

    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };
}
