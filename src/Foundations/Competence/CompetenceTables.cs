using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Competence.Planning;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Competence;

internal sealed class CompetenceTables : ITables
{
    private const string Room = "competence";

    public void Map(ModelBuilder model)
    {
        model.Entity<Assignment>(one =>
        {
            one.In(Room, "assignment");
            one.HasIndex(a => new { a.Procedure, a.From });
            one.HasIndex(a => a.Transfer);
            one.Property(a => a.Cases).AsJson();
            one.Property(a => a.Giver).AsJson();
            one.Property(a => a.Taker).AsJson();
            one.Property(a => a.Document).AsJson();
            one.Property(a => a.Paper).AsJson();
            one.Property(a => a.EndedBy).AsJson();
            one.Ignore(a => a.Period);
        });
        model.Entity<Transfer>(one =>
        {
            one.In(Room, "transfer");
            one.HasIndex(t => t.Number).IsUnique();
            one.HasIndex(t => t.Procedure);
            one.Property(t => t.Giver).AsJson();
            one.Property(t => t.Taker).AsJson();
            one.Property(t => t.Texts).AsJson();
        });
    }
}

/// <summary>The PDFs of the documents by which competence was given over.</summary>
internal sealed class AssigningPapers(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var paper in db.Assignments.AsNoTracking().Where(one => one.Paper != null).Select(one => one.Paper).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return paper!.Sha256;
        }
    }
}

internal static class CompetenceSets
{
    public const string Stamp = "competence";

    extension(Database db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();

        public DbSet<Transfer> Transfers => db.Set<Transfer>();
    }

    public static async Task<AssignmentShelf> Load(Database db, CancellationToken cancel) =>
        new([.. (await db.Assignments.AsNoTracking().ToListAsync(cancel)).OrderByDescending(one => one.From).ThenByDescending(one => one.Id.Value).Select(AssignmentCard.Of)]);

    public static async Task<TransferShelf> LoadTransfers(Database db, CancellationToken cancel) =>
        new([.. (await db.Transfers.AsNoTracking().ToListAsync(cancel)).OrderBy(one => one.Number, StringComparer.Ordinal)]);
}
