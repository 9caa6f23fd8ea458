using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Absences;
using MotCua.Web.Pages.Administrator;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Absences;

/// <summary>Who is away at one's agency, and until when; officers record their own absence here, and heads object.</summary>
public sealed class FindAbsencesModel(Gate gate, IOrganisation organisation, IActorProvider actors) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "da-qua")]
    public string? Over { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? LastDay { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? StandIn { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public bool AlsoOver => Over is "1";

    public Guid Me => actors.Current.Id;

    public Leaf<AbsenceRow> Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <summary>The reader serves somewhere today and can be away.</summary>
    public bool Serves { get; private set; }

    public DateOnly Now => Today;

    public async Task<IActionResult> OnPostRecord(CancellationToken cancel)
    {
        var given = Given((Reason, nameof(Reason)));
        var (from, last) = (Typed(From, nameof(From)), Typed(LastDay, nameof(LastDay)));
        return given && from is { } first && last is { } end
            ? await Do(new RecordAbsence(first, end.AddDays(1), Reason!, Guid.TryParse(StandIn, out var other) ? new OfficerId(other) : null, Key), "absence.recorded", cancel)
            : await Again(cancel);
    }

    public Task<IActionResult> OnPostEnd([FromForm] Guid absence, CancellationToken cancel) => Do(new EndAbsence(new(absence), Version), "absence.ended", cancel);

    public Task<IActionResult> OnPostObject([FromForm] Guid absence, CancellationToken cancel) =>
        Do(new ObjectToAbsence(new(absence), Request.Form[$"words-{absence:N}"].ToString(), Version), "absence.objected", cancel);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "absence.title",
        [
            new(Words["absence.who"], row => row.Card.OfficerName, 30),
            new(Words["admin.officer.post"], row => row.Position, 30),
            new(Words["admin.agency"], row => row.AgencyName, 40),
            new(Words["absence.from"], row => row.Card.Period.From),
            new(Words["absence.last-day"], row => row.Card.Period.Until?.AddDays(-1)),
            new(Words["absence.reason"], row => row.Card.Reason, 40),
            new Column<AbsenceRow>(Words["absence.stand-in"], row => row.Card.StandInName ?? Words["absence.unit"], 30),
        ],
        after => Read(after, cancel),
        row => row.Card.Id.Value.ToString(),
        cancel);

    private Task<Outcome<IReadOnlyList<AbsenceRow>>> Read(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindAbsences(AlsoOver, Guid.TryParse(after, out var last) ? new AbsenceId(last) : null, Leaf.Asked), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Read(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Card.Id.Value.ToString());
            if (await organisation.Officer(new(Me), Today, cancel) is { } me)
            {
                Serves = true;
                Colleagues = [new("", Words["absence.unit"]), .. (await organisation.OfficersOf(me.Agency, Today, cancel)).Where(one => one.Id != me.Id)
                    .OrderByDescending(one => one.Unit == me.Unit).ThenBy(one => one.Name, ByGivenName.Order).Select(one => new Choice(one.Id.Value.ToString(), $"{one.Name}, {one.Position}"))];
            }
        }

        return found.Refusal;
    }

    private DateOnly? Typed(string? text, string name) =>
        Day(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, name);
}
