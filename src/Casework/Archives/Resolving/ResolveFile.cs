using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Figures;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Resolving;

/// <summary>A third person, who typed neither entry, says beside the image what stands in each field in which the two differ, and why. Where they agree, nothing is asked.</summary>
[Needs(ArchivePermissions.Resolve)]
public sealed record ResolveFile(PaperFileId File, string PaperType, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Reasons, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class ResolveFileHandler(Database db, ArchiveDesk desk, Comparing comparing, Tallying tallies) : IHandler<ResolveFile, Done>
{
    public async Task<Done> Handle(ResolveFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Resolve, request.Version, cancel);
        NotDisputed.Unless(file.Standing is FileStanding.Disputed);
        var entries = await comparing.Entries(file, cancel);
        IndexedYourself.If(entries.Any(entry => entry.By == desk.Actor.Id));
        TypeNotOfBatch.At(nameof(request.PaperType)).Unless(batch.PaperTypes.Contains(request.PaperType));
        var fields = await desk.Fields(request.PaperType, cancel);
        Dictionary<string, string> stand = [];
        foreach (var field in fields)
        {
            var agree = Comparing.Agree(field, entries[0], entries[1]);
            stand[field.Key] = agree ? entries[0].Values[field.Key] is { Length: > 0 } said ? said : IndexNormal.Nothing : request.Values.GetValueOrDefault(field.Key) ?? "";
            ReasonMissing.At($"{field.Key}.why").If(!agree && string.IsNullOrWhiteSpace(request.Reasons.GetValueOrDefault(field.Key)));
        }

        ReasonMissing.At($"{Comparing.TypeField}.why").If(entries[0].PaperType != entries[1].PaperType && string.IsNullOrWhiteSpace(request.Reasons.GetValueOrDefault(Comparing.TypeField)));
        var values = IndexNormal.WriteAll(fields, stand);
        file.Settle(request.PaperType, values, Facts.Of(fields, values), desk.Actor, desk.Now);
        Comparing.Judge(file, fields, entries);
        await Note(file, entries, fields, request, cancel);
        await tallies.Keep(cancel);
        return default;
    }

    /// <summary>Every decision is kept beside what the two had typed.</summary>
    private async Task Note(PaperFile file, Piece[] entries, IReadOnlyList<IndexField> fields, ResolveFile request, CancellationToken cancel)
    {
        var (id, round) = (file.Id, file.Round);
        var known = await db.Differences.Where(one => one.File == id && one.Round == round).ToDictionaryAsync(one => one.Field, cancel);
        foreach (var field in fields.Where(field => !known.ContainsKey(field.Key) && !Comparing.Agree(field, entries[0], entries[1])))
        {
            known[field.Key] = await comparing.Differ(file, field.Key, entries[0].Values.GetValueOrDefault(field.Key), entries[1].Values.GetValueOrDefault(field.Key), cancel);
        }

        foreach (var one in known.Values)
        {
            one.Value = one.Field == Comparing.TypeField ? request.PaperType : file.Values.GetValueOrDefault(one.Field);
            (one.Why, one.By, one.ByName, one.At) = (request.Reasons.GetValueOrDefault(one.Field)?.Trim(), desk.Actor.Id, desk.Actor.Name, desk.Now);
        }
    }
}
