using MotCua.Dossiers.Submission;

namespace MotCua.Web.Tests;

public sealed class HomeTests
{
    [Fact]
    public async Task A_citizen_who_has_begun_something_finds_it_on_the_home_page()
    {
        await using var house = await WebHouse.Open();
        using var visitor = house.Visitor();
        await visitor.SignIn(DemoPeople.Citizen);
        var before = await visitor.Open("/");
        Assert.Contains("Đã nộp rồi?", before.Text, StringComparison.Ordinal);

        var draft = await house.AsCitizen(new StartDraft("1.001022", null, "H02.24.01"));
        var after = await visitor.Open("/");

        Assert.NotNull(after.One($"a[href='/ho-so/{draft}']"));
        Assert.Contains("Bạn đang điền dở", after.Text, StringComparison.Ordinal);
    }
}
