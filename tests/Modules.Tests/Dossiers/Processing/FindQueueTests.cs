using MotCua.Dossiers;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class FindQueueTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_most_urgent_stands_first_and_every_piece_in_exactly_one_part_by_its_hour(TestDatabase database)
    {
        await using var house = await House.On(database);
        var late = await house.AnAccepted();
        house.Clock.Advance(TimeSpan.FromDays(6));
        var (mine, free) = (await house.AnAccepted(), await house.AnAccepted());
        var officer = await house.Officer();
        Must(await house.As(officer).Do(new AssignStep(mine, new(officer.Id))));

        var all = await Rows(house, QueueTab.All);
        Assert.Equal(late, all[0]);
        Assert.Equal(3, all.Count);
        Assert.Equal([late], await Rows(house, QueueTab.Overdue));
        Assert.Equal([mine], await Rows(house, QueueTab.Mine));
        Assert.Equal([late, free], await Rows(house, QueueTab.Unassigned));
        QueueTab[] byHour = [QueueTab.Overdue, QueueTab.Soon, QueueTab.InTime, QueueTab.Stopped];
        List<DossierId> parts = [];
        foreach (var tab in byHour)
        {
            parts.AddRange(await Rows(house, tab));
        }

        Assert.Equal(all, parts);
        var counts = Must(await house.Ask(new CountTabs(Role.Officer)));
        Assert.Equal((3, 1, 1, 2), (counts[QueueTab.All].Count, counts[QueueTab.Overdue].Count, counts[QueueTab.Mine].Count, counts[QueueTab.Unassigned].Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_past_its_promise_stands_with_the_overdue_though_its_step_has_time_left(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(8));
        house.As(await house.Officer());
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal);
        Must(await house.Do(new CompleteStep(dossier, choice.Key, Result: new("", ["Ông Vi Văn Thắng"]))));
        house.Clock.Advance(TimeSpan.FromHours(17));
        house.As(await house.Leader());
        var view = await house.View(dossier);
        Assert.True(view.Due.FirstDue < house.Clock.GetUtcNow() && house.Clock.GetUtcNow() < view.Steps[^1].DueAt);

        Assert.Equal(dossier, Assert.Single(Must(await house.Ask(new FindQueue(Role.Leader, Tab: QueueTab.Overdue))).Rows).Id);
        Assert.Empty(Must(await house.Ask(new FindQueue(Role.Leader, Tab: QueueTab.InTime))).Rows);
        Assert.Equal(1, Must(await house.Ask(new CountTabs(Role.Leader)))[QueueTab.Overdue].Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_queue_is_narrowed_by_each_thing_that_a_filter_names(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();
        Must(await house.As(officer).Do(new AssignStep(dossier, new(officer.Id))));
        var view = await house.View(dossier);
        var choices = Must(await house.Ask(new ViewQueueChoices(Role.Officer)));
        var today = new DateOnly(2023, 6, 12);
        (QueueNarrowing Holds, QueueNarrowing Not)[] pairs =
        [
            (new(Procedure: choices.Procedures.Single().Code), new(Procedure: "9.999999")),
            (new(Field: choices.Fields.Single()), new(Field: "Không có")),
            (new(Step: choices.Steps.Single()), new(Step: "Không có")),
            (new(Officer: choices.Officers.Single().Id), new(Officer: Guid.CreateVersion7())),
            (new(Place: choices.Places.Single()), new(Place: "H02")),
            (new(Channel: view.Channel), new(Channel: DossierChannel.Post)),
            (new(ReceivedFrom: today, ReceivedUntil: today), new(ReceivedFrom: today.AddDays(1))),
            (new(ReceivedUntil: today), new(ReceivedUntil: today.AddDays(-1))),
            (new(WithinDays: 10), new(WithinDays: 0)),
        ];

        foreach (var (holds, not) in pairs)
        {
            Assert.Equal([dossier], await Rows(house, QueueTab.All, holds));
            Assert.Empty(await Rows(house, QueueTab.All, not));
            Assert.Equal(0, Must(await house.Ask(new CountTabs(Role.Officer, not)))[QueueTab.All].Count);
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_waits_for_the_citizen_stands_still_and_last(TestDatabase database)
    {
        await using var house = await House.On(database);
        var waiting = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForPayment(waiting, 20000, "Nghị quyết về phí")));
        var running = await house.AnAccepted();
        house.As(await house.Officer());

        Assert.Equal([running, waiting], await Rows(house, QueueTab.All));
        Assert.Equal([waiting], await Rows(house, QueueTab.Stopped));
    }

    private static async Task<List<DossierId>> Rows(House house, QueueTab tab, QueueNarrowing? narrowing = null)
    {
        List<DossierId> seen = [];
        string? after = null;
        do
        {
            var page = Must(await house.Ask(new FindQueue(Role.Officer, After: after, Take: 1, Tab: tab, Narrowing: narrowing)));
            seen.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);

        return seen;
    }
}
