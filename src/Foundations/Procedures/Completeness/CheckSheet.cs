using MotCua.Kernel;
using MotCua.Procedures.Publication;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Completeness;

/// <summary>What a decision being typed lacks, before it is saved.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record CheckSheet(DecisionSheet Sheet) : IQuery<SheetCheck>;

/// <summary>What is wrong or missing in the decision itself; how each of its procedures stands; and by when it must be signed, once a basis is named.</summary>
public sealed record SheetCheck(IReadOnlyList<Refusal> Lacks, IReadOnlyList<EntryCheck> Entries, PublicationClock? Clock)
{
    public bool IsWhole => Lacks.Count == 0 && Entries.All(entry => entry.Wrong is null && !entry.Gaps.Any(gap => gap.Blocks));
}

/// <summary>One procedure of it: why it may not stand there so, or what its draft lacks on the first day.</summary>
public sealed record EntryCheck(string Code, string? Name, Refusal? Wrong, IReadOnlyList<Gap> Gaps);

internal sealed class CheckSheetHandler(Entries entries, Wholeness wholeness, DecisionDesk desk) : IHandler<CheckSheet, SheetCheck>
{
    public async Task<SheetCheck> Handle(CheckSheet query, CancellationToken cancel)
    {
        var sheet = query.Sheet;
        var decision = PublicationDecision.Of(desk.Now);
        List<DecisionEntry> read = [];
        List<EntryCheck> checks = [];
        foreach (var line in sheet.Entries)
        {
            var (entry, wrong) = await entries.Read(decision.Id, line, read, cancel);
            if (entry is null)
            {
                checks.Add(new(line.Code, null, wrong, []));
                continue;
            }

            read.Add(entry);
            checks.Add(new(entry.Code, entry.Name, null, await wholeness.Of(entry, sheet.LatestBasis, cancel)));
        }

        decision.Write(sheet, read);
        var wrongs = await entries.Wrong(sheet, cancel);
        var lacks = decision.Lacks().Where(lack => !wrongs.Any(lack.Is) && !(EntriesMissing.Is(lack) && sheet.Entries.Count > 0));
        return new([.. wrongs, .. lacks, .. Entries.AreMixed(read) ? [Entries.Mixed] : Array.Empty<Refusal>()], checks, sheet.LatestBasis is null ? null : await desk.ClockOf(decision, cancel));
    }
}
