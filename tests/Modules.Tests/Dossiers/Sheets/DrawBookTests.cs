using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Sheets;

public sealed class DrawBookTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_dossier_of_a_long_book_stands_in_exactly_one_volume(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.AddSingleton(new BookBinding(2)));
        List<string> codes = [];
        for (var one = 0; one < 5; one++)
        {
            var dossier = await house.ASubmitted();
            codes.Add(Must(await house.As(await house.Clerk()).Do(new AcceptDossier(dossier))).Code);
            house.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        var day = house.Clock.Today();
        var size = Must(await house.Ask(new MeasureBook(DemoHouse.QuySon, day, day)));
        Assert.Equal((5, 3), (size.Rows, size.Volumes));
        Assert.Equal((5, 5), size.LinesOf(3));

        List<string> volumes = [];
        for (var volume = 1; volume <= 3; volume++)
        {
            volumes.Add(await PaperText.Of(Must(await house.Ask(new DrawBook(DemoHouse.QuySon, day, day, volume))).Pdf));
        }

        Assert.All(codes, (code, index) => Assert.Equal(index / 2, Assert.Single(Enumerable.Range(0, 3), volume => volumes[volume].Contains(code, StringComparison.Ordinal))));
        Assert.Contains("Quyểnsố:3/3", volumes[2], StringComparison.Ordinal);
        List<string> lines = [];
        for (var page = Must(await house.Ask(new ReadBook(DemoHouse.QuySon, day, day, Take: 2))); ; page = Must(await house.Ask(new ReadBook(DemoHouse.QuySon, day, day, page.Next, 2))))
        {
            lines.AddRange(page.Rows.Select(line => line.Code));
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(codes, lines);
        Assert.True(NotYourAgency.Is((await house.Ask(new ReadBook("H02.24.02", day, day))).Refusal));
        Assert.Equal(NoSuchVolume, (await house.Ask(new DrawBook(DemoHouse.QuySon, day, day, 4))).Refusal);
        Assert.Equal(PeriodWrong, (await house.Ask(new DrawBook(DemoHouse.QuySon, day, day.AddDays(-1)))).Refusal);
    }

    [Fact]
    public async Task A_book_of_a_quiet_day_is_one_volume_and_says_so_of_itself()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        house.As(await house.Clerk());
        var day = house.Clock.Today();

        Assert.Equal(1, Must(await house.Ask(new MeasureBook(DemoHouse.QuySon, day, day))).Volumes);
        var text = await PaperText.Of(Must(await house.Ask(new DrawBook(DemoHouse.QuySon, day, day))).Pdf);

        Assert.Contains("Khôngcóhồsơtrongthờigiannày", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quyểnsố", text, StringComparison.Ordinal);
    }
}
