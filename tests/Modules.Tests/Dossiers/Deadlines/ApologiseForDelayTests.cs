using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Deadlines;

public sealed class ApologiseForDelayTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_new_date_is_given_once_and_the_first_one_stands(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var leader = await house.Leader();
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Single(Must(await house.As(leader).Ask(new FindApologiesOwed())));

        Must(await house.Do(new ApologiseForDelay(dossier, "Chờ xác minh", 2)));

        var due = (await house.View(dossier)).Due;
        Assert.Equal((new DateOnly(2023, 6, 15), new DateOnly(2023, 6, 19)), (VietnamTime.DayOf(due.FirstDue!.Value), VietnamTime.DayOf(due.Due!.Value)));
        Assert.True(ApologisedAlready.Is((await house.Do(new ApologiseForDelay(dossier, "Vẫn chờ", 1))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindApologiesOwed())));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(DueState.Late, (await house.View(dossier)).Due.State);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task No_more_days_are_given_than_the_rules_allow_and_at_least_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Leader());

        foreach (var days in (int[])[-1, 0, 31, 400])
        {
            Assert.True(DaysOutOfRange.Is((await house.Do(new ApologiseForDelay(dossier, "Chờ xác minh", days))).Refusal));
        }

        Assert.True(ReasonMissing.Is((await house.Do(new ApologiseForDelay(dossier, " ", 2))).Refusal));
        Must(await house.Do(new ApologiseForDelay(dossier, "Chờ xác minh", 30)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_long_list_of_what_is_owed_goes_on_where_it_was_left(TestDatabase database)
    {
        await using var house = await House.On(database);
        HashSet<DossierId> dossiers = [await house.AnAccepted(), await house.AnAccepted(), await house.AnAccepted()];
        house.Clock.Advance(TimeSpan.FromDays(2));
        house.As(await house.Leader());

        var (first, seen) = (Must(await house.Ask(new FindApologiesOwed(1))).Single(), new List<DossierId>());
        for (var one = first; one is not null; one = Must(await house.Ask(new FindApologiesOwed(1, one.Mark))).SingleOrDefault())
        {
            seen.Add(one.Dossier.Id);
        }

        Assert.Equal(3, seen.Count);
        Assert.True(dossiers.SetEquals(seen));
        Assert.Equal(seen, Must(await house.Ask(new FindApologiesOwed())).Select(one => one.Dossier.Id));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_sheet_is_signed_by_the_head_and_sealed_and_stays_the_same_file(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var leader = await house.Leader();
        Must(await house.As(leader).Do(new ApologiseForDelay(dossier, "Chờ xác minh", 2)));

        var first = Must(await house.Ask(new DrawSheet(dossier, SheetKind.Apology))).Pdf;
        var again = Must(await house.As(await house.Citizen()).Ask(new DrawSheet(dossier, SheetKind.Apology))).Pdf;

        Assert.Equal(first, again);
        var report = await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(first)));
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal([leader.Name], report.Signatures.Where(one => !one.IsAgency).Select(one => one.Name));
        Assert.Contains(report.Signatures, one => one.IsAgency);
        var registered = Assert.Single(await house.With<IDocuments, IReadOnlyList<DocumentCard>>(documents => documents.Of(dossier.Value, TestContext.Current.CancellationToken)));
        Assert.Equal(DocumentKind.Sheet, registered.Kind);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_owed_names_who_owes_it_and_says_when_the_latest_hour_has_passed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var leader = await house.Leader();
        Assert.Empty(Must(await house.As(leader).Ask(new FindApologiesOwed())));

        house.Clock.Advance(TimeSpan.FromDays(1.5));
        var soon = Assert.Single(Must(await house.Ask(new FindApologiesOwed())));
        house.Clock.Advance(TimeSpan.FromDays(1));
        var late = Assert.Single(Must(await house.Ask(new FindApologiesOwed())));

        Assert.Equal((dossier, false, true), (soon.Dossier.Id, soon.IsTooLate, late.IsTooLate));
        Assert.Contains(soon.OwedBy, name => name.StartsWith(leader.Name, StringComparison.Ordinal));
        Assert.Equal((13, 14), (VietnamTime.DayOf(soon.Since).Day, VietnamTime.DayOf(soon.Latest).Day));
    }
}
