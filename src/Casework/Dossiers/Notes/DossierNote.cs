using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Notes;

/// <summary>What an official writes down about a dossier for colleagues; the citizen never sees it. It can be struck out, never taken away.</summary>
internal sealed class DossierNote : Aggregate
{
    public const int Longest = 2000;

    private DossierNote()
    {
    }

    public Guid Id { get; private init; }

    public DossierId Dossier { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid Author { get; private init; }

    public string AuthorName { get; private init; } = "";

    public string? Office { get; private init; }

    public string Text { get; private init; } = "";

    public bool Pinned { get; private set; }

    public DateTimeOffset? StruckAt { get; private set; }

    public string? StruckBy { get; private set; }

    public static DossierNote Of(DossierId dossier, string text, bool pinned, Hand by, DateTimeOffset now)
    {
        var said = text.Trim();
        NoteEmpty.If(said.Length is 0 or > Longest);
        return new()
        {
            Id = Guid.CreateVersion7(now),
            Dossier = dossier,
            At = now,
            Author = by.Id,
            AuthorName = by.Name,
            Office = by.Office,
            Text = said,
            Pinned = pinned,
        };
    }

    /// <summary>The words stay readable under the line.</summary>
    public void Strike(Hand by, DateTimeOffset now)
    {
        NotYourNote.Unless(by.Id == Author);
        NoteStruck.Unless(StruckAt is null);
        (StruckAt, StruckBy, Pinned) = (now, by.Name, false);
    }

    public void Pin(bool pinned)
    {
        NoteStruck.Unless(StruckAt is null);
        Pinned = pinned;
    }
}

/// <summary>The notes of one dossier, for those who may look into it.</summary>
internal sealed class NotePad(Database db, Admittance admittance)
{
    public async Task Admit(DossierId id, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await Tracking.ViewReading.Find(db.Dossiers.Where(one => one.Id == id), cancel));
        // A draft is its writer's own; no official has seen it yet.
        NoSuchDossier.If(dossier.Stage is DossierStage.Draft);
        NotYourAgency.Unless(admittance.Official(dossier));
    }

    public async Task<DossierNote> Note(DossierId dossier, Guid id, CancellationToken cancel)
    {
        await Admit(dossier, cancel);
        var note = await db.Set<DossierNote>().FindAsync([id], cancel);
        NoSuchNote.Unless(note is not null && note.Dossier == dossier);
        return note;
    }
}
