using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class EndAssignmentTests
{
    private static readonly AssigningDocument By = new("30/QĐ-UBND", Today, "La Văn Bình", "CHỦ TỊCH");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task It_ends_by_a_document_and_what_held_before_stays_written(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Assigned(Delegated());
        DateOnly last = new(2023, 7, 1);
        house.As(await house.Control());

        Assert.True(DocumentMissing.Is((await house.Do(new EndAssignment(id, By with { Number = "" }, last))).Refusal));
        Assert.True(DocumentNotYet.Is((await house.Do(new EndAssignment(id, By with { DatedOn = Today.AddDays(1) }, last))).Refusal));
        Assert.True(EndsInThePast.Is((await house.Do(new EndAssignment(id, By with { DatedOn = Today.AddDays(-2) }, Today.AddDays(-1)))).Refusal));
        Assert.True(EndsInThePast.Is((await house.Do(new EndAssignment(id, By, new(2024, 2, 1)))).Refusal));
        Assert.True(DocumentYounger.Is((await house.Do(new EndAssignment(id, By, Today.AddDays(-1)))).Refusal));
        Assert.True(NoSuchAssignment.Is((await house.Do(new EndAssignment(new(Guid.CreateVersion7()), By, last))).Refusal));
        Must(await house.Do(new EndAssignment(id, By, last)));

        Assert.True((await house.Standing(DemoHouse.QuySon, last.AddDays(-1))).IsCompetent);
        Assert.False((await house.Standing(DemoHouse.QuySon, last)).IsCompetent);
        var card = await house.Seen(id);
        Assert.Equal(("30/QĐ-UBND", last, Today), (card.EndedBy!.Number, card.Period.Until, card.Period.From));
        Assert.True(Over.Is((await house.Do(new EndAssignment(id, By, last))).Refusal));
        var history = Must(await house.As(Actor.Nobody).Ask(new ViewCompetence(Business, last))).History;
        Assert.Equal(id, Assert.Single(history).Card.Id);
        Assert.Empty(Must(await house.Ask(new ViewCompetence(Business, last))).Holding);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_ended_before_its_first_day_never_held_and_stands_in_nobodys_way(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Assigned(Delegated() with { From = Today.AddDays(10) });

        Must(await house.As(await house.Control()).Do(new EndAssignment(id, By, Today)));

        Assert.False((await house.Standing(DemoHouse.QuySon, Today.AddDays(10))).IsCompetent);
        Must(await house.Assign(Delegated()));
    }
}
