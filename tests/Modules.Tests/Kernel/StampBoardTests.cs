using MotCua.Kernel;

namespace MotCua.Modules.Tests.Kernel;

public sealed class StampBoardTests
{
    [Fact]
    public async Task Whoever_waits_is_woken_by_the_next_announcement_of_that_name_alone()
    {
        var board = new StampBoard();
        var cancel = TestContext.Current.CancellationToken;
        var waiting = board.Changed("hall/1", board.Count("hall/1"), TimeSpan.FromHours(1), cancel);
        board.Announce(["hall/2"]);
        Assert.False(waiting.IsCompleted);

        board.Announce(["hall/1"]);

        await waiting;
        await board.Changed("hall/1", seen: 0, TimeSpan.FromHours(1), cancel);
    }
}
