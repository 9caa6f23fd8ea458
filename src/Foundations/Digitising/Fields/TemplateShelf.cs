using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Digitising.Fields;

/// <summary>One template as it was last taken in.</summary>
internal sealed class KeptTemplate
{
    public required string PaperType { get; init; }

    public required string Text { get; set; }

    public DateTimeOffset KeptAt { get; set; }
}

internal sealed class TemplateTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<KeptTemplate>(template =>
    {
        template.In("digitising", "reading_template").HasKey(one => one.PaperType);
        template.Property(one => one.PaperType).HasMaxLength(80);
    });
}

/// <summary>All templates, read once and shared.</summary>
internal sealed class TemplateShelf(Dictionary<string, ReadingTemplate> byType)
{
    public const string Stamp = "digitising-templates";

    public Dictionary<string, ReadingTemplate> ByType => byType;

    public static async Task<TemplateShelf> Load(Database db, CancellationToken cancel) => new((await db.Set<KeptTemplate>().AsNoTracking().ToListAsync(cancel))
        .Select(one => Parse(one.Text)).OfType<ReadingTemplate>().SelectMany(one => one.Serves.Prepend(one.PaperType).Select(kind => one with { PaperType = kind })).DistinctBy(one => one.PaperType).ToDictionary(one => one.PaperType));

    /// <summary>None where the text is no template.</summary>
    public static ReadingTemplate? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ReadingTemplate>(json, JsonText.Options) is { PaperType.Length: > 0, Fields.Count: > 0, Titles: not null } template
                && template.Fields.All(field => field.Key is { Length: > 0 } && field.Name is { Length: > 0 }) ? template : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Looks templates up on the shelf.</summary>
internal sealed class Templates(Stamped<TemplateShelf> shelf) : ITemplates
{
    /// <summary>A title less like what was read than this is another paper's.</summary>
    private const double Known = 0.85;

    public async ValueTask<ReadingTemplate?> Of(string paperType, CancellationToken cancel) => (await shelf.Get(cancel)).ByType.GetValueOrDefault(paperType);

    public async ValueTask<ReadingTemplate?> For(IReadOnlyCollection<string> paperTypes, IReadOnlyList<IReadOnlyList<ReadWord>> pages, CancellationToken cancel) =>
        (await shelf.Get(cancel)).ByType.Values.Where(template => paperTypes.Count == 0 || paperTypes.Contains(template.PaperType))
            .Select(template => (Template: template, Alike: FieldReading.Likeness(template, pages)))
            .Where(one => one.Alike >= Known).OrderByDescending(one => one.Alike).ThenBy(one => one.Template.PaperType, StringComparer.Ordinal).FirstOrDefault().Template;
}
