using MotCua.Guides;
using static MotCua.Modules.Tests.Guides.GuideDesk;

namespace MotCua.Modules.Tests.Guides;

/// <summary>What is asked next, and where the answers lead.</summary>
public sealed class GuideWalkTests
{
    private static readonly DateOnly Today = new(2023, 6, 12);

    [Fact]
    public void Questions_come_one_by_one_and_only_those_that_matter()
    {
        Assert.Equal("be", GuideWalk.Of(Sound(), Answers(), Today).Next?.Key);
        Assert.Equal("ngay", GuideWalk.Of(Sound(), Answers(("be", "minh")), Today).Next?.Key);
        Assert.Null(GuideWalk.Of(Sound(), Answers(("be", "bo-roi")), Today).Next);
    }

    [Theory]
    [InlineData("2023-06-12", "dung-han")]
    [InlineData("2023-04-13", "dung-han")]
    [InlineData("2023-04-12", "qua-han")]
    public void Sixty_days_are_counted_to_the_day(string born, string led)
    {
        var walk = GuideWalk.Of(Sound(), Answers(("be", "minh"), ("ngay", born)), Today);

        Assert.Equal(led, Assert.Single(walk.Steps).Case);
    }

    [Theory]
    [InlineData("be", "ai đó")]
    [InlineData("ngay", "2023-06-13")]
    [InlineData("ngay", "hôm qua")]
    [InlineData("ngay", "2023-02-30")]
    public void An_answer_that_cannot_be_is_asked_again(string question, string answer)
    {
        var walk = GuideWalk.Of(Sound(), question == "be" ? Answers((question, answer)) : Answers(("be", "minh"), (question, answer)), Today);

        Assert.Equal((question, true), (walk.Next?.Key, walk.NextWasUnreadable));
        Assert.Empty(walk.Steps);
    }

    [Fact]
    public void What_was_answered_on_a_way_since_left_counts_no_more()
    {
        var walk = GuideWalk.Of(Sound(), Answers(("be", "bo-roi"), ("ngay", "2023-06-01")), Today);

        Assert.Equal("bo-roi", Assert.Single(walk.Steps).Case);
        Assert.Equal(["be"], walk.Answered.Select(one => one.Question.Key));
    }

    [Fact]
    public void A_paper_is_spared_only_where_its_condition_holds()
    {
        var walk = GuideWalk.Of(Sound(), Answers(("be", "minh"), ("ngay", "2023-06-01")), Today);

        Assert.Equal(["uy-quyen"], walk.SparedOf(Assert.Single(walk.Steps), Today).Keys);
    }
}
