using System.Text.Json;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Running;
using MotCua.Regimes;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>What the drawing board says in the language of the page, and what may be chosen in its panel; read by its script.</summary>
public static class EditorWords
{
    private const string Own = "editor.";
    private const string Library = "editor-lib.";
    private static readonly Role[] Workers = [Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader];

    public static string Json(Wording words, RuleSet rules) => JsonSerializer.Serialize(new
    {
        say = Under(words, Own),
        lib = Under(words, Library),
        choices = new Dictionary<string, string[][]>
        {
            ["role"] = [.. Workers.Select(role => new[] { role.ToString(), words[$"role.{role}"] })],
            ["place"] = [.. Enum.GetNames<StepPlace>().Select(place => new[] { place, words[$"admin.step-place.{place}"] })],
            ["nationalState"] = [.. Enumerable.Range(1, 10).Select(state => new[] { $"{state}", $"{state}. {StatePart.Named(state, words)}" })],
            ["awaits"] = [.. ProcessMessages.Known.Order(StringComparer.Ordinal).Select(message => new[] { message, words[$"editor-message.{message}"] })],
        },
        forms = rules.Forms.OrderBy(form => form.Value.Number, StringComparer.Ordinal).Select(form => new[] { form.Key, $"{form.Value.Number}. {form.Value.Title}" }),
    });

    private static Dictionary<string, string> Under(Wording words, string group) => Wording.Of(Wording.Vietnamese).Keys
        .Where(key => key.StartsWith(group, StringComparison.Ordinal)).ToDictionary(key => key[group.Length..], key => words[key]);
}
