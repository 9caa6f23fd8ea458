using Microsoft.AspNetCore.Mvc;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer;

namespace MotCua.Web.Pages.Administrator.Audit;

/// <summary>The journal, newest first: who did or looked at what; narrowed by day, actor, subject and kind.</summary>
public sealed class FindDeedsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "ve")]
    public Guid? About { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? Actor { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public DeedKind Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "truoc")]
    public Guid? Before { get; set; }

    public DeedPage Found { get; private set; } = new([], null);

    public string At(Guid? before) => DeskAddress.Of(
        "/quan-tri/nhat-ky",
        ("ve", About?.ToString()), ("nguoi", Actor?.ToString()), ("ngay", On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("viec", Name), ("loai", Kind.ToString()), ("truoc", before?.ToString()));

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindDeeds(About, Actor, On, string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(), Kind, Before), cancel);
        if (found.Done)
        {
            Found = found.Value;
        }

        return found.Refusal;
    }
}
