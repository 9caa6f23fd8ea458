using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Forms.Design;
using MotCua.Forms.Schema;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Filling;

/// <summary>Holds answers against the form: what is hidden is never asked, what is wrong is said at its field.</summary>
internal sealed class AnswerCheck(FormBook book, string language)
{
    private readonly MistakeWording wording = new(Sentences.In(language), language);
    private readonly Dictionary<string, BookField> fields = FieldsOf(book);

    public AnswerVerdict Check(JsonObject answers, DateOnly today)
    {
        var sheet = AnswerSheet.Of(book, answers, today);
        var errors = new Dictionary<string, FieldError>(StringComparer.Ordinal);
        foreach (var violation in book.Schema.Check(JsonSerializer.SerializeToElement(sheet.Answers)))
        {
            if (ErrorOf(violation, sheet) is { } error)
            {
                errors.TryAdd(error.Name, error);
            }
        }

        // A rule about an answer that cannot be read would only add noise.
        var unreadable = errors.Keys.ToArray();
        foreach (var error in BrokenRules(sheet, unreadable))
        {
            errors.TryAdd(error.Name, error);
        }

        return new AnswerVerdict(sheet.Answers, [.. errors.Values.OrderBy(Place)]);
    }

    private FieldError? ErrorOf(Violation violation, AnswerSheet sheet)
    {
        var pointer = violation.Parameters.TryGetValue("property", out var property)
            ? $"{violation.InstancePath}/{JsonPointer.Escape(property)}" : violation.InstancePath;
        var name = AnswerPath.NameOf(pointer);
        var isMissing = violation.Keyword is "required" or "dependentRequired";
        for (var at = name; at.Length > 0; at = Parent(at))
        {
            if (fields.TryGetValue(AnswerPath.DesignName(at), out var field) && (at == name || !isMissing))
            {
                return isMissing && !sheet.Asks(at) ? null
                    : new FieldError(at, field.Page, field.Definition.Label.In(language), wording.Say(field.Definition, violation), violation.Keyword);
            }
        }

        // A block is missing only where nothing in it is asked; anything else without a field was never asked for.
        return isMissing && property is not null ? null
            : new FieldError(name, book.Pages[0].Definition.Id, name, wording.SayUnknown(name), violation.Keyword);
    }

    private IEnumerable<FieldError> BrokenRules(AnswerSheet sheet, string[] unreadable)
    {
        foreach (var field in book.Fields.Where(field => sheet.Asks(field.Id)))
        {
            if (AnswerPath.Read(sheet.Answers, field.Id) is { } answer)
            {
                foreach (var error in BrokenRules(field, field.Id, sheet, null, unreadable))
                {
                    yield return error;
                }

                foreach (var (index, row) in (answer as JsonArray ?? []).Index().Where(_ => field.Widget is FieldWidget.Rows))
                {
                    foreach (var error in field.Fields.Where(inner => row is JsonObject block && block.ContainsKey(inner.Id))
                        .SelectMany(inner => BrokenRules(inner, $"{field.Id}[{index}].{inner.Id}", sheet, (JsonObject)row!, unreadable)))
                    {
                        yield return error;
                    }
                }
            }
        }
    }

    private IEnumerable<FieldError> BrokenRules(BookField field, string name, AnswerSheet sheet, JsonObject? row, string[] unreadable) =>
        field.Must
            .Where(rule => rule.That.KnowsAll(sheet.ScopeOf(row)) && !rule.That.Holds(sheet.ScopeOf(row)))
            .Where(rule => !rule.That.Names.Select(read => read.StartsWith("item.", StringComparison.Ordinal) ? Parent(name) + read[4..] : read)
                .Any(read => unreadable.Any(bad => bad == read || (AnswerPath.DesignName(bad) == read && bad.Contains('[', StringComparison.Ordinal)))))
            .Take(1)
            .Select(rule => new FieldError(name, field.Page, field.Definition.Label.In(language), rule.Say.In(language), "must"));

    private (int, string) Place(FieldError error)
    {
        var design = AnswerPath.DesignName(error.Name);
        var place = book.Fields.Index().FirstOrDefault(entry => design == entry.Item.Id || design.StartsWith(entry.Item.Id + ".", StringComparison.Ordinal), (int.MaxValue, null!)).Index;
        return (place, error.Name);
    }

    private static string Parent(string name)
    {
        var cut = name.LastIndexOfAny(['.', '[']);
        return cut < 0 ? "" : name[..cut];
    }

    private static Dictionary<string, BookField> FieldsOf(FormBook book)
    {
        var all = new Dictionary<string, BookField>(StringComparer.Ordinal);
        foreach (var field in book.Fields)
        {
            all[field.Id] = field;
            foreach (var inner in field.Fields)
            {
                all[$"{field.Id}.{inner.Id}"] = inner;
            }
        }

        return all;
    }
}
