namespace MotCua.Web.Tests;

/// <summary>Whoever reads English meets Vietnamese only where there is nothing else, and hears it spoken as such.</summary>
public sealed class EnglishTests(WebHouse house)
{
    public static TheoryData<string> Public => [.. Of(null)];

    public static TheoryData<string> Citizens => [.. Of(DemoPeople.Citizen)];

    [Theory, MemberData(nameof(Public))]
    public Task Public_pages_in_English_say_nothing_in_Vietnamese_that_is_not_marked_as_such(string address) => Holds(address, null);

    [Theory, MemberData(nameof(Citizens))]
    public Task Pages_of_citizens_in_English_say_nothing_in_Vietnamese_that_is_not_marked_as_such(string address) => Holds(address, DemoPeople.Citizen);

    [Fact]
    public async Task A_Vietnamese_page_does_not_say_of_its_own_words_that_they_are_Vietnamese()
    {
        using var visitor = house.Visitor();

        Assert.Empty((await visitor.Open("/thu-tuc/1.001193")).All("body [lang=vi]"));
        Assert.NotEmpty((await visitor.Open("/thu-tuc/1.001193?lang=en")).All("main [lang=vi]"));
    }

    private async Task Holds(string address, string? login)
    {
        using var visitor = house.Visitor();
        if (login is not null)
        {
            await visitor.SignIn(login);
        }

        EnglishPage.Holds(await visitor.Walk(address, "en"), address);
    }

    private static IEnumerable<string> Of(string? login) =>
        PageBook.All.Select(row => row.Data).Where(row => row.Item3 == login && !row.Item2.Contains("lang=", StringComparison.Ordinal)).Select(row => row.Item2);
}
