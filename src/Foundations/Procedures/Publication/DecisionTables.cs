using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

internal sealed class DecisionTables : ITables
{
    private const string Room = "procedures";

    public void Map(ModelBuilder model)
    {
        model.Entity<PublicationDecision>(decision =>
        {
            decision.In(Room, "decision");
            decision.HasIndex(d => new { d.State, d.Id });
            decision.HasIndex(d => new { d.Proposer, d.Id });
            decision.HasIndex(d => d.DatedOn);
            decision.HasIndex(d => d.PostedAt);
            decision.Property(d => d.Bases).AsJson();
            decision.Property(d => d.Paper).AsJson();
            decision.Property(d => d.Trail).AsJson();
            decision.Ignore(d => d.LatestBasis).Ignore(d => d.IsSigned);
            decision.HasMany(d => d.Entries).WithOne().HasForeignKey(e => e.Decision);
        });
        model.Entity<DecisionEntry>(entry =>
        {
            entry.In(Room, "decision_entry");
            entry.HasIndex(e => e.Code);
            entry.HasIndex(e => e.CarriedAt);
            entry.Property(e => e.Plan).AsJson();
        });
        model.Entity<DecisionWarning>(warning =>
        {
            warning.In(Room, "decision_warning");
            warning.HasIndex(w => new { w.ClosedAt, w.By });
            warning.HasIndex(w => w.Decision);
        });
    }
}

/// <summary>The PDFs of decisions.</summary>
internal sealed class DecisionPapers(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var paper in db.Decisions.AsNoTracking().Where(one => one.Paper != null).Select(one => one.Paper).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return paper!.Sha256;
        }
    }
}

internal static class DecisionSets
{
    extension(Database db)
    {
        public DbSet<PublicationDecision> Decisions => db.Set<PublicationDecision>();

        public DbSet<DecisionEntry> DecisionEntries => db.Set<DecisionEntry>();

        public DbSet<DecisionWarning> DecisionWarnings => db.Set<DecisionWarning>();
    }
}
