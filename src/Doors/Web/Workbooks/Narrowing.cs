using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;

namespace MotCua.Web.Workbooks;

/// <summary>Says in words what narrowed a list: the box's label, days as they are written here, and the names of whoever or whatever was chosen.</summary>
internal sealed class Narrowing(Wording words, IOrganisation organisation, DateOnly today)
{
    /// <summary>Where the words of what can be chosen stand, by the name of its type.</summary>
    private static readonly Dictionary<string, string> Choices = new()
    {
        ["AccountKind"] = "admin.account-kind", ["AgencyKind"] = "admin.agency-kind", ["AgencyLevel"] = "admin.agency-level", ["AskedSort"] = "learning.sort", ["AssignmentKind"] = "competence.kind",
        ["AssignmentStanding"] = "competence.standing", ["BatchStage"] = "archive.stage", ["BlankKind"] = "blank.kind", ["ChangedPart"] = "change.part", ["DecisionState"] = "decision.state",
        ["DeedKind"] = "admin.deed-kind", ["DossierStage"] = "stage", ["FileStanding"] = "archive.standing", ["InternalGroup"] = "internal.group", ["OnlineLevel"] = "online.level",
        ["ProposalState"] = "reviews.proposal-state", ["ReviewState"] = "reviews.state", ["Role"] = "role", ["SayingState"] = "learning.saying", ["ShipmentState"] = "shipment.state",
        ["SuggestionKind"] = "reviews.suggestion", ["TransferState"] = "competence.state",
    };

    /// <summary>The same for what stands as text in the address.</summary>
    private static readonly Dictionary<string, string> ChoicesByBox = new() { ["vai-tro"] = "queue.role", ["kenh"] = "channel", ["ho-so"] = "online.use", ["viec"] = "arrivals.tab" };

    /// <summary>Boxes that are ticked or not, though the address says it in a figure.</summary>
    private static readonly string[] Ticked = ["noi-bo", "da-qua", "het-han", "tre", "tat-ca"];

    /// <summary>All that narrows the list, box by box; what belongs to the turning of pages is left out.</summary>
    public async Task<string> Say(object page, IQueryCollection query, IReadOnlyCollection<string> but, CancellationToken cancel)
    {
        List<string> said = [];
        foreach (var (box, values) in query.Where(one => !but.Contains(one.Key)))
        {
            foreach (var value in values.OfType<string>().Where(value => value.Length > 0))
            {
                said.Add($"{words.Find($"narrowed.{box}") ?? words["narrowed.other"]}: {await Value(page, box, value, cancel)}");
            }
        }

        return string.Join("; ", said);
    }

    /// <summary>What somebody typed to look for stays as typed.</summary>
    private async Task<string> Value(object page, string box, string value, CancellationToken cancel) => box is "q" ? value
        : words.Find($"narrowed.{box}.{value}") ?? Chosen(page, box, value) ?? Plain(box, value) ?? await Named(value, cancel);

    private string? Chosen(object page, string box, string value)
    {
        var type = page.GetType().GetProperties().FirstOrDefault(property => property.GetCustomAttribute<BindPropertyAttribute>()?.Name == box)?.PropertyType;
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return type is { IsEnum: true } && Enum.TryParse(type, value, ignoreCase: true, out var parsed)
            ? words.Find($"{Choices.GetValueOrDefault(type.Name)}.{parsed}")
            : ChoicesByBox.TryGetValue(box, out var place) ? words.Find($"{place}.{value}") ?? words.Find($"{place}.{value.ToLowerInvariant()}") : box is "dau" && value.Split(':', 2) is [var kind, var target] ? words[$"reviews.mark.{kind}", target] : null;
    }

    private string? Plain(string box, string value) => value switch
    {
        "true" or "True" => words["admin.yes"],
        "1" when Ticked.Contains(box) => words["admin.yes"],
        "false" or "False" => words["admin.no"],
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => InWords.PaperDay(day),
        _ when DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => month.ToString("MM/yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    private async Task<string> Named(string value, CancellationToken cancel) =>
        Guid.TryParse(value, out var id)
            ? (await organisation.Officer(new OfficerId(id), today, cancel))?.Name ?? (await organisation.Agency(new AgencyId(id), today, cancel))?.Name ?? words["narrowed.chosen"]
            : AgencyCode.TryParse(value, out var code) ? (await organisation.Agency(code, today, cancel))?.Name ?? value
            : value;
}
