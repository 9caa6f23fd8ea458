using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class SetTermsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_province_states_a_year_and_sheets_are_counted_with_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        var shipped = Must(await house.Ask(new ViewTerms())).Single(one => one.Year == 2023);
        Assert.True(ReviewRefusals.TermsWrong.Is((await house.Do(new SetTerms(shipped with { GdpPerHead = 0 }))).Refusal));
        Must(await house.Do(new SetTerms(shipped with { GdpPerHead = 105_600_000, Source = "Cục Thống kê tỉnh", Confidence = null })));
        Assert.Equal(50_000, (await house.See(review)).Terms.HourlyIncome);
    }
}
