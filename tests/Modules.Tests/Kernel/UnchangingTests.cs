using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Kernel;

public sealed class UnchangingTests
{
    private sealed record Kept(string Name, IReadOnlyList<Line> Lines, DateTimeOffset? At);

    private sealed record Line(int Number, TimeSpan Long);

    private sealed record Settable(string Name)
    {
        public string? Remark { get; set; }
    }

    private sealed record Around(IReadOnlyList<Settable> Inner);

    private sealed record WithList(List<Line> Lines);

    private record Inheritable(string Name);

    private sealed record Heir(string Name) : Inheritable(Name);

    [Fact]
    public void Only_what_has_nothing_to_set_all_the_way_down_cannot_be_changed()
    {
        Assert.All([typeof(Kept), typeof(IReadOnlyList<Kept>), typeof(LedgerEntry), typeof(IReadOnlyList<LedgerEntry>), typeof(Allotment), typeof(ResultDraft), typeof(DossierResult), typeof(DeliveryProof)],
            type => Assert.True(Unchanging.Is(type), type.Name));
        Assert.All([typeof(Settable), typeof(Around), typeof(WithList), typeof(Inheritable), typeof(Heir), typeof(List<Line>), typeof(Line[]), typeof(object), typeof(List<DossierPaper>), typeof(List<SupplementAsked>)],
            type => Assert.False(Unchanging.Is(type), type.Name));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_replaced_and_what_is_changed_in_place_are_both_noticed_and_nothing_else(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.AnAccepted();
        await house.Look(async db =>
        {
            var dossier = await db.Dossier(id, TestContext.Current.CancellationToken);
            Assert.False(db.ChangeTracker.HasChanges());
            db.Entry(dossier).Property(one => one.Ledger).CurrentValue = [.. dossier.Ledger];
            Assert.False(db.ChangeTracker.HasChanges());

            var more = new LedgerEntry(LedgerMove.Recounted, house.Clock.GetUtcNow(), "calendar", "Một Cửa");
            db.Entry(dossier).Property(one => one.Ledger).CurrentValue = [.. dossier.Ledger, more];
            dossier.Propose(new("1/KQ-UBND", "Giấy phép", ["Dòng một"], false, "Vi Thị Nhung"));
            dossier.Papers[0].Remark = "Mờ, đề nghị chụp lại";
            db.ChangeTracker.DetectChanges();
            Assert.Equal([nameof(Dossier.Draft), nameof(Dossier.Ledger), nameof(Dossier.Papers)],
                db.Entry(dossier).Properties.Where(one => one.IsModified).Select(one => one.Metadata.Name).Order());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);

            dossier.Papers[0].Remark = "Rõ";
            Assert.True(db.Entry(dossier).Property(one => one.Papers).IsModified);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return 0;
        });

        var again = await house.Look(db => db.Dossier(id, TestContext.Current.CancellationToken));
        Assert.Equal((LedgerMove.Recounted, "1/KQ-UBND", "Rõ"), (again.Ledger[^1].Move, again.Draft?.Number, again.Papers[0].Remark));
    }
}
