using MotCua.Competence;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Modules.Tests.Competence.CompetenceScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class CompetenceOnTests
{
    /// <summary>Assignments at random, of which the refused ones are not entered: on every day, for every commune, exactly one agency decides, and no two assignments give to the same one.</summary>
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task On_every_day_exactly_one_agency_is_competent_for_a_place(TestDatabase database)
    {
        await using var house = await House.On(database);
        var chance = new Random(20230612);
        string[] communes = [DemoHouse.QuySon, Chu, "H02.21.01", "H02.22.01"];
        string[] districts = [DemoHouse.LucNgan, "H02.21", "H02.22"];
        var entered = 0;
        for (var round = 0; round < 40; round++)
        {
            var from = Today.AddDays(chance.Next(0, 90));
            var sheet = new AssignmentSheet(
                chance.Next(2) == 0 ? AssignmentKind.Delegated : AssignmentKind.Decentralised, Business,
                chance.Next(4) == 0 ? Side.All(AgencyLevel.District) : Side.Of(districts[chance.Next(districts.Length)]),
                chance.Next(4) == 0 ? Side.All(AgencyLevel.Commune) : chance.Next(4) == 0 ? Side.Of("H02.04") : Side.Of([.. communes.Where(_ => chance.Next(2) == 0)]),
                Document, from, from.AddDays(chance.Next(1, 30)));
            entered += (await house.Assign(sheet)).Done ? 1 : 0;
        }

        Assert.InRange(entered, 4, 39);
        for (var day = Today; day < Today.AddDays(125); day = day.AddDays(1))
        {
            var (on, places) = await On(house, day, communes);
            foreach (var place in places)
            {
                var district = on.Of(place.Code.Parent!.Value)!.Agency;
                AssignmentCard[] to = [.. on.Assignments.Where(one => one.Taker.Agencies.Contains(place.Code.Value) || (one.Taker.Level is AgencyLevel.Commune && one.Giver.Covers(district)))];
                AssignmentCard[] away = [.. on.Assignments.Where(one => one.Giver.Covers(district) && one.Taker.Agencies.Contains("H02.04"))];
                Assert.True(to.Length + away.Length <= 1, $"{place.Code} on {day}");

                var decides = on.For(place);

                Assert.NotNull(decides);
                Assert.True(decides.IsCompetent);
                Assert.Equal(to.Length == 1 ? place.Code.Value : away.Length == 1 ? "H02.04" : district.Code.Value, decides.Agency.Code.Value);
                Assert.Equal(to.Concat(away).FirstOrDefault()?.Id, decides.Basis?.Id);
            }
        }
    }

    private static Task<(CompetenceOn On, AgencyCard[] Places)> On(House house, DateOnly day, string[] communes) => house.With<IServiceProvider, (CompetenceOn, AgencyCard[])>(async services =>
    {
        var card = (await ((IProcedures)services.GetService(typeof(IProcedures))!).InForce(new(Business), day, default))!;
        var on = await ((ICompetence)services.GetService(typeof(ICompetence))!).On(card, day, default);
        return (on, [.. communes.Select(code => on.Of(code)!.Agency)]);
    });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_given_whole_to_one_agency_is_decided_there_for_every_place(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Assigned(new(AssignmentKind.Decentralised, Business, Side.All(AgencyLevel.District), Side.Of("H02.04"), Document, Today, null));

        var (on, places) = await On(house, Today, [DemoHouse.QuySon, Chu]);

        Assert.All(places, place => Assert.Equal(("H02.04", id), (on.For(place)!.Agency.Code.Value, on.For(place)!.Basis!.Id)));
        Assert.Equal("H02.04", Assert.Single(on.Deciding()).Agency.Code.Value);
        Assert.Equal("H02.04", on.Of(DemoHouse.LucNgan)!.Instead!.Code.Value);
    }
}
