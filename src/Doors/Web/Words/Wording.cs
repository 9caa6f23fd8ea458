using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;
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

    /// <summary>A sentence of ours around names that exist only in Vietnamese; on an English page each of them is marked so.</summary>
    public IHtmlContent With(string key, params object?[] parts) => new Sentence(this[key], [.. parts.Select(part => part is string name ? InVietnamese.Of(name) : part)]);

    /// <summary>A "no" in the reader's words.</summary>
    public string Of(Refusal refusal) => Find(refusal.Code) is null ? refusal.Message : this[refusal.Code, [.. refusal.Arguments]];

    /// <summary>Who did something: a person under their own name, the house by itself in the reader's language.</summary>
    public string Who(string name) => name == Actor.House.Name ? this["admin.actor.System"] : name;

    public string? Find(string key) =>
        Language == English && En.TryGetValue(key, out var english) ? english : Vi.GetValueOrDefault(key);

    /// <summary>Words stand in one file a language and subject: vi.json, vi.dossier.json, …; a key stands once.</summary>
    private static FrozenDictionary<string, string> Read(string language)
    {
        var house = typeof(Wording).Assembly;
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (var name in house.GetManifestResourceNames().Where(name => name.StartsWith($"Words.{language}.", StringComparison.Ordinal)))
        {
            using var stream = house.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream, Strict)!)
            {
                words.Add(key, text.Normalize());
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Words with holes, and what fills them.</summary>
    private sealed class Sentence(string words, object?[] parts) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
            new HtmlFormattableString(encoder.Encode(words), parts).WriteTo(writer, encoder);
    }

    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };
}
