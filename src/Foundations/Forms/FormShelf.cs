using Microsoft.EntityFrameworkCore;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Forms;

/// <summary>Every published version, compiled when first asked for and then shared by all.</summary>
internal sealed class FormShelf
{
    public const string Stamp = "forms";

    private readonly Entry[] entries;

    private FormShelf(IEnumerable<FormEdition> editions) => entries = [.. editions.Select(edition => new Entry(edition))];

    public static async Task<FormShelf> Load(Database db, CancellationToken cancel) =>
        new(await db.Set<FormEdition>().AsNoTracking().Where(edition => edition.From != null).ToListAsync(cancel));

    public FormVersion? For(string procedure, DateOnly day) =>
        entries.Where(entry => entry.Edition.Procedures.Contains(procedure) && entry.Edition.HoldsOn(day)).MaxBy(entry => entry.Edition.From)?.Version.Value;

    public bool Knows(string form, DateOnly day) => entries.Any(entry => entry.Edition.HoldsOn(day) && entry.Version.Value.Code == form);

    public FormVersion? With(FormVersionId id) => Array.Find(entries, entry => entry.Edition.Id == id)?.Version.Value;

    private sealed class Entry(FormEdition edition)
    {
        public FormEdition Edition => edition;

        public Lazy<FormVersion> Version { get; } =
            new(() => new FormVersion(edition.Id, edition.Number, new FormBook(FormDefinition.Read(edition.Definition)), generated: false));
    }
}

internal sealed class FormDesk(Stamped<FormShelf> shelf) : IForms
{
    public async Task<FormVersion> Of(string procedureCode, string procedureName, DateOnly day, CancellationToken cancel) =>
        (await shelf.Get(cancel)).For(procedureCode, day) ?? GeneralRequest.For(procedureName);

    public async Task<FormVersion> OfRequest(string procedureCode, string procedureName, DateOnly day, CancellationToken cancel) =>
        (await shelf.Get(cancel)).For(procedureCode, day) ?? GeneralRequest.OfAgency(procedureName);

    public async Task<bool> Knows(string form, DateOnly day, CancellationToken cancel) => (await shelf.Get(cancel)).Knows(form, day);

    public async Task<FormVersion?> Version(FormVersionId id, CancellationToken cancel) =>
        id == GeneralRequest.Id ? GeneralRequest.For(null) : id == GeneralRequest.OfAgencyId ? GeneralRequest.OfAgency(null) : (await shelf.Get(cancel)).With(id);
}
