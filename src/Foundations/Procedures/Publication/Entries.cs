using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Procedures.ProcedureRefusals;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>Reads what a sheet says of each procedure against the register: a new one is not in force yet, an amended or abolished one is.</summary>
internal sealed class Entries(Database db, IOrganisation organisation, DecisionDesk desk)
{
    public async Task<IReadOnlyList<DecisionEntry>> Of(DecisionId decision, DecisionSheet sheet, CancellationToken cancel)
    {
        if (await Wrong(sheet, cancel) is [var wrongs, ..])
        {
            wrongs.If(true);
        }

        List<DecisionEntry> entries = [];
        foreach (var line in sheet.Entries)
        {
            var (entry, wrong) = await Read(decision, line, entries, cancel);
            entries.Add(entry ?? throw new RefusedException(wrong!));
        }

        Mixed.If(AreMixed(entries));
        return entries;
    }

    public static Refusal Mixed => EntriesMixed.At(nameof(DecisionSheet.Entries));

    public static bool AreMixed(IReadOnlyCollection<DecisionEntry> entries) => entries.Any(entry => entry.Internal) && entries.Any(entry => !entry.Internal);

    /// <summary>What it says of itself that cannot be kept so.</summary>
    public async Task<IReadOnlyList<Refusal>> Wrong(DecisionSheet sheet, CancellationToken cancel)
    {
        var known = AgencyCode.TryParse(sheet.Proposer, out var proposer) && await organisation.Agency(proposer, desk.Today, cancel) is not null;
        return
        [
            .. string.IsNullOrWhiteSpace(sheet.Title) ? [TitleMissing.At(nameof(sheet.Title))] : Array.Empty<Refusal>(),
            .. known ? [] : new[] { ProposerUnknown.At(nameof(sheet.Proposer)) },
            .. sheet.OutsideDay > desk.Today ? [OutsideNotYet.At(nameof(sheet.OutsideDay))] : Array.Empty<Refusal>(),
        ];
    }

    /// <summary>One line of it, after those before it: what it does to which procedure, or why that cannot be.</summary>
    public async Task<(DecisionEntry? Entry, Refusal? Wrong)> Read(DecisionId decision, EntrySheet line, IReadOnlyList<DecisionEntry> before, CancellationToken cancel)
    {
        if (!ProcedureCode.TryParse(line.Code, out var code))
        {
            return (null, CodeUnreadable.With(line.Code).At(nameof(DecisionSheet.Entries)));
        }

        if (before.Any(entry => entry.Code == code.Value))
        {
            return (null, EntryTwice.With(code.Value).At(nameof(DecisionSheet.Entries)));
        }

        if (await db.Procedures.Include(one => one.Versions).AsNoTracking().SingleOrDefaultAsync(one => one.Code == code.Value, cancel) is not { } procedure)
        {
            return (null, ProcedureUnknown.With(code.Value).At(nameof(DecisionSheet.Entries)));
        }

        return Wrong(procedure, line.Kind) is { } wrong ? (null, wrong) : (DecisionEntry.Of(decision, procedure, Wording(procedure, line.Kind).Name, line.Kind, Wording(procedure, line.Kind).Internal is not null), null);
    }

    /// <summary>Why this may not be done to the procedure; asked while drafting and again when it is signed.</summary>
    public Refusal? Wrong(Procedure procedure, EntryKind kind)
    {
        var standing = procedure.Versions.Exists(version => version.IsEffective && (version.Until is null || version.Until > desk.Today));
        var wrong = (kind, standing) switch
        {
            (EntryKind.New, true) => EntryNotNew,
            (EntryKind.Amended or EntryKind.Abolished, false) => EntryNotInForce,
            (EntryKind.New or EntryKind.Amended, _) when procedure.Draft is null => EntryWithoutDraft,
            _ => null,
        };
        return wrong?.With(procedure.Code).At(nameof(DecisionSheet.Entries));
    }

    /// <summary>The wording that it publishes or takes out of force.</summary>
    public static ProcedureVersion Wording(Procedure procedure, EntryKind kind) => kind is EntryKind.Abolished ? procedure.Latest! : procedure.Draft!;
}
