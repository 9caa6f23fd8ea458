using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Guides;

/// <summary>The guides that the public sees, read once and shared by all.</summary>
internal sealed class GuideShelf
{
    public const string Stamp = "guides";

    private readonly Dictionary<string, GuideText> byKey;

    private GuideShelf(Dictionary<string, GuideText> byKey)
    {
        this.byKey = byKey;
        InOrder = [.. byKey.OrderBy(one => one.Value.Order).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => GuideHead.Of(one.Key, one.Value))];
    }

    public IReadOnlyList<GuideHead> InOrder { get; }

    public GuideText? With(string key) => byKey.GetValueOrDefault(key);

    public static async Task<GuideShelf> Load(Database db, CancellationToken cancel) => new((await db.Guides.AsNoTracking().Where(guide => guide.Shown != null)
        .Select(guide => new { guide.Key, guide.Shown }).ToListAsync(cancel)).ToDictionary(guide => guide.Key, guide => GuideText.Read(guide.Shown!)));
}

/// <summary>A guide as it stands in lists.</summary>
public sealed record GuideHead(string Key, string Title, string? TitleEn, string Lead, string? LeadEn, string Icon, string Colour, int Questions)
{
    internal static GuideHead Of(string key, GuideText text) => new(key, text.Title, text.TitleEn, text.Lead, text.LeadEn, text.Icon, text.Colour, text.Questions.Count);

    public string TitleIn(string language) => language == "en" ? TitleEn ?? Title : Title;

    public string LeadIn(string language) => language == "en" ? LeadEn ?? Lead : Lead;
}
