using MotCua.Kernel;

namespace MotCua.Dossiers.Result;

/// <summary>The draft that the officer who decides has to write: what was kept of it, the blank it is written on, the passages that may be rewritten, and the values that come from the dossier.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewDraftPaper(DossierId Dossier, Guid? Work, bool Refuses) : IQuery<DraftPaper>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A draft as it stands; without a blank it has no version of one.</summary>
public sealed record DraftPaper(Guid? Blank, string Name, int Number, IReadOnlyList<DraftPassage> Passages)
{
    /// <summary>What was kept, and by whom when; its version is nought while nothing was.</summary>
    public DraftTyped Typed { get; init; } = DraftTyped.Nothing;

    public int Saved { get; init; }

    public string? SavedBy { get; init; }

    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>What the blank takes from the dossier, by name, where there is anything.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values { get; init; } = [];

    /// <summary>What was kept for passages that the blank in use now has no longer.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Left { get; init; } = [];
}

/// <summary>A passage as it reads now, and in the blank's own words.</summary>
public sealed record DraftPassage(string Name, string Text, string Own);

internal sealed class ViewDraftPaperHandler(Desk desk, BlankPaper blanks) : IHandler<ViewDraftPaper, DraftPaper>
{
    public async Task<DraftPaper> Handle(ViewDraftPaper request, CancellationToken cancel)
    {
        var (dossier, _) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, null, cancel);
        var draft = await blanks.Begun(dossier, request.Refuses, desk.Hand.Name, cancel);
        var kept = await blanks.Kept(dossier, request.Refuses, cancel);
        var paper = await blanks.For(dossier, request.Refuses, cancel) is { } blank
            ? await blanks.View(dossier, draft, blank, cancel)
            : new(null, "", 0, []);
        return paper with
        {
            Typed = kept?.Typed ?? new(draft.Title, string.Join('\n', draft.Lines), null, draft.Passages),
            Saved = kept?.Version ?? 0,
            SavedBy = kept?.By,
            SavedAt = kept?.At,
        };
    }
}
