using MotCua.Digitising;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class ViewCertifyingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_official_sees_the_scan_what_was_read_off_it_and_its_pages_and_others_see_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal();
        Assert.Equal(OcrProblem.None, Must(await house.As(Actor.House).Do(new ReadScanPage(one.Scan, 0))));
        house.As(await house.Officer());

        var view = Must(await house.Ask(new ViewCertifying(one.Dossier)));

        var scan = Assert.Single(view.Scans);
        Assert.Equal(("birth-certificate", "112/2019", 2_000L), (scan.PaperType, scan.Number, scan.Fee));
        // The paper is a child's: it must not stand for one of the applicant's own unless the official says so.
        Assert.NotNull(scan.Holder);
        Assert.False(scan.IsOfApplicant);
        Assert.Equal((true, true), (view.MayCompare, view.MayRefuse));
        Assert.DoesNotContain(view.Kinds, kind => kind.Code == "certified-copy");
        Assert.NotEmpty(Must(await house.Ask(new OpenOriginalPage(one.Dossier, one.Scan, 0))));
        Assert.NotNull((await house.As(await house.Officer("H02.24.02")).Ask(new ViewCertifying(one.Dossier))).Refusal);
        Assert.NotNull((await house.Ask(new OpenOriginalPage(one.Dossier, one.Scan, 0))).Refusal);
        var leader = Must(await house.As(await house.Leader()).Ask(new ViewCertifying(one.Dossier)));
        Assert.False(leader.MayCompare);
    }
}
