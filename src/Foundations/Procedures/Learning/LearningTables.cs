using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

internal sealed class LearningTables : ITables
{
    private const string Room = "procedures";

    public void Map(ModelBuilder model)
    {
        model.Entity<AskedQuestion>(question =>
        {
            question.In(Room, "asked");
            question.Property(one => one.Folded).HasMaxLength(200);
            question.HasIndex(one => one.Folded).IsUnique();
            question.HasIndex(one => new { one.State, one.Weight, one.Id });
            question.HasIndex(one => one.LastAt);
            question.HasIndex(one => one.Chosen);
        });
        model.Entity<AskedChoice>(choice =>
        {
            choice.In(Room, "asked_choice");
            choice.Property(one => one.Code).HasMaxLength(60);
            choice.HasKey(one => new { one.Question, one.Code });
        });
        model.Entity<Saying>(saying =>
        {
            saying.In(Room, "saying");
            saying.Property(one => one.Say).HasMaxLength(Saying.Longest);
            saying.Property(one => one.Means).HasMaxLength(Saying.Longest);
            saying.HasIndex(one => new { one.State, one.Id });
            saying.HasIndex(one => one.Question);
            saying.HasIndex(one => one.Say);
        });
        model.Entity<SayingMeasure>(measure =>
        {
            measure.In(Room, "saying_measure");
            measure.Property(one => one.Sayings).AsJson();
            measure.Property(one => one.Result).AsJson();
        });
        model.Entity<SampleQuestion>(sample =>
        {
            sample.In(Room, "sample_question");
            sample.HasKey(one => one.Folded);
            sample.Property(one => one.Codes).AsJson();
        });
    }
}

internal static class LearningSets
{
    extension(Database db)
    {
        public DbSet<AskedQuestion> AskedQuestions => db.Set<AskedQuestion>();

        public DbSet<AskedChoice> AskedChoices => db.Set<AskedChoice>();

        public DbSet<Saying> Sayings => db.Set<Saying>();

        public DbSet<SayingMeasure> SayingMeasures => db.Set<SayingMeasure>();

        public DbSet<SampleQuestion> SampleQuestions => db.Set<SampleQuestion>();
    }
}
