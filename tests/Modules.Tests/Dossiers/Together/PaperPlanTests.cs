using MotCua.Dossiers.Together;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class PaperPlanTests
{
    [Fact]
    public void A_kind_of_paper_is_brought_once_but_two_of_a_kind_in_one_procedure_are_two_sheets()
    {
        var plan = PaperPlan.Of([Slot(0, "a", "card"), Slot(0, "b", "birth"), Slot(0, "c", "birth"), Slot(1, "d", "card", required: false), Slot(1, "e", "birth"), Slot(1, "f", null), Slot(0, "g", null)], [null, null]);

        Assert.Equal([["a", "d"], ["b", "e"], ["c"], ["f"], ["g"]], plan.Groups.Select(group => group.Slots.Select(slot => slot.Key).ToArray()));
        Assert.True(plan.Groups[0].Required);
        Assert.Equal((5, 7), (plan.Once, plan.Separately));
    }

    [Fact]
    public void A_paper_that_must_be_brought_serves_where_its_kind_is_accepted_as_well_rather_than_waiting()
    {
        var plan = PaperPlan.Of([Slot(0, "notice", "death-notice"), Slot(1, "extract", "death-extract", alternatives: ["death-notice"])], ["death-extract", null]);

        Assert.Equal(["notice", "extract"], Assert.Single(plan.Groups).Slots.Select(slot => slot.Key));
        Assert.Empty(plan.Awaited);
    }

    [Fact]
    public void What_another_results_in_is_waited_for_where_it_is_required_and_spared_where_it_is_not_and_nobody_waits_in_a_circle()
    {
        var plan = PaperPlan.Of([Slot(0, "x", "second"), Slot(1, "y", "first"), Slot(2, "z", "first", required: false)], ["first", "second", null]);

        Assert.Equal([("x", 1)], plan.Awaited.Select(one => (one.Slot.Key, one.From)));
        Assert.Equal([("z", 0)], plan.Spared.Select(one => (one.Slot.Key, one.From)));
        Assert.Equal(["y"], Assert.Single(plan.Groups).Slots.Select(slot => slot.Key));
    }

    private static PaperSlot Slot(int member, string key, string? type, bool required = true, string[]? alternatives = null) => new(member, key, key, new(type, alternatives ?? []), required);
}
