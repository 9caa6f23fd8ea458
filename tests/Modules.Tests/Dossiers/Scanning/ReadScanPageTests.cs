using MotCua.Digitising;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Modules.Tests.Digitising;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class ReadScanPageTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task With_its_last_page_a_paper_shows_its_fields_the_least_sure_first(TestDatabase database)
    {
        await using var house = await House.On(database);

        var one = await house.AReadScan();

        var seen = await house.See(one);
        Assert.Equal((ScanState.Read, "Giấy khai sinh"), (seen.State, seen.TemplateName));
        Assert.Equal("18/03/2019", seen.Fields.Single(field => field.Found.Key == "issued").Found.Value);
        Assert.Equal(seen.Fields.Select(field => field.Found.Confidence).Order(), seen.Fields.Select(field => field.Found.Confidence));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new FindUnread())).Pages);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_page_that_cannot_be_read_is_given_up_after_some_tries_and_tried_again_on_request(TestDatabase database)
    {
        await using var house = await House.On(database, services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, new DigitisingSettings { ReadWithin = TimeSpan.FromMilliseconds(30), MostAttempts = 2 }));
        var one = await house.AScan();
        var clerk = house.Current;
        house.As(Actor.House);
        Assert.Equal(OcrProblem.TooSlow, Must(await house.Do(new ReadScanPage(one.Scan, 0))));
        Assert.Equal(OcrProblem.TooSlow, Must(await house.Do(new ReadScanPage(one.Scan, 0))));
        Assert.Empty(Must(await house.Ask(new FindUnread())).Pages);

        Assert.True((await house.As(clerk).See(one)).GaveUp);
        Must(await house.Do(new RetryScan(one.Dossier, one.Scan)));

        Assert.Single(Must(await house.As(Actor.House).Ask(new FindUnread())).Pages);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_second_reading_changes_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        var before = (await house.See(one)).Version;

        Must(await house.As(Actor.House).Do(new ReadScanPage(one.Scan, 0)));

        Assert.Equal(before, (await house.As(await house.Clerk()).See(one)).Version);
        Assert.True(ScanRefusals.NoSuchScanPage.Is((await house.As(Actor.House).Do(new ReadScanPage(one.Scan, 7))).Refusal));
        Assert.True(ScanRefusals.NoSuchScan.Is((await house.Do(new ReadScanPage(Ids.New<ScanId>(), 0))).Refusal));
        Assert.Equal(13, SpecimenPapers.Birth.Truth.Count);
    }
}
