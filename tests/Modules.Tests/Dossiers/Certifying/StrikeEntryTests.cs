using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Ending;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class StrikeEntryTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_struck_number_stays_used_and_its_fee_is_owed_no_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal(pages: 3);
        Must(await house.Compare(one, pages: 3));

        Assert.True(CertifyingRefusals.StrikingReasonMissing.Is((await house.Do(new StrikeEntry(one.Dossier, " "))).Refusal));
        Must(await house.Do(new StrikeEntry(one.Dossier, "Ghi nhầm ngày cấp")));

        Assert.Equal(2_000, (await house.View(one.Dossier)).Fee);
        Assert.True(CertifyingRefusals.NoEntry.Is((await house.Do(new StrikeEntry(one.Dossier, "Nữa"))).Refusal));
        Assert.Equal("2/2023", Must(await house.Compare(one, pages: 3)).InBook);
        Assert.Equal([(2, CopyState.Compared), (1, CopyState.Struck)], (await house.Book()).Select(row => ((int)row.Number, row.State)));
        Assert.Equal(5_000, (await house.View(one.Dossier)).Fee);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_several_it_is_said_which_and_what_was_owed_before_counts_for_those_left(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (dossier, scans) = await house.Originals(1, 3);
        var first = Must(await house.Compare((dossier, scans[0])));
        Must(await house.Compare((dossier, scans[1]), pages: 3));
        Assert.Equal(7_000, (await house.View(dossier)).Fee);

        Assert.True(CertifyingRefusals.NoEntry.Is((await house.Do(new StrikeEntry(dossier, "Nhầm"))).Refusal));
        Must(await house.Do(new StrikeEntry(dossier, "Nhầm", Copy: first.Copy)));

        Assert.Equal(5_000, (await house.View(dossier)).Fee);
        Must(await house.Do(new StrikeEntry(dossier, "Nhầm nữa")));
        Assert.Equal(2_000, (await house.View(dossier)).Fee);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_stopped_dossier_leaves_nothing_to_be_signed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal();
        Must(await house.Compare(one));

        Must(await house.As(await house.Leader()).Do(new StopDossier(one.Dossier, "Công dân không cần nữa")));

        Assert.Equal(CopyState.Struck, Assert.Single(await house.Book()).State);
    }
}
