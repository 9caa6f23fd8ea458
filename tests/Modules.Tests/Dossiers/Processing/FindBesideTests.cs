using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class FindBesideTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Neighbours_are_those_of_the_queue_as_it_is_cut_even_when_the_place_itself_is_empty(TestDatabase database)
    {
        await using var house = await House.On(database);
        List<DossierId> dossiers = [];
        for (var one = 0; one < 4; one++)
        {
            dossiers.Add(await house.AnAccepted());
        }

        var officer = await house.Officer();
        var rows = Must(await house.As(officer).Ask(new FindQueue(Role.Officer, Tab: QueueTab.Unassigned))).Rows;
        Assert.Equal(4, rows.Count);
        Assert.Equal((null, rows[1].Id), await Around(rows[0].Mark!));
        Assert.Equal((rows[0].Id, rows[2].Id), await Around(rows[1].Mark!));
        Assert.Equal((rows[2].Id, null), await Around(rows[3].Mark!));

        // Taken up, it leaves this part of the queue; its place is still known.
        Must(await house.Do(new AssignStep(rows[1].Id, new(officer.Id), Work: rows[1].Work)));
        Assert.Equal((rows[0].Id, rows[2].Id), await Around(rows[1].Mark!));
        Assert.Equal((rows[0].Id, rows[3].Id), await Around(rows[2].Mark!));
        Assert.Equal((null, null), await Around("no mark"));

        async Task<(DossierId?, DossierId?)> Around(string mark)
        {
            var beside = Must(await house.Ask(new FindBeside(Role.Officer, mark, QueueTab.Unassigned)));
            return (beside.Before?.Id, beside.After?.Id);
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_sees_neighbours_in_a_queue_that_is_not_theirs(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AnAccepted();
        await house.AnAccepted();
        var rows = Must(await house.As(await house.Officer()).Ask(new FindQueue(Role.Officer))).Rows;

        var beside = Must(await house.As(await house.Officer("H02.24.02")).Ask(new FindBeside(Role.Officer, rows[0].Mark!)));

        Assert.Null(beside.After);
        Assert.NotNull((await house.As(await house.Citizen()).Ask(new FindBeside(Role.Officer, rows[0].Mark!))).Refusal);
    }
}
