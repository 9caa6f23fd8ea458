using System.Text.Json.Nodes;
using MotCua.Forms;
using MotCua.Forms.Design;

namespace MotCua.Modules.Tests.Forms;

/// <summary>The forms shipped with the demo province.</summary>
internal static class DemoForms
{
    public static readonly DateOnly Today = new(2023, 6, 12);

    public static IEnumerable<string> Codes => Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string Folder { get; } = FindFolder();

    public static string Text(string code) => File.ReadAllText(Path.Combine(Folder, $"{code}.json"));

    /// <summary>Answers that a form accepts on <see cref="Today"/>.</summary>
    public static JsonObject Sample(string code) =>
        Json(File.ReadAllText(Path.Combine(Folder, $"../../tests/Modules.Tests/Forms/samples/{code}.json")));

    public static FormVersion Load(string code) => Of(Text(code));

    public static FormVersion Of(string definition) =>
        new(new FormVersionId(Guid.CreateVersion7()), 1, new FormBook(FormDefinition.Read(definition)), generated: false);

    public static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    /// <summary>The sentences said about answers, by field.</summary>
    public static Dictionary<string, string> Mistakes(FormVersion form, JsonObject answers, DateOnly? today = null) =>
        form.Check(answers, today ?? Today).Errors.ToDictionary(error => error.Name, error => error.Message);

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MotCua.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "demo", "forms");
    }
}
