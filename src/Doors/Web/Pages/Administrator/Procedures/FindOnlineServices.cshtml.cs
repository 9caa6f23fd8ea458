using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Online;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The services of the register by online level, with and without dossiers, each figure leading to its rows.</summary>
public sealed class FindOnlineServicesModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "muc")]
    public OnlineLevel? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "xac-dinh")]
    public bool? Decided { get; set; }

    [BindProperty(SupportsGet = true, Name = "ho-so")]
    public string? Use { get; set; }

    public OnlineServices Services { get; private set; } = null!;

    public Leaf<OnlineOffer> Rows { get; private set; } = null!;

    public ServiceUse Used { get; private set; } = null!;

    /// <summary>Of the services offered online: those with dossiers, by channel, and those without any.</summary>
    public IReadOnlyList<(string Use, int Count)> Figures { get; private set; } = [];

    public static IReadOnlyList<DossierChannel> Channels { get; } = Enum.GetValues<DossierChannel>();

    public string Shown => Use is { Length: > 0 } use && Words.Find($"online.use.{use}") is { } of ? of
        : Level is { } level ? Words[$"online.level.{level}"]
        : Decided is { } decided ? Words[decided ? "online.decided" : "online.undecided"]
        : Words["online.all"];

    protected override string Needs => ProcedurePermissions.Draft;

    public string At(OnlineLevel? level, bool? decided, string? use, string? after) =>
        Officer.DeskAddress.Of(Request.Path, ("muc", level?.ToString()), ("xac-dinh", decided is { } one ? one ? "true" : "false" : null), ("ho-so", use), ("sau", after));

    public string Count(string code, DossierChannel channel) => Used.Counts.GetValueOrDefault((code, channel)) switch
    {
        > ServiceUse.MostCounted => $"> {InWords.Number(ServiceUse.MostCounted)}",
        var count => InWords.Number(count),
    };

    protected override async Task<IActionResult?> Take(CancellationToken cancel)
    {
        var use = await Gate.Ask(new FindServiceUse([]), cancel);
        return use.Refusal is { } refusal ? this.TurnAway(refusal) : await this.TakeAway<OnlineOffer>(
            Words["online.services.title"],
            [
                new(Words["admin.code"], row => row.Code), new(Words["admin.name"], row => row.Name, 60), new(Words["admin.procedure.field"], row => row.Field, 30),
                new(Words["online.level"], row => Words[$"online.level.{row.Level}"], 24),
                new(Words["online.why"], row => row.DecidedAt is null ? Words["online.not-decided"] : row.Hindrances.Count == 0 ? Words["online.all-met"] : string.Join("; ", row.Hindrances.Select(one => $"{Words[$"online.condition.{one.Condition}"]}: {one.Reason}")), 60),
                new(Words["online.decided-at"], row => row.DecidedAt, Format: Formats.Instant), new(Words["online.decided-by"], row => row.DecidedBy, 24),
                .. Channels.Select(channel => new Column<OnlineOffer>(Words[$"channel.{channel.ToString().ToLowerInvariant()}"], row => Used.Counts.GetValueOrDefault((row.Code, channel)) is var count && count > ServiceUse.MostCounted ? Count(row.Code, channel) : count, 14)),
            ],
            async after =>
            {
                var found = await Gate.Ask(Asked(use.Value, after, 500), cancel);
                if (found.Refusal is { } no)
                {
                    return new(no);
                }

                // The figures of these rows are written before the next are asked for.
                Used = (await Gate.Ask(new FindServiceUse([.. found.Value.Rows.Select(row => row.Code)]), cancel)).Value;
                return new Outcome<Page<OnlineOffer>>(new Page<OnlineOffer>(found.Value.Rows, found.Value.Rows.Count < 500 ? null : found.Value.Rows[^1].Code));
            },
            cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var use = await Gate.Ask(new FindServiceUse([]), cancel);
        if (use.Refusal is { } refusal)
        {
            return refusal;
        }

        var found = await Gate.Ask(Asked(use.Value, After, Leaf.Asked), cancel);
        if (found.Refusal is { } no)
        {
            return no;
        }

        (Services, Rows) = (found.Value, Leaf.Of(found.Value.Rows, row => row.Code));
        Used = (await Gate.Ask(new FindServiceUse([.. Rows.Rows.Select(row => row.Code)]), cancel)).Value;
        Figures =
        [
            ("online", Services.Offered.Count(code => Has(use.Value, code, DossierChannel.Online))),
            ("not-online", Services.Offered.Count(code => !Has(use.Value, code, DossierChannel.Online))),
            ("none", Services.Offered.Count(code => !use.Value.Channels.ContainsKey(code))),
        ];
        return null;
    }

    /// <summary>Only what is offered online is asked whether anybody uses it.</summary>
    private FindOnlineServices Asked(ServiceUse use, string? after, int take)
    {
        var online = use.Channels.Where(one => one.Value.Contains(DossierChannel.Online)).Select(one => one.Key).ToHashSet();
        var query = new FindOnlineServices(Level, Decided, after, take) { OfferedOnly = Use is { Length: > 0 } };
        return Use switch
        {
            "online" => query with { Only = online },
            "not-online" => query with { Except = online },
            "none" => query with { Except = use.Channels.Keys.ToHashSet() },
            _ => query,
        };
    }

    private static bool Has(ServiceUse use, string code, DossierChannel channel) => use.Channels.GetValueOrDefault(code)?.Contains(channel) is true;
}
