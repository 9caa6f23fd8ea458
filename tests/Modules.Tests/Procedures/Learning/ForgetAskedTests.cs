using MotCua.Kernel;
using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class ForgetAskedTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_few_asked_goes_after_a_month_all_else_after_a_year(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Asked("một lần thôi", 1);
        await house.People(book => book.Chose("một lần thôi", Birth));
        await house.Asked(Said);
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new ForgetAsked())));

        house.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(1, Must(await house.Do(new ForgetAsked())));
        Assert.Single(await house.Listed());

        house.Clock.Advance(TimeSpan.FromDays(335));
        Assert.Equal(1, Must(await house.As(Actor.House).Do(new ForgetAsked())));
        Assert.Empty(await house.Listed());
    }
}
