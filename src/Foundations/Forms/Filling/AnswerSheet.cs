using System.Text.Json.Nodes;
using MotCua.Forms.Design;
using MotCua.Forms.Formula;

namespace MotCua.Forms.Filling;

/// <summary>Answers put in order: nothing empty, nothing hidden, everything computed, and a list of what is asked now.</summary>
internal sealed class AnswerSheet
{
    // Conditions may hang on answers that other conditions hide; a handful of rounds settles every sensible form.
    private const int MostRounds = 6;

    private readonly FormBook book;
    private readonly DateOnly today;
    private HashSet<string> asked = new(StringComparer.Ordinal);

    private AnswerSheet(FormBook book, JsonObject answers, DateOnly today) => (this.book, Answers, this.today) = (book, answers, today);

    public JsonObject Answers { get; }

    public static AnswerSheet Of(FormBook book, JsonObject answers, DateOnly today, bool keepEmptyRows = false)
    {
        var sheet = new AnswerSheet(book, (JsonObject)answers.DeepClone(), today);
        DropEmpty(sheet.Answers, keepEmptyRows);
        for (var round = 0; round < MostRounds; round++)
        {
            var before = sheet.asked;
            sheet.asked = new HashSet<string>(StringComparer.Ordinal);
            sheet.Settle();
            if (before.SetEquals(sheet.asked))
            {
                break;
            }
        }

        return sheet;
    }

    /// <summary>Whether a question, named as it is posted, is asked with these answers.</summary>
    public bool Asks(string name) => asked.Contains(name);

    public bool AsksPage(BookPage page) => page.Fields.Any(field => Asks(field.Id));

    public FormulaScope ScopeOf(JsonObject? row) => new(Answers, row, today);

    private void Settle()
    {
        foreach (var page in book.Pages)
        {
            var pageShown = page.ShowWhen?.Holds(ScopeOf(null)) ?? true;
            foreach (var field in page.Fields)
            {
                Settle(field, pageShown && (field.ShowWhen?.Holds(ScopeOf(null)) ?? true));
            }
        }

        DropBlocksOutOfUse();
    }

    private void Settle(BookField field, bool shown)
    {
        if (!shown)
        {
            AnswerPath.Write(Answers, field.Id, null);
            return;
        }

        asked.Add(field.Id);
        AnswerPath.MakeRoom(Answers, field.Id);
        if (field.Compute is { } formula)
        {
            AnswerPath.Write(Answers, field.Id, NodeOf(formula.Evaluate(ScopeOf(null))));
        }

        if (field.Widget is FieldWidget.Rows && AnswerPath.Read(Answers, field.Id) is JsonArray rows)
        {
            for (var index = 0; index < rows.Count; index++)
            {
                SettleRow(field, rows[index] as JsonObject, $"{field.Id}[{index}]");
            }
        }
    }

    private void SettleRow(BookField rows, JsonObject? row, string name)
    {
        foreach (var field in row is null ? [] : rows.Fields)
        {
            var scope = ScopeOf(row);
            if (field.ShowWhen is { } condition && !condition.Holds(scope))
            {
                row!.Remove(field.Id);
                continue;
            }

            asked.Add($"{name}.{field.Id}");
            if (field.Compute is { } formula)
            {
                AnswerPath.Write(row!, field.Id, NodeOf(formula.Evaluate(scope)));
            }
        }
    }

    // Blocks whose every question is hidden leave no trace; what no page asks stays, for the schema to refuse.
    private void DropBlocksOutOfUse()
    {
        foreach (var block in book.Fields.Where(field => field.Id.Contains('.', StringComparison.Ordinal)).Select(field => field.Id.Split('.')[0]).Distinct())
        {
            if (Answers[block] is JsonObject inner && !HoldsAnything(inner) && !asked.Any(name => name.StartsWith(block + ".", StringComparison.Ordinal)))
            {
                Answers.Remove(block);
            }
        }
    }

    private static bool HoldsAnything(JsonObject block) => block.Any(member => member.Value is not JsonObject inner || HoldsAnything(inner));

    private static void DropEmpty(JsonObject block, bool keepEmptyRows)
    {
        foreach (var (name, value) in block.ToArray())
        {
            switch (value)
            {
                case null:
                case JsonValue text when text.TryGetValue<string>(out var written) && string.IsNullOrWhiteSpace(written):
                    block.Remove(name);
                    break;
                case JsonObject inner:
                    DropEmpty(inner, keepEmptyRows);
                    break;
                case JsonArray rows:
                    DropEmptyRows(rows, keepEmptyRows);
                    if (rows.Count == 0)
                    {
                        block.Remove(name);
                    }

                    break;
            }
        }
    }

    private static void DropEmptyRows(JsonArray rows, bool keepEmptyRows)
    {
        for (var index = rows.Count - 1; index >= 0; index--)
        {
            if (rows[index] is JsonObject row)
            {
                DropEmpty(row, keepEmptyRows);
            }

            if (rows[index] is null || (!keepEmptyRows && rows[index] is JsonObject { Count: 0 }))
            {
                rows.RemoveAt(index);
            }
        }
    }

    private static JsonNode? NodeOf(object? value) => value switch
    {
        null or "" => null,
        bool truth => JsonValue.Create(truth),
        decimal number => JsonValue.Create(number),
        DateOnly day => JsonValue.Create(AnswerText.StoredDay(day)),
        _ => JsonValue.Create(FormulaValues.TextOf(value)),
    };
}
