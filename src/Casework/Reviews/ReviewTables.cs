using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews;

internal sealed class ReviewTables : ITables
{
    private const string Room = "reviews";

    public void Map(ModelBuilder model)
    {
        model.Entity<ReviewPlan>(plan =>
        {
            plan.In(Room, "plan");
            plan.HasIndex(p => p.Year).IsUnique();
        });
        model.Entity<Review>(review =>
        {
            review.In(Room, "review");
            review.HasIndex(r => new { r.Plan, r.Procedure }).IsUnique();
            review.HasIndex(r => new { r.Procedure, r.Year });
            review.Property(r => r.Levels).HasConversion<int>();
            review.Ignore(r => r.Province);
            review.Property(r => r.Answers).AsJson();
            review.Property(r => r.CostBefore).AsJson();
            review.Property(r => r.CostAfter).AsJson();
            review.HasMany(r => r.Proposals).WithOne().HasForeignKey("ReviewId").IsRequired();
        });
        model.Entity<Proposal>(proposal =>
        {
            proposal.In(Room, "proposal");
            proposal.HasIndex(p => p.Number).IsUnique();
            proposal.HasIndex(p => new { p.Procedure, p.State });
            proposal.HasIndex(p => new { p.State, p.Number });
        });
        model.Entity<StatedTerms>(terms =>
        {
            terms.In(Room, "terms");
            terms.HasKey(t => t.Year);
            terms.Property(t => t.Year).ValueGeneratedNever();
            terms.Property(t => t.Terms).AsJson();
        });
        model.Entity<MonthFigures>(month =>
        {
            month.In(Room, "month");
            month.HasKey(m => new { m.Procedure, m.Wording, m.Month });
            month.Property(m => m.Figures).AsJson();
        });
        model.Entity<CountedDossier>(counted =>
        {
            counted.In(Room, "counted");
            counted.HasKey(c => c.Dossier);
            counted.HasIndex(c => new { c.Procedure, c.EndedAt, c.Dossier });
        });
        model.Entity<CountingMark>(mark => mark.In(Room, "mark"));
        model.Entity<Hint>(hint =>
        {
            hint.In(Room, "suggestion");
            hint.HasKey(h => new { h.Procedure, h.Kind, h.Target });
            hint.HasIndex(h => new { h.Weight, h.Procedure });
        });
    }
}

internal static class ReviewSets
{
    extension(Database db)
    {
        public DbSet<ReviewPlan> Plans => db.Set<ReviewPlan>();

        public DbSet<Review> Reviews => db.Set<Review>();

        public DbSet<Proposal> Proposals => db.Set<Proposal>();

        public DbSet<MonthFigures> Months => db.Set<MonthFigures>();

        public DbSet<CountedDossier> Counted => db.Set<CountedDossier>();

        public DbSet<Hint> Hints => db.Set<Hint>();

        /// <summary>The review with its proposals.</summary>
        public async Task<Review> Review(ReviewId id, CancellationToken cancel) =>
            NoSuchReview.Unless(await db.Reviews.Include(one => one.Proposals).SingleOrDefaultAsync(one => one.Id == id, cancel));
    }
}
