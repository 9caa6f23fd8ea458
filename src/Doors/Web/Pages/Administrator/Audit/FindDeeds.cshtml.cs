using Microsoft.AspNetCore.Mvc;
using MotCua.Audit;
using MotCua.Audit.Reading;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer;
using MotCua.Web.Workbooks;

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

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway<Deed>(
        Words["admin.journal.title"],
        [
            new(Words["admin.when"], deed => deed.At, Format: Formats.Instant),
            new(Words["admin.journal.deed"], deed => InJournal.Named(Words, deed.Name), 36),
            new(Words["admin.journal.actor"], deed => deed.ActorName.Length == 0 ? Words[$"admin.actor.{deed.ActorKind}"] : Words.Who(deed.ActorName), 28),
            new(Words["admin.journal.office"], deed => deed.Office, 36),
            new(Words["admin.journal.origin"], deed => deed.Origin, 28),
            new(Words["admin.journal.subject"], deed => deed.Subject is { } subject && subject != Guid.Empty ? subject.ToString() : null, 38),
            new(Words["admin.journal.outcome"], deed => InJournal.Outcome(Words, deed), 36),
        ],
        async before => (await Asked(Guid.TryParse(before, out var last) ? last : null, cancel)).Match<Outcome<Page<Deed>>>(found => new(new Page<Deed>(found.Deeds, found.Older?.ToString())), refused => new(refused)),
        cancel);

    private Task<Outcome<DeedPage>> Asked(Guid? before, CancellationToken cancel) =>
        Gate.Ask(new FindDeeds(About, Actor, On, string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(), Kind, before), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Asked(Before, cancel);
        if (found.Done)
        {
            Found = found.Value;
        }

        return found.Refusal;
    }
}
