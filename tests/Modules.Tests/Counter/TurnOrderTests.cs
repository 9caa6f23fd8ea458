using MotCua.Counter;

namespace MotCua.Modules.Tests.Counter;

public sealed class TurnOrderTests
{
    private static readonly DateTimeOffset Nine = new(2023, 6, 12, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "U1 U2 A1 A2 A3 H1")]
    [InlineData(1, "U1 A1 U2 A2 A3 H1")]
    [InlineData(2, "U1 A1 A2 U2 A3 H1")]
    public void Priority_goes_first_and_again_after_so_many_others(int ordinary, string order)
    {
        Waiter[] waiting = [One("A1", 1), One("A2", 2), One("A3", 3), One("U1", 4, priority: true), One("U2", 5, priority: true), One("H1", 0, appointed: Nine.AddHours(1))];

        Assert.Equal(order, string.Join(' ', TurnOrder.Line(waiting, [], new(OrdinaryPerPriority: ordinary), Nine).Select(one => one.Number)));
    }

    [Fact]
    public void Who_was_sent_on_comes_before_an_appointment_of_this_hour_and_that_before_priority()
    {
        Waiter[] waiting = [One("U1", 1, priority: true), One("H1", 3, appointed: Nine), One("A1", 2, window: 2)];

        Assert.Equal(["A1", "H1", "U1"], TurnOrder.Line(waiting, [], new(), Nine).Select(one => one.Number));
    }

    [Fact]
    public void Windows_take_as_many_as_fit_and_people_move_up_to_make_room()
    {
        ServiceGroup[] groups = [new("A", "a", "", []), new("C", "c", "", [])];
        HallPlan plan = new("Sảnh", groups, [new(1, ["A"]), new(2, ["A", "C"])], new());

        Assert.Equal((2, 1), (Slots.Free(plan, [], "A"), Slots.Free(plan, [], "C")));
        Assert.Equal(1, Slots.Free(plan, ["A"], "C"));
        Assert.Equal(0, Slots.Free(plan, ["C"], "C"));
        Assert.Equal(1, Slots.Free(plan, ["C"], "A"));
        Assert.Equal(4, Slots.Free(plan with { Rules = new(PlacesPerWindow: 2) }, [], "A"));
    }

    private static Waiter One(string number, int minute, bool priority = false, DateTimeOffset? appointed = null, int? window = null) =>
        new(new(Guid.CreateVersion7()), number, "A", priority, Nine.AddMinutes(minute - 30), appointed, window);
}
