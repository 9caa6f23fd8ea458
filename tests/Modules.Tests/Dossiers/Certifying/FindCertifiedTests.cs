using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class FindCertifiedTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_book_is_searched_turned_page_by_page_and_closed_to_others(TestDatabase database)
    {
        await using var house = await House.On(database);
        foreach (var title in new[] { "Giấy khai sinh", "Bằng tốt nghiệp", "Sổ đỏ" })
        {
            Must(await house.Compare(await house.AnOriginal(), CertifyScene.Birth with { Title = title }));
        }

        var first = Must(await house.Ask(new FindCertified(DemoHouse.QuySon, Take: 2)));
        var second = Must(await house.Ask(new FindCertified(DemoHouse.QuySon, After: first.Next, Take: 2)));

        Assert.Equal([3, 2], first.Rows.Select(row => row.Number));
        Assert.Equal([1], second.Rows.Select(row => row.Number));
        Assert.Null(second.Next);
        Assert.Equal(["Sổ đỏ"], Must(await house.Ask(new FindCertified(DemoHouse.QuySon, Text: "so do thang"))).Rows.Select(row => row.Title));
        Assert.Empty(Must(await house.Ask(new FindCertified(DemoHouse.QuySon, 2022))).Rows);
        Assert.True(DossierRefusals.NotYourAgency.Is((await house.Ask(new FindCertified("H02.24.02"))).Refusal));
        Assert.NotNull((await house.As(await house.Citizen()).Ask(new FindCertified(DemoHouse.QuySon))).Refusal);
    }
}
