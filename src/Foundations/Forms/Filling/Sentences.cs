using System.Text.Json;

namespace MotCua.Forms.Filling;

/// <summary>What is said about answers, in plain words; the words themselves lie in a data file.</summary>
internal sealed class Sentences
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> All = new(Load);

    private readonly Dictionary<string, string> words;

    private Sentences(Dictionary<string, string> words) => this.words = words;

    public static Sentences In(string language) => new(All.Value[language == "en" ? "en" : "vi"]);

    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> parts)
    {
        var text = words[key];
        foreach (var (name, value) in parts)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        using var stream = typeof(Sentences).Assembly.GetManifestResourceStream("form-sentences.json")
            ?? throw new InvalidOperationException("The sentences are missing from the program.");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    }
}
