using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class PostDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Posted_it_is_read_by_all_with_its_choices_left_out(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var submitted = await house.ASubmitted(house.Clock.Today().AddDays(40));
        Assert.True(DecisionRefusals.NotSigned.Is((await house.As(Control).Do(new PostDecision(submitted))).Refusal));
        Must(await house.As(Chairman).Do(new SignDecision(submitted, "5/QĐ")));
        Assert.Empty(Must(await house.As(Actor.Nobody).Ask(new FindPublications())));
        Assert.True(DecisionRefusals.NoSuchDecision.Is((await house.Ask(new ViewPublication(submitted))).Refusal));

        Must(await house.As(Control).Do(new PostDecision(submitted)));

        Assert.Equal("5/QĐ", Assert.Single(Must(await house.As(Actor.Nobody).Ask(new FindPublications(Code)))).Number);
        Assert.Equal(EntryKind.New, Assert.Single(Must(await house.Ask(new ViewPublication(submitted))).Entries).Kind);
        Assert.Empty(Must(await house.Ask(new FindPublications("9.000009"))));
        Assert.True(DecisionRefusals.AlreadyPosted.Is((await house.As(Control).Do(new PostDecision(submitted))).Refusal));
        Assert.Equal(DecisionHand.NationalDatabase, (await house.Seen(submitted)).Row.Hand);
    }
}
