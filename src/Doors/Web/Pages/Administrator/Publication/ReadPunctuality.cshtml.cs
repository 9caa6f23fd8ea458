using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Publication;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>How punctually procedures were published in a period, department by department; this year until today when none is named.</summary>
public sealed class ReadPunctualityModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Until { get; set; }

    public PunctualityReading Reading { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.SeeDecisions;

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway<DepartmentPunctuality>(
        Words["decision.punctuality.title"],
        [
            new(Words["decision.proposer"], row => row.Name, 40),
            new(Words["decision.punctuality.decisions"], row => row.Decisions),
            new(Words["decision.punctuality.procedures"], row => row.Procedures),
            new(Words["decision.punctuality.decided-late"], row => row.DecidedLate),
            new(Words["decision.punctuality.public-late"], row => row.PublicLate),
            new(Words["decision.punctuality.late"], row => row.Late),
        ],
        async _ => (await Ask(cancel)).Match<Outcome<MotCua.Dossiers.Tracking.Page<DepartmentPunctuality>>>(reading => new(new MotCua.Dossiers.Tracking.Page<DepartmentPunctuality>(reading.Departments, null)), refused => new(refused)),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var read = await Ask(cancel);
        if (read.Done)
        {
            Reading = read.Value;
        }

        return read.Refusal;
    }

    private Task<Outcome<PunctualityReading>> Ask(CancellationToken cancel)
    {
        (From, Until) = (From ?? new DateOnly(Today.Year, 1, 1), Until ?? Today);
        return Gate.Ask(new ReadPunctuality(From.Value, Until.Value), cancel);
    }
}
