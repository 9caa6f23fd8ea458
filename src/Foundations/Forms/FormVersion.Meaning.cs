using System.Text.Json.Nodes;
using MotCua.Forms.Filling;

namespace MotCua.Forms;

/// <content>What the questions of the form mean, so that forms filled in together ask for it once.</content>
public sealed partial class FormVersion
{
    /// <summary>The procedures that the form was written for.</summary>
    public IReadOnlyList<string> Procedures => book.Definition.Procedures;

    /// <summary>The questions that somebody can be asked, whatever the answers; what is worked out is no question.</summary>
    public IReadOnlyList<string> Questions => [.. book.Fields.Where(one => one.Widget is not FieldWidget.Computed).Select(one => one.Id)];

    /// <summary>The concepts that the form asks for, each with its question.</summary>
    public IReadOnlyDictionary<string, string> Concepts => book.Fields.Where(one => one.Definition.Means is not null).ToDictionary(one => one.Definition.Means!, one => one.Id);

    /// <summary>The questions with a concept as they stand with these answers.</summary>
    public IReadOnlyList<MeantQuestion> Meant(JsonObject answers, DateOnly today, string language = "vi")
    {
        var sheet = AnswerSheet.Of(book, answers, today);
        var readable = new AnswerSummary(book, sheet, language).Read().SelectMany(page => page.Rows).ToLookup(row => row.Name);
        return
        [
            .. book.Fields.Where(field => field.Definition.Means is not null).Select(field => new MeantQuestion(
                field.Id, field.Page, field.Definition.Means!, field.Definition.Label.In(language), sheet.Asks(field.Id), AnswerPath.Read(answers, field.Id)?.ToJsonString()) { Readable = readable[field.Id].FirstOrDefault()?.Value }),
        ];
    }

    /// <summary>The answers with those given to these concepts elsewhere taken over; a concept that the form does not ask for is passed over.</summary>
    public JsonObject TakeOver(JsonObject answers, IReadOnlyDictionary<string, string?> byConcept)
    {
        var taken = (JsonObject)answers.DeepClone();
        foreach (var field in book.Fields.Where(field => field.Definition.Means is { } means && byConcept.ContainsKey(means)))
        {
            AnswerPath.Write(taken, field.Id, byConcept[field.Definition.Means!] is { } given ? JsonNode.Parse(given) : null);
        }

        return taken;
    }

    /// <summary>Reads the posted boxes of one page but for these questions, which the page did not show.</summary>
    public JsonObject Bind(string page, IReadOnlyDictionary<string, IReadOnlyList<string>> posted, JsonObject answers, IReadOnlyCollection<string> without) =>
        book.Pages.FirstOrDefault(one => one.Definition.Id == page) is { } found ? new FormPost(posted).Bind(found.Fields.Where(field => !without.Contains(field.Id)), answers) : answers;
}
