using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Guides.Writing;

/// <summary>Guides written as files are taken in and shown where they are sound; a second reading changes nothing.</summary>
[Needs(GuidePermissions.Show)]
public sealed record ImportGuides(IReadOnlyList<ImportFile> Files) : ICommand<GuidesImported>;

/// <summary>What was shown, what stood already, and what is kept as a draft because of its faults.</summary>
public sealed record GuidesImported(IReadOnlyList<string> Shown, IReadOnlyList<string> Unchanged, IReadOnlyList<GuideFileFaults> Faulty);

/// <summary>A file with faults.</summary>
public sealed record GuideFileFaults(string File, IReadOnlyList<GuideFault> Faults);

internal sealed class ImportGuidesHandler(Database db, IProcedures procedures, IActorProvider actors, Stamps stamps, TimeProvider clock) : IHandler<ImportGuides, GuidesImported>
{
    private readonly List<string> shown = [];
    private readonly List<string> unchanged = [];
    private readonly List<GuideFileFaults> faulty = [];

    public async Task<GuidesImported> Handle(ImportGuides request, CancellationToken cancel)
    {
        var known = await db.Guides.ToDictionaryAsync(guide => guide.Key, cancel);
        foreach (var file in request.Files)
        {
            await Import(file, Path.GetFileNameWithoutExtension(file.Name), known, cancel);
        }

        if (shown.Count > 0)
        {
            await stamps.Touch(GuideShelf.Stamp, cancel);
        }

        return new(shown, unchanged, faulty);
    }

    private async Task Import(ImportFile file, string key, Dictionary<string, Guide> known, CancellationToken cancel)
    {
        if (!WriteGuideHandler.Keys().IsMatch(key) || Read(file.Text) is not { } text)
        {
            faulty.Add(new(file.Name, [new("guide.fault.unreadable", file.Name)]));
            return;
        }

        if (known.GetValueOrDefault(key)?.Shown == text.Json())
        {
            unchanged.Add(key);
            return;
        }

        var faults = await GuideFaults.Of(text, procedures, clock.Today(), cancel);
        if (!known.TryGetValue(key, out var guide))
        {
            db.Add(guide = known[key] = Guide.Of(key));
        }

        guide.Write(text, actors.Current.Name, clock.GetUtcNow());
        if (faults.Count > 0)
        {
            faulty.Add(new(file.Name, faults));
            return;
        }

        guide.Show(clock.GetUtcNow());
        shown.Add(key);
    }

    private static GuideText? Read(string json)
    {
        try
        {
            return GuideText.Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
