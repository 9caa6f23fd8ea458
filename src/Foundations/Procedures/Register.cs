using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Procedures;

/// <summary>The register as the whole house keeps it in memory: every published wording without its document, and the documents asked for lately.</summary>
internal sealed class Register
{
    public const string Stamp = "procedures";

    private const int MostCards = 2000;

    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    private readonly Dictionary<string, ProcedureHead[]> byCode;
    private readonly Dictionary<ProcedureVersionId, ProcedureHead> byVersion;
    private readonly ProcedureHead[] byName;
    private readonly ProcedureHead[] byField;
    private readonly ConcurrentDictionary<ProcedureVersionId, ProcedureCard> cards = new();
    private OpenSight? open;

    private Register(IReadOnlyList<ProcedureHead> heads, IReadOnlyDictionary<string, PaperType> papers)
    {
        Papers = papers;
        byCode = heads.GroupBy(head => head.Code.Value).ToDictionary(group => group.Key, group => group.ToArray());
        byVersion = heads.ToDictionary(head => head.Version);
        byName = [.. heads.OrderBy(head => head.Name, Vietnamese)];
        byField = [.. byName.OrderBy(head => head.Field, Vietnamese)];
    }

    public IReadOnlyDictionary<string, PaperType> Papers { get; }

    public static async Task<Register> Load(Database db, CancellationToken cancel)
    {
        var versions = await db.ProcedureVersions.AsNoTracking().Where(version => version.State == VersionState.Published)
            .OrderBy(version => version.Code).ThenBy(version => version.Number)
            .Select(version => new ProcedureHead(
                version.Procedure, version.Id, new ProcedureCode(version.Code), version.Number, version.Name, version.Field, version.Levels,
                version.OnlineLevel, version.Source, version.Decision, version.From, version.Until, version.PublishedAt, version.Hash) { Agency = version.Agency, Internal = version.Internal })
            .ToListAsync(cancel);
        var papers = await db.PaperTypes.AsNoTracking().ToDictionaryAsync(paper => paper.Code, paper => paper.Says, cancel);
        return new(versions, papers);
    }

    /// <summary>What citizens and enterprises may ask for; internal procedures are read apart.</summary>
    public IEnumerable<ProcedureHead> ByName(DateOnly day) => byName.Where(head => !head.IsInternal && head.HoldsOn(day));

    public IEnumerable<ProcedureHead> ByField(DateOnly day) => byField.Where(head => !head.IsInternal && head.HoldsOn(day));

    /// <summary>What agencies ask of each other; never shown to the public.</summary>
    public IEnumerable<ProcedureHead> Internal(DateOnly day) => byField.Where(head => head.IsInternal && head.HoldsOn(day));

    /// <summary>The register of that day as anybody may take it away; worked out once a day and register.</summary>
    public OpenSight Open(DateOnly day) => open is { } sight && sight.Day == day ? sight : (open = new(ByName(day), byName.Where(head => !head.IsInternal), day));

    public ProcedureHead? InForce(ProcedureCode code, DateOnly day) => All(code).LastOrDefault(head => head.HoldsOn(day));

    /// <summary>Any form of the code is understood: the exact one first, then its national number.</summary>
    public IReadOnlyList<ProcedureHead> All(ProcedureCode code) =>
        byCode.TryGetValue(code.Value, out var exact) ? exact
        : ProcedureCode.TryParse(code.Value, out var national) && byCode.TryGetValue(national.Value, out var found) ? found
        : [];

    public ProcedureHead? Version(ProcedureVersionId id) => byVersion.GetValueOrDefault(id);

    public async ValueTask<ProcedureCard> Card(ProcedureHead head, Database db, CancellationToken cancel)
    {
        if (cards.TryGetValue(head.Version, out var held))
        {
            return held;
        }

        var document = await db.ProcedureDocuments.AsNoTracking().SingleAsync(one => one.Version == head.Version, cancel);
        if (cards.Count >= MostCards)
        {
            cards.Clear();
        }

        return cards[head.Version] = new(head, ProcedureText.Read(document.Content));
    }
}
