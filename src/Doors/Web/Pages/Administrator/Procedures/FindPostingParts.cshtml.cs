using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using MotCua.Exchange.OpenData;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Posting;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>What a one-stop hangs up: its list of procedures or a sheet for each, as of a day, printed part by part.</summary>
public sealed class FindPostingPartsModel(Gate gate, OpenRoot root, IOptions<Province> province, IOrganisation organisation, IActorProvider actors) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? DayAsked { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "kho")]
    public PostingPaper Paper { get; set; }

    public new DateOnly Day => DayAsked ?? Today;

    public bool AsList => Kind == "danh-muc";

    public new IReadOnlyList<AgencyCard> Agencies { get; private set; } = [];

    public PostingParts? Parts { get; private set; }

    protected override string Needs => ProcedurePermissions.Post;

    public string Print(string? after) => Officer.DeskAddress.Of(Request.Path, ("handler", "Print"), ("co-quan", Agency), ("ngay", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("linh-vuc", Field), ("loai", Kind), ("kho", Paper.ToString()), ("sau", after));

    public async Task<IActionResult> OnGetPrint(string? ma, CancellationToken cancel)
    {
        await Choose(cancel);
        var complaints = $"{province.Value.Owner}, {province.Value.Address}, điện thoại {province.Value.Hotline}; {root.Address.Host}";
        var drawn = await Gate.Ask(new DrawPosting(Agency ?? "", Day, Paper, AsList, root.Address.ToString(), complaints) { Field = Field, Code = string.IsNullOrEmpty(ma) ? null : ma, After = After }, cancel);
        return drawn.Refusal is { } refusal ? this.TurnAway(refusal) : File(drawn.Value.Pdf, "application/pdf");
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        await Choose(cancel);
        if (Agency is null)
        {
            return null;
        }

        var found = await Gate.Ask(new FindPostingParts(Agency, Day, AsList, Field), cancel);
        if (found.Done)
        {
            Parts = found.Value;
        }

        return found.Refusal;
    }

    /// <summary>Those who receive dossiers; the officer's own comes first.</summary>
    private async Task Choose(CancellationToken cancel)
    {
        Agencies = [.. (await organisation.Agencies(Day, cancel)).Where(agency => agency.Kind is AgencyKind.OneStop or AgencyKind.PeoplesCommittee).OrderBy(agency => agency.Code.Value, StringComparer.Ordinal)];
        Agency ??= Agencies.FirstOrDefault(agency => agency.Name == actors.Current.Office)?.Code.Value ?? (Agencies is [var first, ..] ? first.Code.Value : null);
    }
}
