using MotCua.Guides.Walking;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Guides.GuideDesk;

namespace MotCua.Modules.Tests.Guides.Walking;

public sealed class WalkGuideTests
{
    [Fact]
    public async Task The_guides_that_ship_are_twelve_and_sound()
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        var book = (await house.Ask(new FindGuideDrafts())).Value;

        Assert.Equal(12, book.Guides.Count);
        Assert.All(book.Guides, guide => Assert.True(guide.ShownSince is not null && guide.Faults == 0 && !guide.HasDraft, guide.Key));
        Assert.All((await house.As(Actor.Nobody).Ask(new FindGuides())).Value, guide => Assert.NotNull(guide.TitleEn));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_mother_is_led_to_the_three_in_one_filing_and_a_late_one_to_the_late_case(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.Nobody);

        Assert.Equal(["2.002621"], await Led("2023-06-01"));
        Assert.Equal(["1.001193 qua-han", "1.004222 tre-moi-sinh"], await Led("2023-01-05"));

        async Task<IEnumerable<string>> Led(string born)
        {
            var page = (await house.Ask(new WalkGuide("sinh-con", Answers(("be", "vo-chong"), ("nuoc-ngoai", "khong"), ("ngay-sinh", born), ("o-cung", "co"), ("ai-lam", "cha-me"))))).Value;
            Assert.True(page.Walk.IsOver);
            return page.Procedures.Select(one => $"{one.Card.Code.Value} {one.Case?.Key}".TrimEnd());
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Papers_of_other_cases_and_those_spared_are_not_asked_for(TestDatabase database)
    {
        await using var house = await House.On(database);

        var page = (await house.As(Actor.Nobody).Ask(new WalkGuide("ket-hon", Answers(("viec", "doc-than"), ("hien-tai", "ly-hon"), ("ai-lam", "co"))))).Value;

        var led = Assert.Single(page.Procedures);
        Assert.Equal("da-ly-hon", led.Case?.Key);
        Assert.Contains(led.Papers, paper => paper.Id == "ly-hon");
        Assert.DoesNotContain(led.Papers, paper => paper.Id is "uy-quyen" or "vo-chong-chet" or "giay-cu");
        Assert.Equal(["uy-quyen"], led.Spared.Select(one => one.Paper.Id));
    }
}
